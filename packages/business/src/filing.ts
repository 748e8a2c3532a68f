import { answerSupplement, fileDossier } from "@sen/casework/keep";
import type { Dossier } from "@sen/casework/model";
import { unwrap } from "@sen/rpc";
import { keptFor } from "./authority.store.ts";
import { keepDraft, keepSecret, secretOf } from "./draft.store.ts";
import { contentOf, dossierTitle, feeFor, fileable } from "./filing.rules.ts";
import { manifest } from "./manifest.ts";
import type { Draft } from "./model.ts";
import { takeName } from "./name.store.ts";
import { signaturesOn } from "./signature.store.ts";
import type { Desk } from "./telling.ts";
import { filingFrom, lawOfToday, lookAt, versionOf } from "./view.store.ts";

type Sent = { bundleHash: string; delivery: "online" | "post" | "counter"; note: string };
type Filed = { dossier: Dossier; secret: string };

/**
 * Sends a draft to the office, or the answer to what the office asked. Everything is looked at once more, and the name
 * is taken, in this one transaction: of two that cannot both be, one is sent.
 */
export async function file(desk: Desk, draft: Draft, sent: Sent): Promise<Filed> {
  const { tx, now, newId } = desk;
  const version = await versionOf(tx, draft);
  const filing = await filingFrom(tx, draft, version, now());
  const { bundleHash, papers, problems, signers, entity } = await lookAt(tx, filing);
  const signatures = await signaturesOn(tx, draft.id, bundleHash);
  const today = await lawOfToday(tx, draft, now());
  const kept = await keptFor(tx, draft);
  const ready = { bundleHash, problems, signers, signatures, today, kept, now: now() };
  const { competentId } = unwrap(fileable(draft, sent, ready));
  const content = contentOf(filing, papers, signatures, sent);
  const { dossier, secret } = draft.dossierId
    ? await answer(desk, draft.dossierId, { content, bundleHash, note: sent.note })
    : await fileDossier(desk, {
        feature: manifest.id,
        path: manifest.path,
        procedure: draft.procedure,
        versionId: version.id,
        limit: version.decide.limit,
        title: dossierTitle(draft.procedure, filing.values, entity),
        channel: "online",
        byAgent: draft.authority !== null,
        receivingId: competentId,
        competentId,
        deliveringId: competentId,
        filingKey: `${manifest.id}/${draft.id}`,
        codePrefix: version.sector === "household" ? "HKD" : "DN",
        members: draft.members.map(({ personId }) => personId),
        content,
        bundleHash,
        fee: inVietnamese(feeFor(version, "online")),
      });
  const { procedure, kind, entityCode } = draft;
  const { values } = filing;
  await takeName(tx, { procedure, kind, values, entityCode, dossierId: dossier.id, now: now(), newId });
  await keepDraft(tx, { ...draft, dossierId: dossier.id, updatedAt: now(), version: draft.version + 1 });
  if (secret !== null) await keepSecret(tx, draft.id, secret);
  return { dossier, secret: secret ?? (await secretOf(tx, draft.id)) ?? "" };
}

const answer = async (desk: Desk, id: string, answered: Parameters<typeof answerSupplement>[2]) => ({
  dossier: await answerSupplement(desk, id, answered),
  secret: null,
});

/** As it stands on receipts. */
const inVietnamese = (fee: ReturnType<typeof feeFor>) => fee && { dong: fee.dong, what: fee.what.vi };
