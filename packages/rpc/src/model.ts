import * as z from "zod";

/** Ids are UUIDv7 text made by the application, so that ordering by id is ordering by time of birth. */
export const Id = z.string().min(1).max(64);
/** A moment, ISO-8601 UTC with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });
/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const Day = z.iso.date();
/** Minutes are enough for an office: `HH:mm`, 24 hours. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Made when the form opens, not at the click: the same act sent twice has the same key. */
export const IdempotencyKey = z.string().min(8).max(64);

export const Named = z.object({ vi: z.string(), en: z.string() });

/** One answer of the search box. */
export const Hit = z.object({ id: z.string(), title: z.string(), detail: Named, path: z.string() });
export type Hit = z.infer<typeof Hit>;
export const Find = z.strictObject({ text: z.string().trim().min(1).max(100) });

/** Something that needs this person today, as a sentence with a link. */
export const Task = z.object({
  id: z.string(),
  sentence: Named,
  path: z.string(),
  urgency: z.enum(["late", "today", "soon"]),
});
export type Task = z.infer<typeof Task>;

/** Every list walks by key: `cursor` is the id of the last one seen. */
export const Paging = { cursor: Id.optional(), limit: z.int().min(1).max(200).default(50) };
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/**
 * For large answers. tRPC parses asynchronously, and zod compiles its synchronous parser only; a schema that waits for
 * nothing gives the same answer through either, several times faster.
 */
export const compiled = <T extends z.ZodType>(schema: T): T =>
  Object.assign(schema, { parseAsync: async (value: unknown) => schema.parse(value) });
