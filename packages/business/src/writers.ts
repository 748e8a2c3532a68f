import { apologyPaper } from "./apology.paper.ts";
import { applicationPaper } from "./application.paper.ts";
import { certificatePaper } from "./certificate.paper.ts";
import { charterPaper } from "./charter.paper.ts";
import { familyMinutesPaper } from "./family.paper.ts";
import type { Filing } from "./filing.paper.ts";
import { membersPaper } from "./members.paper.ts";
import { minutesPaper } from "./minutes.paper.ts";
import { noticePaper } from "./notice.paper.ts";
import type { Issued } from "./office.paper.ts";
import { ownersPaper } from "./owners.paper.ts";
import type { Printable } from "./paper.model.ts";
import { receiptPaper } from "./receipt.paper.ts";
import { refusalPaper } from "./refusal.paper.ts";
import { resolutionPaper } from "./resolution.paper.ts";
import { supplementPaper } from "./supplement.paper.ts";
import { withdrawalPaper } from "./withdrawal.paper.ts";

/** Who writes which component of a filing. */
const WRITTEN = new Map<string, (filing: Filing) => Printable>([
  ["application", applicationPaper],
  ["charter", charterPaper],
  ["members", membersPaper],
  ["beneficial-owners", ownersPaper],
  ["notice", noticePaper],
  ["resolution", resolutionPaper],
  ["minutes", minutesPaper],
  ["family-minutes", familyMinutesPaper],
]);
const ISSUED = new Map<string, (issued: Issued) => Printable | null>([
  ["receipt", receiptPaper],
  ["refusal", refusalPaper],
  ["apology", apologyPaper],
  ["withdrawal", withdrawalPaper],
  ["certificate", certificatePaper],
]);

/** A component as the house writes it from the answers; null when it is a file that people bring. */
export const writtenFrom = (component: string, filing: Filing): Printable | null =>
  WRITTEN.get(component)?.(filing) ?? null;

/** A paper that the office has given out, or null while it has not. */
export function issuedFrom(paper: string, issued: Issued): Printable | null {
  const round = /^supplement-([1-9]\d?)$/.exec(paper)?.[1];
  return round ? supplementPaper(issued, Number(round)) : (ISSUED.get(paper)?.(issued) ?? null);
}
