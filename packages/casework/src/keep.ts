import type { Channel } from "@sen/catalogue/model";
import type { Writer } from "@sen/data";
import { found } from "@sen/rpc";
import type { Limit } from "@sen/workdays/model";
import { dayAt } from "@sen/workdays/rules";
import { act, asSeen, type Desk } from "./acting.ts";
import type { Dossier } from "./model.ts";
import { calendarFor, dueOnStarting, reckoned } from "./reckoning.ts";
import { BLANK } from "./rules.ts";
import { hashOf, newSecret } from "./secret.ts";
import {
  dossierAt,
  dossierById,
  dossierFiledWith,
  insertDecision,
  insertDossier,
  insertMember,
  insertSubmission,
  type Kept,
  nextNumber,
} from "./store.ts";
import { tellMembers, tellWhoHasIt } from "./telling.ts";

/** What a feature may do to a dossier, in its own transaction. */

export type { Desk };

export type Filing = {
  feature: string;
  /** Where the feature's screens are: `/doanh-nghiep`. Notices and tasks lead there. */
  path: string;
  procedure: string;
  versionId: string;
  limit: Limit;
  title: string;
  channel: Channel;
  byAgent: boolean;
  receivingId: string;
  competentId: string;
  deliveringId: string;
  /** One for each draft: filing with it again is the same filing. */
  filingKey: string;
  /** What the code begins with: `DN` gives `DN-261125-0004`. */
  codePrefix: string;
  /** Who may follow it, besides whoever files it. */
  members: readonly string[];
  content: unknown;
  bundleHash: string;
  fee: { dong: number; what: string } | null;
};

/** What a file of the applicant's is kept as; `secret` is shown this once, and null when it was filed before. */
export type Filed = { dossier: Dossier; secret: string | null };

/** Takes a dossier in, starts its clock and tells its members. With the key of one that was filed: that one. */
export async function fileDossier(desk: Desk, filing: Filing): Promise<Filed> {
  const { tx, actor } = desk;
  const before = await dossierFiledWith(tx, filing.filingKey);
  if (before) return { dossier: before, secret: null };
  const { filingKey, codePrefix, members, content, bundleHash, byAgent, fee, limit, ...what } = filing;
  const submittedAt = desk.now();
  const secret = newSecret();
  const blank: Kept = {
    ...what,
    id: desk.newId(),
    code: await nextCode(tx, codePrefix, submittedAt),
    applicant: { id: actor.id, name: actor.name },
    submittedAt,
    standing: BLANK,
  };
  await insertDossier(tx, blank, { filingKey, secretHash: hashOf(secret) });
  for (const id of new Set([actor.id, ...members])) await insertMember(tx, blank.id, id);
  await insertSubmission(tx, { dossierId: blank.id, round: 0, at: submittedAt, bundleHash, content });

  const calendar = await calendarFor(tx, filing.competentId, submittedAt);
  const due = reckoned(calendar, { received: submittedAt, limit, pauses: [] }).dueAt ?? submittedAt;
  let dossier = await act(desk, blank, { type: "submitted", bundleHash, ...(byAgent ? { byAgent } : {}) });
  dossier = await act(desk, dossier, { type: "received", limit, dueAt: due, revision: calendar.revision });
  if (fee) dossier = await act(desk, dossier, { type: "fee_due", ...fee });
  await tellMembers(desk, dossier, "casework.received", { dueOn: dayAt(due), dong: fee?.dong ?? 0 });
  return { dossier, secret };
}

async function nextCode(tx: Writer, prefix: string, at: string): Promise<string> {
  const day = `${prefix}-${dayAt(at).slice(2).replaceAll("-", "")}`;
  return `${day}-${String(await nextNumber(tx, day)).padStart(4, "0")}`;
}

export type Answered = { content: unknown; bundleHash: string; note: string };

/** Takes the answer to a supplement notice in, and starts the clock again. */
export async function answerSupplement(
  desk: Desk,
  dossierId: string,
  { content, bundleHash, note }: Answered,
): Promise<Dossier> {
  const at = desk.now();
  const before = found(await dossierById(desk.tx, dossierId));
  const due = await dueOnStarting(desk.tx, before, at);
  const dossier = await act(desk, before, { type: "supplement_answered", bundleHash, note, ...due });
  const round = dossier.standing.rounds.length;
  await insertSubmission(desk.tx, { dossierId, round, at, bundleHash, content });
  await tellWhoHasIt(desk, dossier, "casework.answered", { round });
  return dossier;
}

type At = { organisationId: string; id: string; seq: number };

/** Signs what somebody else proposed to grant; `result` is what the feature issued. */
export async function grantDossier(
  desk: Desk,
  { organisationId, id, seq }: At,
  result: Record<string, string>,
): Promise<Dossier> {
  const before = asSeen(found(await dossierAt(desk.tx, { organisationId, id }, ["competentId"])), seq);
  const dossier = await act(desk, before, { type: "granted", result }, { organisationId });
  await decide(desk, before, "granted");
  await tellMembers(desk, dossier, "casework.granted");
  return dossier;
}

/** Both pairs of eyes, where the database itself looks that they are two. */
export async function decide(desk: Desk, before: Kept, outcome: "granted" | "refused"): Promise<void> {
  const checkerId = before.standing.proposal?.by.id ?? desk.actor.id;
  const decision = { dossierId: before.id, checkerId, signerId: desk.actor.id, outcome, at: desk.now() };
  await insertDecision(desk.tx, decision);
}

/** Lets somebody more follow a dossier. */
export const shareDossier = (tx: Writer, dossierId: string, personId: string): Promise<void> =>
  insertMember(tx, dossierId, personId);
