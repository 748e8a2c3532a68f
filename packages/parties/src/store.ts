import { versionOn } from "@sen/catalogue/ask";
import type { Reader, Writer } from "@sen/data";
import { peopleByIds } from "@sen/directory/ask";
import { and, asc, desc, eq, gte, inArray, isNull, lte, ne, or, type SQL } from "drizzle-orm";
import type { Authority, Scope } from "./model.ts";
import { authorities } from "./tables.ts";

type Row = typeof authorities.$inferSelect;
const MOST_LISTED = 1000;

const asAuthority = (row: Row, names: ReadonlyMap<string, string>): Authority => ({
  id: row.id,
  principal: {
    kind: row.principalKind,
    name: row.principalName,
    number: row.principalNumber,
    email: row.principalEmail,
  },
  agent: { personId: row.agentId, name: names.get(row.agentId) ?? "" },
  instrument: { number: row.instrumentNumber, on: row.instrumentOn },
  scope: { procedures: row.procedures, entityCodes: row.entityCodes },
  from: row.from,
  until: row.until,
  createdAt: row.createdAt,
  confirmedAt: row.confirmedAt,
  revoked:
    row.revokedAt && row.revokedBy
      ? {
          at: row.revokedAt,
          byId: row.revokedBy,
          byName: names.get(row.revokedBy) ?? "",
          reason: row.revokedReason ?? "",
        }
      : null,
});

async function withNames(db: Reader, rows: readonly Row[]): Promise<Authority[]> {
  const ids = rows.flatMap(({ agentId, revokedBy }) => (revokedBy ? [agentId, revokedBy] : [agentId]));
  const people = await peopleByIds(db, [...new Set(ids)]);
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return rows.map((row) => asAuthority(row, names));
}

async function only(db: Reader, which: SQL | undefined): Promise<Authority | null> {
  const [authority] = await withNames(db, await db.select().from(authorities).where(which).limit(1));
  return authority ?? null;
}

async function listed(db: Reader, which: SQL | undefined): Promise<Authority[]> {
  const rows = await db
    .select()
    .from(authorities)
    .where(which)
    .orderBy(desc(authorities.id))
    .limit(MOST_LISTED);
  return withNames(db, rows);
}

export const authorityById = (db: Reader, id: string): Promise<Authority | null> =>
  only(db, eq(authorities.id, id));

/** Kept by this agent. */
export const authorityHeldBy = (db: Reader, id: string, personId: string): Promise<Authority | null> =>
  only(db, and(eq(authorities.id, id), eq(authorities.agentId, personId)));

/** Somebody as the papers know them: by who they are here, and by their address. */
type Side = { id: string; email: string };
const gaveTo = ({ id, email }: Side) =>
  email === ""
    ? undefined
    : and(eq(authorities.principalEmail, email.toLowerCase()), ne(authorities.agentId, id));

/** Given by whoever has this address, to somebody else. */
export async function authorityGivenBy(db: Reader, id: string, side: Side): Promise<Authority | null> {
  const given = gaveTo(side);
  return given ? only(db, and(eq(authorities.id, id), given)) : null;
}

/** Held or given by them. */
export const authorityBetween = (db: Reader, id: string, side: Side): Promise<Authority | null> =>
  only(db, and(eq(authorities.id, id), or(eq(authorities.agentId, side.id), gaveTo(side))));

/** Everything that an agent keeps, the newest first. */
export const authoritiesHeldBy = (db: Reader, personId: string): Promise<Authority[]> =>
  listed(db, eq(authorities.agentId, personId));

export async function authoritiesGivenBy(db: Reader, side: Side): Promise<Authority[]> {
  const given = gaveTo(side);
  return given ? listed(db, given) : [];
}

/** Those of the ids that neither are over nor were ended on the day. */
export async function idsStanding(db: Reader, ids: readonly string[], day: string): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: authorities.id })
    .from(authorities)
    .where(
      and(
        inArray(authorities.id, [...ids]),
        isNull(authorities.revokedAt),
        lte(authorities.from, day),
        gte(authorities.until, day),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** Those of the procedures that cannot be filed on the day, for there are none such. */
export async function unknownAmong(db: Reader, procedures: Scope["procedures"], day: string) {
  const unknown: string[] = [];
  for (const procedure of procedures === "all" ? [] : procedures)
    if (!(await versionOn(db, procedure, day))) unknown.push(procedure);
  return unknown;
}

export async function insertAuthority(tx: Writer, authority: Authority): Promise<void> {
  const { id, principal, agent, instrument, scope, from, until, createdAt } = authority;
  await tx.insert(authorities).values({
    id,
    agentId: agent.personId,
    principalKind: principal.kind,
    principalName: principal.name,
    principalNumber: principal.number,
    principalEmail: principal.email,
    instrumentNumber: instrument.number,
    instrumentOn: instrument.on,
    ...scope,
    from,
    until,
    createdAt,
    confirmedAt: null,
    revokedAt: null,
    revokedBy: null,
    revokedReason: null,
    isEndingTold: 0,
  });
}

/** Keeps what became of an authority that was read in the same transaction; its terms stay. */
export async function keepOutcome(tx: Writer, { id, confirmedAt, revoked }: Authority): Promise<void> {
  await tx
    .update(authorities)
    .set({
      confirmedAt,
      revokedAt: revoked?.at ?? null,
      revokedBy: revoked?.byId ?? null,
      revokedReason: revoked?.reason ?? null,
    })
    .where(eq(authorities.id, id));
}

const AT_ONCE = 100;

/** Takes those that end by the day and of which nobody was told; from then on they were. */
export async function takeEnding(
  tx: Writer,
  { today, by }: { today: string; by: string },
): Promise<Authority[]> {
  const rows = await tx
    .select()
    .from(authorities)
    .where(
      and(
        eq(authorities.isEndingTold, 0),
        isNull(authorities.revokedAt),
        gte(authorities.until, today),
        lte(authorities.until, by),
      ),
    )
    .orderBy(asc(authorities.until), asc(authorities.id))
    .limit(AT_ONCE);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0)
    await tx.update(authorities).set({ isEndingTold: 1 }).where(inArray(authorities.id, ids));
  return withNames(tx, rows);
}
