import { dossierById } from "@sen/casework/ask";
import { isUniqueViolation, type Reader, type Writer } from "@sen/data";
import { Refusal } from "@sen/rpc";
import { eq, inArray } from "drizzle-orm";
import { nameWanted } from "./grant.rules.ts";
import type { NameAsked, NameVerdict } from "./model.ts";
import {
  exactKeyOf,
  findingsAgainst,
  isBlocked,
  keysOf,
  type NameAskedFor,
  type TakenName,
} from "./names.rules.ts";
import { entitiesByCodes, entityByCode } from "./register.store.ts";
import type { Values } from "./rules.ts";
import { variantsOf } from "./suggestion.rules.ts";
import { drafts, nameKeys, names } from "./tables.ts";
import { type AnyKind, isPart } from "./type.rules.ts";
import { wordingFindings } from "./wording.rules.ts";

type Row = typeof names.$inferSelect;
/** Whose own names are not in the way: those of the entity, and of the dossier that asks. */
type Own = { code: string | null; dossierId: string | null };

const MOST_KEYS = 400; // of one question; SQLite takes some thousands

/** Names with a key in common: looked up by key, never searched for. */
async function rowsWith(db: Reader, keys: readonly string[]): Promise<Row[]> {
  const rows = new Map<string, Row>();
  for (let n = 0; n < keys.length; n += MOST_KEYS) {
    const found = await db
      .selectDistinct({ name: names })
      .from(nameKeys)
      .innerJoin(names, eq(names.id, nameKeys.nameId))
      .where(inArray(nameKeys.key, keys.slice(n, n + MOST_KEYS)));
    for (const { name } of found) rows.set(name.id, name);
  }
  return [...rows.values()].toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
}

const isOwn = (row: Row, own: Own): boolean =>
  (own.code !== null && row.entityCode === own.code) ||
  (own.dossierId !== null && row.dossierId === own.dossierId);

/** Names in the queue whose dossier came to nothing: they are free again. */
async function withered(db: Reader, rows: readonly Row[]): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { id, entityCode, dossierId } of rows) {
    if (entityCode !== null || dossierId === null) continue;
    const outcome = (await dossierById(db, dossierId))?.standing.outcome ?? null;
    if (outcome !== null && outcome !== "granted") ids.add(id);
  }
  return ids;
}

/** With the company of which each is itself a subsidiary: asked only where 41.3 could matter. */
async function asTaken(db: Reader, rows: readonly Row[], parentCode: string | null): Promise<TakenName[]> {
  const codes = parentCode ? rows.flatMap(({ entityCode }) => entityCode ?? []) : [];
  const parents = new Map(
    (await entitiesByCodes(db, codes)).map(({ code, facts }) => [code, facts["name.parent"]]),
  );
  return rows.map((row) => {
    const parent = parents.get(row.entityCode ?? "");
    return { ...row, parentCode: typeof parent === "string" ? parent : null };
  });
}

/** Names that could stand in the way of any of these, apart from one's own and those that are free again. */
async function takenNear(db: Reader, wanted: readonly NameAskedFor[], own: Own): Promise<TakenName[]> {
  const keys = [...new Set(wanted.flatMap(keysOf))];
  const rows = (await rowsWith(db, keys)).filter((row) => !isOwn(row, own));
  const gone = await withered(db, rows);
  const standing = rows.filter(({ id }) => !gone.has(id));
  return asTaken(db, standing, wanted[0]?.parentCode ?? null);
}

/** What the rules say of a name that is being typed, and names near it that they let pass. */
export async function verdictOn(db: Reader, asked: NameAsked): Promise<NameVerdict> {
  const { ownCode, draftId, parentCode, place, field } = asked;
  const parent = parentCode ? await entityByCode(db, parentCode) : null;
  const wording = wordingFindings(asked, parent?.name);
  if (isPart(asked.kind)) return { findings: wording, suggestions: [] };

  const [draft] = draftId ? await db.select().from(drafts).where(eq(drafts.id, draftId)) : [];
  const own = { code: ownCode ?? null, dossierId: draft?.dossierId ?? null };
  const against = findingsAgainst(asked, await takenNear(db, [asked], own));
  const findings = [...wording, ...against].slice(0, MOST_FINDINGS);
  if (!isBlocked(findings)) return { findings, suggestions: [] };

  const variants = variantsOf(asked, { place, field });
  const taken = await takenNear(db, variants, own);
  const passes = (name: NameAskedFor) =>
    !isBlocked([...wordingFindings(name), ...findingsAgainst(name, taken)]);
  const passing = variants.filter(passes).slice(0, MOST_SUGGESTED);
  return { findings, suggestions: passing.map(({ name }) => name) };
}
const MOST_FINDINGS = 20;
const MOST_SUGGESTED = 4;

