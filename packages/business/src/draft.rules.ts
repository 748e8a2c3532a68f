import type { ProcedureVersion } from "@sen/catalogue/model";
import { accept, type Result, refuse } from "@sen/rpc/result";
import { dayAt, instantOf, msOf } from "@sen/workdays/rules";
import type { Answers, FormField, FormSection, Value } from "./form.model.ts";
import type { Authority, Draft, Entity, Kind, Role } from "./model.ts";
import {
  type AnyKind,
  changesIn,
  formOf,
  isFounding,
  kindsOf,
  mergeAnswers,
  partOf,
  pathsOf,
  prefillOf,
  textAt,
  type Values,
  valuesOf,
} from "./rules.ts";

export type DraftRefusal =
  | "business/procedure-not-in-force"
  | "business/entity-wanted"
  | "business/no-such-entity"
  | "business/not-your-entity"
  | "business/kind-does-not-fit"
  | "business/authority-ended"
  | "business/draft-closed"
  | "business/draft-not-discarded"
  | "business/unknown-field"
  | "business/draft-too-big"
  | "business/owner-only"
  | "business/owner-stays"
  | "business/draft-full"
  | "business/nobody-with-that-address";
type Answer<T> = Result<T, DraftRefusal>;

/** A draft that nobody touches is thrown away after so many days; its members are told so many days before. */
const KEPT_DAYS = 90;
export const WARNED_DAYS = 7;
/** One that was discarded can be had back for so long. */
const DISCARDED_DAYS = 30;
const MOST_ANSWERS = 3000;
const MOST_BYTES = 400_000;
const MOST_MEMBERS = 50;

export const daysLater = (at: string, days: number): string => instantOf(msOf(at) + days * 86_400_000);
const touched = (draft: Draft, now: string, change: Partial<Draft>): Draft => ({
  ...draft,
  ...change,
  updatedAt: now,
  prunedAt: daysLater(now, KEPT_DAYS),
  version: draft.version + 1,
});

/** What a draft about something registered is about. */
export type About = {
  entity: Entity | null;
  /** Whoever asks may act for it by themselves. */
  isOwn: boolean;
};
type Asked = {
  procedure: string;
  kind: AnyKind;
  entityCode?: string | undefined;
  authority: Authority | null;
};
type Beginner = { id: string; fullName: string; email: string; organisationId: string };

/** A blank draft, by the law of today. */
export function begun(
  asked: Asked,
  { version, entity, isOwn }: About & { version: ProcedureVersion | null },
  person: Beginner,
  { id, now }: { id: string; now: string },
): Answer<Draft> {
  if (!version) return refuse("business/procedure-not-in-force");
  const kind = kindFor(asked, entity);
  if (!kind.ok) return kind;
  const { authority } = asked;
  if (entity && !isOwn && !authority) return refuse("business/not-your-entity");
  if (authority && authority.until < dayAt(now)) return refuse("business/authority-ended");
  const { fullName: name, email } = person;
  const role: Role = authority ? "agent" : "filer";
  return accept({
    id,
    procedure: asked.procedure,
    versionId: version.id,
    kind: kind.value,
    entityCode: entity?.code ?? null,
    title: entity?.name ?? "",
    state: "open",
    ownerId: person.id,
    officeId: person.organisationId,
    competentId: null,
    answers: {},
    members: [{ personId: person.id, name, email, role }],
    authority,
    dossierId: null,
    createdAt: now,
    updatedAt: now,
    prunedAt: daysLater(now, KEPT_DAYS),
    version: 1,
  });
}

/** Its kind: as asked for what is new, else that of what is registered. */
function kindFor(asked: Asked, entity: Entity | null): Answer<Kind> {
  if (!isFounding(asked.procedure)) {
    if (!asked.entityCode) return refuse("business/entity-wanted");
    if (!entity) return refuse("business/no-such-entity");
  }
  const kind = entity?.kind ?? asked.kind;
  const fits = kindsOf(asked.procedure).find((one) => one === kind);
  const isSame = asked.kind === kind || asked.kind === partOf(asked.procedure);
  return fits && isSame ? accept(fits) : refuse("business/kind-does-not-fit");
}

/** Before it is filed, and while the office waits for an answer. */
export const isWritable = ({ state }: Pick<Draft, "state">): boolean =>
  state === "open" || state === "supplement";
export const writable = (draft: Draft): Answer<Draft> =>
  isWritable(draft) ? accept(draft) : refuse("business/draft-closed");

type Sent = Readonly<Record<string, { value: Value; at: string }>>;
export type Form = { sections: readonly FormSection[]; papers: readonly string[] };

export const formFor = (draft: Draft, version: ProcedureVersion): Form => ({
  sections: formOf(draft.procedure, draft.kind),
  papers: version.components.map(({ code }) => code),
});

/** Whether a form has a question there: a field, a row, a field of a row, or the place of a file in a paper. */
export function isAsked({ sections, papers }: Form, path: string): boolean {
  const [first = "", second = "", ...rest] = path.split(".");
  if (first === "papers") return papers.includes(second) && rest.length === 1;
  return sections.some(({ fields }) => fields.some((field) => answers(field, path)));
}

function answers(field: FormField, path: string): boolean {
  if (field.kind !== "rows" && field.kind !== "lines") return field.path === path;
  if (!path.startsWith(`${field.path}.`)) return false;
  const [, ...column] = path.slice(field.path.length + 1).split(".");
  return column.length === 0 || (field.columns ?? []).some((one) => one.path === column.join("."));
}

type Typed = { by: string; now: string; form: Form; registered: Values | null };

