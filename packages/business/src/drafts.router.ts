import { shareDossier } from "@sen/casework/keep";
import { peopleByEmails, personById } from "@sen/directory/ask";
import { found, procedures, router, unwrap } from "@sen/rpc";
import * as z from "zod";
import { authorityAsked } from "./authority.store.ts";
import {
  AskSigningCode,
  BeginDraft,
  DraftAt,
  KeepAnswers,
  RenewDraft,
  ShareDraft,
  SignDraft,
  UnshareDraft,
} from "./draft.model.ts";
import {
  answered,
  begun,
  discarded,
  factsFor,
  formFor,
  lacking,
  renewed,
  restored,
  shared,
  unshared,
} from "./draft.rules.ts";
import { draftOf, draftsOf, insertDraft, keepDraft, keepDraftMembers } from "./draft.store.ts";
import { file } from "./filing.ts";
import { manifest } from "./manifest.ts";
import { CodeSent, Draft, DraftView, FileDraft, Filed, Kept, Signature } from "./model.ts";
import { askForCode, recordedSignature } from "./signature.ts";
import { tellOfSharing } from "./telling.ts";
import { aboutOf, competenceOf, filingFrom, lawOfToday, lookAt, versionOf, viewOf } from "./view.store.ts";

const { own } = procedures(manifest);

/** From a blank page to what is sent to the office. A draft is there for its members only. */
export const draftsRouter = router({
  begin: own.writes
    .input(BeginDraft)
    .output(Draft)
    .mutation(async ({ ctx, input }) => {
      const now = ctx.now();
      const version = await lawOfToday(ctx.tx, input, now);
      const about = await aboutOf(ctx.tx, input.entityCode, ctx.actor.id, now);
      const person = found(await personById(ctx.tx, ctx.actor.id));
      const authority = unwrap(await authorityAsked(ctx.tx, input, about, { personId: person.id, now }));
      const draft = unwrap(
        begun({ ...input, authority }, { ...about, version }, person, { id: ctx.newId(), now }),
      );
      const competentId = await competenceOf(ctx.tx, draft, found(version), about);
      await insertDraft(ctx.tx, { ...draft, competentId });
      ctx.record({ subject: draft.id, organisationId: draft.officeId, after: { ...draft, competentId } });
      return { ...draft, competentId };
    }),

  list: own.reads
    .input(z.void())
    .output(z.array(Draft))
    .query(({ ctx }) => draftsOf(ctx.db, ctx.actor.id)),

  get: own.reads
    .input(DraftAt)
    .output(DraftView)
    .query(async ({ ctx, input }) =>
      viewOf(ctx.db, found(await draftOf(ctx.db, input.id, ctx.actor.id)), ctx.actor.id, ctx.now()),
    ),

  keep: own.writes
    .input(KeepAnswers)
    .output(Kept)
    .mutation(async ({ ctx, input: { id, answers } }) => {
      const now = ctx.now();
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const version = await versionOf(ctx.tx, before);
      const about = await aboutOf(ctx.tx, before.entityCode, ctx.actor.id, now);
      const typed = { by: ctx.actor.id, now, form: formFor(before, version), registered: factsFor(about) };
      const draft = unwrap(answered(before, answers, typed));
      const competentId = await competenceOf(ctx.tx, draft, version, about);
      await keepDraft(ctx.tx, { ...draft, competentId });
      ctx.record({
        subject: id,
        organisationId: draft.officeId,
        before: lacking(before.answers, draft.answers),
        after: lacking(draft.answers, before.answers),
      });
      const { problems, bundleHash } = await lookAt(ctx.tx, await filingFrom(ctx.tx, draft, version, now));
      return { version: draft.version, answers: lacking(draft.answers, answers), problems, bundleHash };
    }),

  share: own.writes
    .input(ShareDraft)
    .output(Draft)
    .mutation(async ({ ctx, input: { id, email, role } }) => {
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const [person = null] = await peopleByEmails(ctx.tx, [email]);
      const draft = unwrap(shared(before, person, role, { id: ctx.actor.id, now: ctx.now() }));
      await keepDraftMembers(ctx.tx, draft);
      await followed(ctx.tx, draft, found(person).id);
      await tellOfSharing(ctx, draft, found(person).id);
      ctx.record({
        subject: id,
        organisationId: draft.officeId,
        before: before.members,
        after: draft.members,
      });
      return draft;
    }),

  unshare: own.writes
    .input(UnshareDraft)
    .output(Draft)
    .mutation(async ({ ctx, input: { id, personId } }) => {
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const draft = unwrap(unshared(before, personId, { id: ctx.actor.id, now: ctx.now() }));
      await keepDraftMembers(ctx.tx, draft);
      ctx.record({
        subject: id,
        organisationId: draft.officeId,
        before: before.members,
        after: draft.members,
      });
      return draft;
    }),

  renew: own.writes
    .input(RenewDraft)
    .output(Draft)
    .mutation(async ({ ctx, input: { id } }) => {
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const draft = unwrap(renewed(before, await lawOfToday(ctx.tx, before, ctx.now()), ctx.now()));
      await keepDraft(ctx.tx, draft);
      const { versionId } = before;
      ctx.record({ subject: id, organisationId: draft.officeId, before: versionId, after: draft.versionId });
      return draft;
    }),

  discard: own.writes
    .input(DraftAt)
    .output(Draft)
    .mutation(async ({ ctx, input: { id } }) => {
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const draft = unwrap(discarded(before, { id: ctx.actor.id, now: ctx.now() }));
      await keepDraft(ctx.tx, draft);
      ctx.record({ subject: id, organisationId: draft.officeId, before: before.state, after: draft.state });
      return draft;
    }),

  restore: own.writes
    .input(DraftAt)
    .output(Draft)
    .mutation(async ({ ctx, input: { id } }) => {
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const draft = unwrap(restored(before, { id: ctx.actor.id, now: ctx.now() }));
      await keepDraft(ctx.tx, draft);
      ctx.record({ subject: id, organisationId: draft.officeId, before: before.state, after: draft.state });
      return draft;
    }),

  askCode: own.writes
    .input(AskSigningCode)
    .output(CodeSent)
    .mutation(async ({ ctx, input }) => {
      const draft = found(await draftOf(ctx.tx, input.id, ctx.actor.id));
      const sent = await askForCode(ctx, draft, input);
      ctx.record({ subject: input.id, organisationId: draft.officeId, after: { key: input.key, ...sent } });
      return sent;
    }),

  /** A wrong code counts, so it is kept before it is refused: this transaction answers, and what it answers is thrown after it. */
  sign: own.reads
    .input(SignDraft)
    .output(Signature)
    .mutation(async ({ ctx, input }) =>
      unwrap(await ctx.data.write((tx) => recordedSignature({ ...ctx, tx }, input))),
    ),

  file: own.writes
    .input(FileDraft)
    .output(Filed)
    .mutation(async ({ ctx, input: { id, ...sent } }) => {
      const before = found(await draftOf(ctx.tx, id, ctx.actor.id));
      const filed = await file(ctx, before, sent);
      const { competentId: organisationId } = filed.dossier;
      ctx.record({ subject: id, organisationId, before: before.state, after: filed.dossier });
      return filed;
    }),
});

/** Who is let into the draft of a dossier follows that too. */
const followed = async (tx: Parameters<typeof shareDossier>[0], { dossierId }: Draft, personId: string) =>
  dossierId === null ? undefined : shareDossier(tx, dossierId, personId);
