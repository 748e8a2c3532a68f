import type { CaseView } from "@sen/business/model";
import { moment } from "@sen/ui/format";
import { words } from "./words/authorities.ts";

/** For the officer: what the principal has said of an authority that is kept; of one that was typed the paper is all there is. */
export function AuthoritySaid({ authority }: { authority: NonNullable<CaseView["authority"]> }) {
  const { id, confirmedAt, revokedAt } = authority;
  if (!id) return null;
  if (revokedAt) return <strong>{words.officerRevoked(moment(revokedAt))}</strong>;
  return <span>{confirmedAt ? words.officerConfirmed : words.officerUnconfirmed}</span>;
}
