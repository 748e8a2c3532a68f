import { type Column, type SQL, sql } from "drizzle-orm";

/** For statements that change thousands of rows at once without reading them. */

/** One more than each row holds. */
export const oneMore = (column: Column): SQL<number> => sql<number>`${column} + 1`;

/** The same value in every row of a select, written as the column keeps it. */
export const always = <T>(value: T, column: Column): SQL<T> => sql<T>`${sql.param(value, column)}`;
