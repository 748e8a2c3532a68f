import { getTableColumns, type InferInsertModel, type SQL, sql, type Table } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";

/**
 * Builds something once per connection. Statements that every mutation runs are built with it: putting the SQL
 * together costs several times what running it does.
 */
export function oncePer<Connection extends object, T>(
  build: (connection: Connection) => T,
): (connection: Connection) => T {
  const built = new WeakMap<Connection, T>();
  return (connection) => {
    const known = built.get(connection);
    if (known !== undefined) return known;
    const made = build(connection);
    built.set(connection, made);
    return made;
  };
}

/** A value that a remembered statement is given when it runs. */
export const blank = sql.placeholder;

/** A blank for every column, named like it: the values of a remembered insert. */
export const blanks = <T extends Table>(table: T): InferInsertModel<T> =>
  Object.fromEntries(
    Object.keys(getTableColumns(table)).map((name) => [name, blank(name)]),
  ) as InferInsertModel<T>;

/** Every column as it was about to be inserted: what an upsert sets when the row is already there. */
export const incoming = (table: Table): Record<string, SQL> =>
  Object.fromEntries(
    Object.keys(getTableColumns(table)).map((name) => [name, sql.raw(`excluded."${toSnakeCase(name)}"`)]),
  );
