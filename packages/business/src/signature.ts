import { appendFact } from "@sen/data/audit";
import { personById } from "@sen/directory/ask";
import type { Person } from "@sen/directory/model";
import { type Actor, found, type Result, unwrap } from "@sen/rpc";
import type { SignDraft } from "./draft.model.ts";
import { type DraftRefusal, writable } from "./draft.rules.ts";
import { draftOf } from "./draft.store.ts";
import type { Draft, Signature } from "./model.ts";
import { codeUntil, inOwnName, type SigningRefusal, signable, tried } from "./signature.rules.ts";
import { confirmationAt, keepConfirmation } from "./signature.store.ts";
import { oneTimeCodes } from "./signing.ts";
import { type Desk, tellCode } from "./telling.ts";
import { filingFrom, lookAt, versionOf } from "./view.store.ts";

const provider = oneTimeCodes;
type Asked = { key: string; bundleHash: string };

/** The signer that is meant, when the person may sign as such what the draft is now. */
async function signerOf({ tx, now }: Desk, draft: Draft, asked: Asked, person: Person) {
  const signing = await lookAt(tx, await filingFrom(tx, draft, await versionOf(tx, draft), now()));
  const signer = signable(signing, asked, person);
  return signer.ok ? inOwnName(signer.value, draft, person) : signer;
}

/** Sends whoever is meant a code for exactly this content. */
export async function askForCode(desk: Desk, draft: Draft, asked: Asked) {
  const { tx, actor, now } = desk;
  const person = found(await personById(tx, actor.id));
  const { key } = unwrap(await signerOf(desk, unwrap(writable(draft)), asked, person));
  const { bundleHash } = asked;
  const at = { draftId: draft.id, key, bundleHash };
  const until = unwrap(codeUntil(await confirmationAt(tx, at), provider, now()));
  const { kept: codeHash, told: code } = provider.begin(at);
  const { id: personId, fullName: name, email: to } = person;
  const blank = { attempts: 0, signedAt: null };
  await keepConfirmation(tx, draft.id, {
    key,
    bundleHash,
    personId,
    name,
    codeHash,
    codeUntil: until,
    ...blank,
  });
  await tellCode(desk, draft, { code, until });
  return { to, until, shown: null };
}

type Signing = Desk & { actor: Actor; requestId: string };

/** Signs with a code, or counts a wrong one; either way the transaction is to be committed. */
export async function recordedSignature(
  desk: Signing,
  { id, key, bundleHash, code }: SignDraft,
): Promise<Result<Signature, SigningRefusal | DraftRefusal>> {
  const { tx, actor, now } = desk;
  const draft = writable(found(await draftOf(tx, id, actor.id)));
  if (!draft.ok) return draft;
  const person = found(await personById(tx, actor.id));
  const signer = await signerOf(desk, draft.value, { key, bundleHash }, person);
  if (!signer.ok) return signer;
  const at = { draftId: id, key, bundleHash };
  const { after, answer } = tried(
    await confirmationAt(tx, at),
    (kept) => provider.confirms(at, kept, code),
    now(),
  );
  if (after) await keepConfirmation(tx, id, after);
  if (after && answer.ok) {
    await appendFact(tx, {
      at: now(),
      actorId: actor.id,
      actorName: actor.name,
      onBehalfOf: actor.actingFor?.personId ?? null,
      mandateId: actor.actingFor?.mandateId ?? null,
      positionId: null,
      organisationId: draft.value.officeId,
      action: "business.drafts.sign",
      subject: id,
      before: null,
      after: answer.value,
      requestId: desk.requestId,
    });
  }
  return answer;
}
