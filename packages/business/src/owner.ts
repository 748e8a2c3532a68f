import { dossierById, submissionsOf } from "@sen/casework/ask";
import type { Reader } from "@sen/data";
import type { Owner } from "@sen/files/owner";
import { type Actor, Refusal } from "@sen/rpc";
import { isWritable } from "./draft.rules.ts";
import { draftById } from "./draft.store.ts";
import { FiledContent } from "./filing.model.ts";
import type { Draft } from "./model.ts";
import { versionOf } from "./view.store.ts";

type Record = { organisationId: string; ownerId: string };

/** The draft of a paper called `<draft>/<component>`, kept under its office. */
async function draftFor(db: Reader, { organisationId, ownerId }: Record): Promise<Draft | null> {
  const draft = await draftById(db, ownerId.slice(0, ownerId.indexOf("/")));
  return draft?.officeId === organisationId ? draft : null;
}

const isTheirs = (draft: Draft, { id }: Actor): boolean =>
  draft.members.some(({ personId }) => personId === id);

async function mayChange(db: Reader, actor: Actor, record: Record): Promise<boolean> {
  const draft = await draftFor(db, record);
  if (!draft || !isTheirs(draft, actor) || !isWritable(draft)) return false;
  const component = record.ownerId.slice(draft.id.length + 1);
  return (await versionOf(db, draft)).components.some(({ code }) => code === component);
}

/** Files of a paper: members add to them until they file, and answer with more; officers read what was filed with their office. */
export const paperOwner: Owner = {
  async mayRead(db, actor, record) {
    const draft = await draftFor(db, record);
    if (!draft || isTheirs(draft, actor)) return draft !== null;
    const dossier = draft.dossierId ? await dossierById(db, draft.dossierId) : null;
    return dossier !== null && actor.entitled("casework.see", dossier.competentId) !== null;
  },
  mayChange,
  async mayRemove(db, actor, attachment) {
    if (!(await mayChange(db, actor, attachment))) return false;
    const draft = await draftFor(db, attachment);
    const sent = draft?.dossierId ? await submissionsOf(db, draft.dossierId) : [];
    const isFiled = sent.some(({ content }) =>
      Object.values(FiledContent.safeParse(content).data?.files ?? {})
        .flat()
        .some(({ id }) => id === attachment.id),
    );
    if (isFiled) throw new Refusal("business/paper-was-filed");
    return true;
  },
};
