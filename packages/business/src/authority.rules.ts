import type { Authority as KeptAuthority } from "@sen/parties/model";
import { covers, standingOn, standsOn } from "@sen/parties/rules";
import { accept, type Result, refuse } from "@sen/rpc/result";
import { dayAt } from "@sen/workdays/rules";
import type { Authority } from "./model.ts";

export type AuthorityRefusal =
  | "business/no-such-authority"
  | "business/authority-to-come"
  | "business/authority-ended"
  | "business/authority-too-narrow";

type Use = {
  procedure: string;
  /** What is registered and the filing is about, and what that hangs on; none for something new. */
  codes: readonly string[];
  day: string;
};

/** What a filing says of the authority it rests on, as its papers print it; `titles` are those of its procedures. */
export function restingOn(
  kept: KeptAuthority | null,
  { procedure, codes, day }: Use,
  titles: readonly string[],
): Result<Authority, AuthorityRefusal> {
  if (!kept) return refuse("business/no-such-authority");
  const standing = standingOn(kept, day);
  if (standing === "coming") return refuse("business/authority-to-come");
  if (standing === "ended" || standing === "revoked") return refuse("business/authority-ended");
  const about = codes.length > 0 ? codes : [null];
  if (!about.some((entityCode) => covers(kept, { procedure, entityCode })))
    return refuse("business/authority-too-narrow");
  const { id, principal, instrument, until } = kept;
  return accept({
    id,
    principal: principal.name,
    instrument: `giấy ủy quyền số ${instrument.number} ngày ${written(instrument.on)}`,
    scope: scopeWords(kept, titles),
    until,
  });
}

const written = (day: string): string => day.split("-").toReversed().join("/");

function scopeWords(
  { scope: { procedures, entityCodes } }: KeptAuthority,
  titles: readonly string[],
): string {
  const what = procedures === "all" ? "mọi thủ tục đăng ký" : titles.join("; ");
  return entityCodes === "any" ? what : `${what}; về mã số ${entityCodes.join(", ")}`;
}

/** Whether whoever files may still do so; of an authority that is kept, by how it stands there. */
export function isAuthorised(authority: Authority | null, kept: KeptAuthority | null, now: string): boolean {
  if (!authority) return true;
  const day = dayAt(now);
  const stands = !authority.id || (kept !== null && standsOn(kept, day));
  return stands && authority.until >= day;
}
