import type { Channel, Component, FeeRule, ProcedureVersion, VersionChange } from "./model.ts";

type Named = { vi: string; en: string };

/** The version in force on a day, or null where the procedure did not exist then. */
export const versionIn = (versions: readonly ProcedureVersion[], day: string): ProcedureVersion | null =>
  versions.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null;

/** The papers that a dossier with these conditions must hold. */
export const wantedComponents = (
  { components }: Pick<ProcedureVersion, "components">,
  conditions: ReadonlySet<string>,
): Component[] => components.filter(({ when }) => when === null || conditions.has(when));

/** What is paid on one channel. */
export const feesFor = ({ fees }: Pick<ProcedureVersion, "fees">, channel: Channel): FeeRule[] =>
  fees.filter(({ channels }) => channels.includes(channel));

const money = (dong: number): Named => {
  const figure = String(dong).replace(/\B(?=(\d{3})+$)/g, ".");
  return { vi: `${figure} ₫`, en: `${figure} ₫` };
};
const limitOf = ({ decide: { limit } }: ProcedureVersion): Named =>
  limit.unit === "working_day"
    ? { vi: `${limit.n} ngày làm việc`, en: `${limit.n} working ${limit.n === 1 ? "day" : "days"}` }
    : { vi: `${limit.n} giờ làm việc`, en: `${limit.n} working ${limit.n === 1 ? "hour" : "hours"}` };
/** Name, form and condition, so that whichever changed is seen. */
const paperWords = ({ name, form, whenWords }: Component): Named => ({
  vi: [name.vi, ...(form ? [`mẫu ${form}`] : []), ...(whenWords ? [whenWords.vi] : [])].join(", "),
  en: [name.en, ...(form ? [`form ${form}`] : []), ...(whenWords ? [whenWords.en] : [])].join(", "),
});
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What somebody in the middle of a draft must know when the law has moved from one version to another. */
export function changesBetween(before: ProcedureVersion, after: ProcedureVersion): VersionChange[] {
  const changes: VersionChange[] = [];
  const say = (kind: VersionChange["kind"], what: Named, from: Named | null, to: Named | null) =>
    void changes.push({ kind, what, before: from, after: to });

  const former = new Map(before.components.map((paper) => [paper.code, paper]));
  for (const paper of after.components) {
    const old = former.get(paper.code);
    former.delete(paper.code);
    if (!old) say("paper-added", paper.name, null, paper.whenWords);
    else if (!isSame({ ...old, source: null }, { ...paper, source: null }))
      say("paper-changed", paper.name, paperWords(old), paperWords(paper));
  }
  for (const gone of former.values()) say("paper-removed", gone.name, gone.whenWords, null);

  const fees = new Map(before.fees.map((fee) => [fee.code, fee]));
  for (const fee of after.fees) {
    const old = fees.get(fee.code);
    fees.delete(fee.code);
    if (old?.dong !== fee.dong) say("fee", fee.name, old ? money(old.dong) : null, money(fee.dong));
  }
  for (const gone of fees.values()) say("fee", gone.name, money(gone.dong), null);

  if (!isSame(before.decide.limit, after.decide.limit))
    say("limit", { vi: "Thời hạn giải quyết", en: "Time limit" }, limitOf(before), limitOf(after));
  const laws = (version: ProcedureVersion) => {
    const names = [...new Set(version.basis.map(({ law }) => law))].join("; ");
    return { vi: names, en: names };
  };
  if (!isSame(laws(before), laws(after)))
    say("basis", { vi: "Căn cứ pháp lý", en: "Legal basis" }, laws(before), laws(after));
  return changes;
}