/** A filing, for the name that it takes. */
type NameFiling = {
  procedure: string;
  kind: AnyKind;
  values: Values;
  entityCode: string | null;
  dossierId: string;
  now: string;
  newId: () => string;
};

/**
 * Takes the name that a filing asks for, in the transaction that files it: from then on it is in everybody's way. A
 * name that the same dossier took before is given back. Of two who file names that the law does not let stand side by
 * side, one gets it and the other is refused, whichever index or rule tells them apart.
 */
export async function takeName(tx: Writer, filing: NameFiling): Promise<void> {
  const { procedure, kind, values, entityCode, dossierId, now, newId } = filing;
  const entity = entityCode ? await entityByCode(tx, entityCode) : null;
  await releaseName(tx, dossierId);
  const wanted = nameWanted({ procedure, kind, values, entity });
  if (!wanted) return;
  const own = { code: entity?.code ?? null, dossierId };
  const rows = await rowsWith(tx, keysOf(wanted));
  const gone = await withered(tx, rows);
  for (const id of gone) await dropName(tx, id);
  const others = rows.filter((row) => !gone.has(row.id) && !isOwn(row, own));
  const blocking = findingsAgainst(wanted, await asTaken(tx, others, wanted.parentCode ?? null)).filter(
    ({ severity }) => severity === "block",
  );
  if (blocking.length > 0) throw new Refusal("business/name-taken", blocking);

  const exact = exactKeyOf(wanted);
  const isKept = rows.some(
    (row) => row.entityCode !== null && row.entityCode === own.code && row.exact === exact,
  );
  const { name, foreignName, abbreviation } = wanted;
  const row = {
    id: newId(),
    exact: isKept ? waiting(exact, dossierId) : exact,
    name,
    foreignName,
    abbreviation,
  };
  await tx
    .insert(names)
    .values({ ...row, kind, entityCode: null, dossierId, takenAt: now })
    .catch((why: unknown) => {
      throw isUniqueViolation(why) ? new Refusal("business/name-taken", []) : why;
    });
  await tx.insert(nameKeys).values(keysOf(wanted).map((key) => ({ key, nameId: row.id })));
}

/** An enterprise that changes only how it is called abroad keeps its Vietnamese name; the old row has the key until then. */
const waiting = (exact: string, dossierId: string): string => `${exact} ⧗ ${dossierId}`;

/** The name that the dossier took is the entity's from now on, and the one it had is free. False when it took none. */
export async function attachName(tx: Writer, dossierId: string, entityCode: string): Promise<boolean> {
  const [taken] = await tx.select().from(names).where(eq(names.dossierId, dossierId));
  if (!taken) return false;
  await releaseNameOf(tx, entityCode);
  await tx
    .update(names)
    .set({ entityCode, exact: taken.exact.replace(waiting("", dossierId), ""), dossierId: null })
    .where(eq(names.id, taken.id));
  return true;
}

async function dropName(tx: Writer, id: string): Promise<void> {
  await tx.delete(nameKeys).where(eq(nameKeys.nameId, id));
  await tx.delete(names).where(eq(names.id, id));
}

/** Gives back what the dossier took, when it is refused, withdrawn or expired. */
export async function releaseName(tx: Writer, dossierId: string): Promise<void> {
  for (const { id } of await tx.select().from(names).where(eq(names.dossierId, dossierId)))
    await dropName(tx, id);
}

/** Gives back the name of what no longer exists. */
export async function releaseNameOf(tx: Writer, entityCode: string): Promise<void> {
  for (const { id } of await tx.select().from(names).where(eq(names.entityCode, entityCode)))
    await dropName(tx, id);
}
