import { personById } from "@sen/directory/ask";
import { found, unwrap } from "@sen/rpc";
import { authorityAsked } from "./authority.store.ts";
import type { BeginDraft } from "./draft.model.ts";
import { begun } from "./draft.rules.ts";
import { insertDraft, keepDraft } from "./draft.store.ts";
import { file } from "./filing.ts";
import type { Entity } from "./model.ts";
import { entityByCode } from "./register.store.ts";
import type { Values } from "./rules.ts";
import { answersOf } from "./samples.ts";
import { keepConfirmation } from "./signature.store.ts";
import type { Desk } from "./telling.ts";
import { aboutOf, competenceOf, filingFrom, lawOfToday, lookAt } from "./view.store.ts";

type Planting = Pick<BeginDraft, "procedure" | "kind" | "entityCode" | "authority"> & {
  values: (registered: Entity | null) => Values;
  /** False leaves it a draft, signed and ready to be sent. */
  isFiled?: boolean;
};

/**
 * For the demonstration and for tests of other slices: a filing as its owner would have made it, with every signer's
 * confirmation in place. Everything that is looked at when somebody files is looked at here.
 */
export async function plantFiling(desk: Desk, { values, isFiled = true, ...asked }: Planting) {
  const { tx, actor } = desk;
  const now = desk.now();
  const version = await lawOfToday(tx, asked, now);
  const about = await aboutOf(tx, asked.entityCode, actor.id, now);
  const person = found(await personById(tx, actor.id));
  const authority = unwrap(await authorityAsked(tx, asked, about, { personId: actor.id, now }));
  const blank = unwrap(
    begun({ ...asked, authority }, { ...about, version }, person, { id: desk.newId(), now }),
  );
  const entity = asked.entityCode ? await entityByCode(tx, asked.entityCode) : null;
  const answers = answersOf(values(entity), actor.id, now);
  const title = String(answers["name.vi"]?.value ?? blank.title);
  const begunDraft = { ...blank, answers, title };
  const competentId = await competenceOf(tx, begunDraft, found(version), about);
  const draft = { ...begunDraft, competentId };
  await insertDraft(tx, draft);
  const { bundleHash, signers } = await lookAt(tx, await filingFrom(tx, draft, found(version), now));
  for (const { key, name } of signers)
    await keepConfirmation(tx, draft.id, {
      key,
      name,
      personId: actor.id,
      bundleHash,
      codeHash: "",
      codeUntil: now,
      attempts: 0,
      signedAt: now,
    });
  const planted = { draftId: draft.id, bundleHash };
  if (!isFiled) return { ...planted, dossier: null };
  const { dossier } = await file(desk, await keepDraft(tx, draft), {
    bundleHash,
    delivery: "online",
    note: "",
  });
  return { ...planted, dossier };
}
