import { and, type Column, type SQL, sql } from "drizzle-orm";
import { fold } from "./fold.ts";

/** True for rows whose folded column contains every word of what was typed, in any order. */
export function mentions(folded: Column, typed: string): SQL | undefined {
  const words = fold(typed).split(" ").filter(Boolean);
  return and(...words.map((word) => sql`${folded} like ${`%${word}%`}`)); // fold() leaves no % or _ to escape
}
