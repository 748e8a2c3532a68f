import type { Draft, Duty } from "@sen/business/model";
import type { Dossier } from "@sen/casework/model";
import { date, fullDate } from "@sen/ui/format";
import { addDays } from "@sen/workdays/rules";
import { dossierPath, draftPath } from "./addresses.ts";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import { words } from "./words/home.ts";

/** Something that waits for this person: a sentence, and where to see to it. */
export type Waiting = { key: string; text: string; verb: string; href: string; isUrgent: boolean };

const SOON = 30; // days before a duty is told of
const PRUNED_SOON = 7;

export const waitingFor = (
  {
    drafts,
    dossiers,
    duties,
  }: { drafts: readonly Draft[]; dossiers: readonly Dossier[]; duties: readonly Duty[] },
  today: string,
): Waiting[] => [
  ...dossiers.flatMap((dossier) => ofDossier(dossier)),
  ...duties
    .filter(
      ({ on, entityCode }) => on <= addDays(today, SOON) && !dossiers.some(({ code }) => code === entityCode),
    ) // a dossier tells of its own
    .map((duty) => ofDuty(duty, today)),
  ...drafts
    .filter(({ state, prunedAt }) => state === "open" && prunedAt.slice(0, 10) <= addDays(today, PRUNED_SOON))
    .map(({ id, title, prunedAt }) => ({
      key: `draft ${id}`,
      text: words.pruned(title, date(prunedAt)),
      verb: words.continue,
      href: draftPath(id),
      isUrgent: false,
    })),
];

function ofDossier({ id, title, standing }: Dossier): Waiting[] {
  const at = { key: `dossier ${id}`, href: dossierPath(id), isUrgent: true };
  const until = standing.rounds.at(-1)?.until;
  if (standing.status === "supplement" && until)
    return [{ ...at, text: words.supplement(title, fullDate(until)), verb: words.answer }];
  if (standing.status === "financial")
    return [{ ...at, text: words.feeDue(title, dong(standing.fee?.dong ?? 0)), verb: words.seeFee }];
  if (standing.status !== "done") return [];
  return standing.outcome === "granted"
    ? [{ ...at, text: words.decided(title), verb: words.seeResult, isUrgent: false }]
    : [{ ...at, text: words.refusedNow(title), verb: words.see }];
}

const ofDuty = ({ code, name, on, entityCode, entityName }: Duty, today: string): Waiting => ({
  key: `duty ${entityCode} ${code} ${on}`,
  text: (on < today ? words.overdue : words.duty)(inWords(name), entityName, fullDate(on)),
  verb: words.see,
  href: `#dn-${entityCode}`,
  isUrgent: on < today,
});
