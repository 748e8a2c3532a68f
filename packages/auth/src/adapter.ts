import { type AdapterFactory, type CleanedWhere, createAdapterFactory } from "@better-auth/core/db/adapter";
import type { Data, Writer } from "@sen/data";
import { newId } from "@sen/rpc";
import type { BetterAuthOptions } from "better-auth/types";
import {
  and,
  asc,
  type Column,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
} from "drizzle-orm";
import { factOf } from "./facts.ts";
import { sealed } from "./secret.ts";
import { accounts, authenticators, credentials, passkeys, sessions, verifications } from "./tables.ts";

type Row = Record<string, unknown>;
type Table = typeof accounts;

const TABLES: Record<string, unknown> = {
  user: accounts,
  account: credentials,
  session: sessions,
  verification: verifications,
  twoFactor: authenticators,
  passkey: passkeys,
};

/** Six tables with columns of their own, seen as any one of them: better-auth names models and fields by text. */
const tableOf = (model: string): Table => {
  const known = TABLES[model];
  if (!known) throw new Error(`better-auth asked for "${model}", which has no table`);
  return known as Table;
};

const columnOf = (model: string, field: string): Column => {
  const column = (getTableColumns(tableOf(model)) as Record<string, Column>)[field];
  if (!column) throw new Error(`better-auth asked for ${model}.${field}, which has no column`);
  return column;
};

/** Only the hash of a session's token is kept; whoever reads the database cannot sign in with what they find. */
const isToken = (model: string, field: string) => model === "session" && field === "token";
const hidden = (model: string, row: Row): Row =>
  model === "session" && typeof row["token"] === "string" ? { ...row, token: sealed(row["token"]) } : row;
const shown = (model: string, row: Row | undefined, where: CleanedWhere[]): Row | null => {
  const asked = where.find(({ field, operator }) => isToken(model, field) && operator === "eq");
  return row && asked ? { ...row, token: asked.value } : (row ?? null);
};

function conditionOf(model: string, { field, operator, value }: CleanedWhere): SQL {
  const column = columnOf(model, field);
  const seal = (one: unknown) => (isToken(model, field) ? sealed(String(one)) : one);
  const many = () => (Array.isArray(value) ? value : [value]).map(seal);
  switch (operator) {
    case "eq":
      return value === null ? isNull(column) : eq(column, seal(value));
    case "ne":
      return value === null ? isNotNull(column) : ne(column, seal(value));
    case "lt":
      return lt(column, value);
    case "lte":
      return lte(column, value);
    case "gt":
      return gt(column, value);
    case "gte":
      return gte(column, value);
    case "in":
      return inArray(column, many());
    case "not_in":
      return notInArray(column, many());
    case "contains":
    case "starts_with":
    case "ends_with":
      throw new Error(`better-auth asked for "${operator}", which nothing here needs`);
  }
}

function whereOf(model: string, where: CleanedWhere[] = []): SQL | undefined {
  const all = where.filter(({ connector }) => connector !== "OR").map((one) => conditionOf(model, one));
  const any = where.filter(({ connector }) => connector === "OR").map((one) => conditionOf(model, one));
  return and(...all, any.length > 0 ? or(...any) : undefined);
}

/** better-auth over our own data: each of its writes is one durable transaction that holds its audit fact. */
export function senAdapter(data: Data, now: () => string): AdapterFactory<BetterAuthOptions> {
  const tell = async (tx: Writer, act: "create" | "update" | "delete", model: string, rows: Row[]) => {
    for (const row of rows) await factOf(tx, { act, model, row, at: now() });
  };

  return createAdapterFactory({
    config: {
      adapterId: "sen",
      adapterName: "Sen",
      supportsNumericIds: false,
      customIdGenerator: () => newId(),
      transaction: false,
    },
    adapter: () => ({
      async create({ model, data: given }) {
        const row = model === "session" ? { ...given, seenAt: now() } : given;
        await data.write(async (tx) => {
          await tx.insert(tableOf(model)).values(hidden(model, row) as typeof accounts.$inferInsert);
          await tell(tx, "create", model, [row]);
        });
        return row as typeof given;
      },
      async findOne({ model, where }) {
        const [row] = await data.read.select().from(tableOf(model)).where(whereOf(model, where)).limit(1);
        return shown(model, row, where) as never;
      },
      async findMany({ model, where, limit, sortBy }) {
        const order = sortBy
          ? [(sortBy.direction === "desc" ? desc : asc)(columnOf(model, sortBy.field))]
          : [];
        const rows = data.read.select().from(tableOf(model)).where(whereOf(model, where));
        return (await rows.orderBy(...order).limit(limit)) as never;
      },
      async count({ model, where }) {
        const [row] = await data.read
          .select({ n: count() })
          .from(tableOf(model))
          .where(whereOf(model, where));
        return row?.n ?? 0;
      },
      update: ({ model, where, update }) =>
        data.write(async (tx) => {
          const set = hidden(model, update as Row) as Partial<Row>;
          const rows = await tx.update(tableOf(model)).set(set).where(whereOf(model, where)).returning();
          await tell(
            tx,
            "update",
            model,
            rows.map((row) => ({ ...row, changed: Object.keys(set) })),
          );
          return shown(model, rows[0], where) as never;
        }),
      updateMany: ({ model, where, update }) =>
        data.write(async (tx) => {
          const set = hidden(model, update);
          const rows = await tx.update(tableOf(model)).set(set).where(whereOf(model, where)).returning();
          await tell(
            tx,
            "update",
            model,
            rows.map((row) => ({ ...row, changed: Object.keys(set) })),
          );
          return rows.length;
        }),
      delete: ({ model, where }) =>
        data.write(async (tx) => {
          await tell(
            tx,
            "delete",
            model,
            await tx.delete(tableOf(model)).where(whereOf(model, where)).returning(),
          );
        }),
      deleteMany: ({ model, where }) =>
        data.write(async (tx) => {
          const rows = await tx.delete(tableOf(model)).where(whereOf(model, where)).returning();
          await tell(tx, "delete", model, rows);
          return rows.length;
        }),
      consumeOne: ({ model, where }) =>
        data.write(async (tx) => {
          const [first] = await tx.select().from(tableOf(model)).where(whereOf(model, where)).limit(1);
          if (!first) return null;
          await tx.delete(tableOf(model)).where(eq(columnOf(model, "id"), first.id));
          await tell(tx, "delete", model, [first]);
          return shown(model, first, where) as never;
        }),
      incrementOne: ({ model, where, increment, set = {} }) =>
        data.write(async (tx) => {
          const [first] = await tx.select().from(tableOf(model)).where(whereOf(model, where)).limit(1);
          if (!first) return null;
          const before = first as Row;
          const sums = Object.entries(increment).map(([field, by]) => [
            field,
            Number(before[field] ?? 0) + by,
          ]);
          const [row] = await tx
            .update(tableOf(model))
            .set({ ...set, ...Object.fromEntries(sums) })
            .where(eq(columnOf(model, "id"), first.id))
            .returning();
          return shown(model, row, where) as never;
        }),
    }),
  });
}
