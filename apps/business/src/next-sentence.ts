import type { Standing } from "@sen/casework/model";
import { fullDate, moment } from "@sen/ui/format";
import { dong } from "./money.ts";
import { words } from "./words/next.ts";

/** What comes next with a dossier, in one sentence. */
export function nextOf(standing: Standing): string {
  const { status, outcome, dueAt, rounds, fee, proposal, apology } = standing;
  if (status === "done" || status === "returned")
    return outcome === "refused" ? words.refused : status === "done" ? words.granted : words.returned;
  if (status === "stopped")
    return outcome === "expired" ? words.expired : outcome === "refused" ? words.refused : words.withdrawn;
  if (status === "not_received") return words.notReceived;
  if (status === "supplement") return words.supplement(fullDate(rounds.at(-1)?.until ?? ""));
  if (status === "financial") return words.fee(dong(fee?.dong ?? 0));
  if (status === "withdrawing") return words.withdrawing;
  if (!dueAt) return words.registered;
  if (apology) return words.apologised(moment(apology.newDueAt));
  return (proposal ? words.signing : words.processing)(moment(dueAt));
}