/** Puts what a device has to what is there, field by field; a clock that runs fast is set right. */
export function answered(draft: Draft, sent: Sent, { by, now, form, registered }: Typed): Answer<Draft> {
  if (!isWritable(draft)) return refuse("business/draft-closed");
  const unknown = Object.keys(sent).filter((path) => !isAsked(form, path));
  if (unknown.length > 0) return refuse("business/unknown-field", { paths: unknown.slice(0, 20) });
  const theirs = Object.fromEntries(
    Object.entries(sent).map(([path, { value, at }]) => [path, { value, at: at > now ? now : at, by }]),
  );
  const merged = mergeAnswers(draft.answers, theirs);
  const all = registered ? { ...prefill(draft, merged, registered, by), ...merged } : merged;
  if (Object.keys(all).length > MOST_ANSWERS || JSON.stringify(all).length > MOST_BYTES)
    return refuse("business/draft-too-big");
  return accept(touched(draft, now, { answers: all, title: titleOf(draft, valuesOf(all)) }));
}

/** What a newly chosen change begins with: what the register says, as of the moment it was chosen. */
function prefill(draft: Draft, merged: Answers, registered: Values, by: string): Answers {
  const before = changesIn(valuesOf(draft.answers));
  const chosen = changesIn(valuesOf(merged)).filter((change) => !before.includes(change));
  const isBegun = (root: string) => Object.keys(merged).some((path) => isBelow(path, root));
  return Object.fromEntries(
    chosen.flatMap((change) => {
      const at = merged[`change.${change}`]?.at ?? draft.updatedAt;
      const roots = pathsOf(draft.kind, change).filter((root) => !isBegun(root));
      return Object.entries(prefillOf(draft.kind, change, registered))
        .filter(([path]) => roots.some((root) => isBelow(path, root)))
        .map(([path, value]) => [path, { value, at, by }]);
    }),
  );
}
const isBelow = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`);

/** A new one is called by the name it asks for; what is registered keeps its own. */
const titleOf = (draft: Draft, values: Values): string =>
  (isFounding(draft.procedure) ? textAt(values, "name.vi") : draft.title).slice(0, 200);

/** What the device does not have, or has otherwise. */
export const lacking = (answers: Answers, sent: Sent): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([path, { value, at }]) => sent[path]?.value !== value || sent[path]?.at !== at,
    ),
  );

/** Where what is filed is to be, which says who decides: the new address, or the one that is registered. */
export const unitOf = (values: Values, registered: Values | null): string | null =>
  textAt(values, "address.unit") || textAt(registered ?? {}, "address.unit") || null;

type Newcomer = { id: string; fullName: string; email: string };

export function shared(
  draft: Draft,
  person: Newcomer | null,
  role: Role,
  doer: { id: string; now: string },
): Answer<Draft> {
  if (draft.state === "discarded" || draft.state === "ended") return refuse("business/draft-closed");
  if (draft.ownerId !== doer.id) return refuse("business/owner-only");
  if (!person) return refuse("business/nobody-with-that-address");
  if (person.id === draft.ownerId) return refuse("business/owner-stays");
  const others = draft.members.filter(({ personId }) => personId !== person.id);
  if (others.length >= MOST_MEMBERS) return refuse("business/draft-full");
  const { id: personId, fullName: name, email } = person;
  return accept(touched(draft, doer.now, { members: [...others, { personId, name, email, role }] }));
}

/** The owner takes somebody out, or somebody leaves. Who followed a filing goes on following it. */
export function unshared(draft: Draft, personId: string, doer: { id: string; now: string }): Answer<Draft> {
  if (draft.state !== "open") return refuse("business/draft-closed");
  if (draft.ownerId !== doer.id && personId !== doer.id) return refuse("business/owner-only");
  if (personId === draft.ownerId) return refuse("business/owner-stays");
  return accept(
    touched(draft, doer.now, { members: draft.members.filter((one) => one.personId !== personId) }),
  );
}

/** The same answers by the law of today. Once filed, the law of the day of filing counts. */
export function renewed(draft: Draft, today: ProcedureVersion | null, now: string): Answer<Draft> {
  if (draft.state !== "open") return refuse("business/draft-closed");
  return today
    ? accept(touched(draft, now, { versionId: today.id }))
    : refuse("business/procedure-not-in-force");
}

export function discarded(draft: Draft, doer: { id: string; now: string }): Answer<Draft> {
  if (draft.state !== "open") return refuse("business/draft-closed");
  if (draft.ownerId !== doer.id) return refuse("business/owner-only");
  const prunedAt = daysLater(doer.now, DISCARDED_DAYS);
  return accept({ ...touched(draft, doer.now, { state: "discarded" }), prunedAt });
}

export function restored(draft: Draft, doer: { id: string; now: string }): Answer<Draft> {
  if (draft.state !== "discarded") return refuse("business/draft-not-discarded");
  return draft.ownerId === doer.id
    ? accept(touched(draft, doer.now, { state: "open" }))
    : refuse("business/owner-only");
}

const PUBLIC = ["name", "address", "lines", "capital", "representative.name", "representative.title"];

/** What is registered, as far as whoever asks may see it: an agent from outside sees what anybody may. */
export function factsFor({ entity, isOwn }: About): Values | null {
  if (!entity) return null;
  if (isOwn) return entity.facts;
  const open = entity.kind === "household" ? ["name"] : PUBLIC;
  return Object.fromEntries(
    Object.entries(entity.facts).filter(([path]) => open.some((root) => isBelow(path, root))),
  );
}

/** `b•••@example.vn`: enough to know whose it is for who knows it anyway. */
export const maskedEmail = (email: string): string => email.replace(/^(.)[^@]*/u, "$1•••");
