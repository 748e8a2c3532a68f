import type { Named } from "@sen/rpc/manifest";
import { Instant } from "@sen/rpc/model";
import * as z from "zod";

/**
 * A form as data. Answers are a flat map from path to one plain value, so that two devices, or two founders, merge
 * field by field: `name.vi`, `address.street`, and for rows `members.<row id>.share`. A row is gone when
 * `members.<row id>` is null.
 */
export const Value = z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]);
export type Value = z.infer<typeof Value>;
export const Path = z
  .string()
  .regex(/^[a-zA-Z][\w-]*(\.[\w-]{1,64}){0,3}$/)
  .max(160);
export const Answer = z.object({ value: Value, at: Instant, by: z.string() });
export type Answer = z.infer<typeof Answer>;
export const Answers = z.record(Path, Answer);
export type Answers = z.infer<typeof Answers>;

export const FieldKind = z.enum([
  "text",
  "long-text",
  "name", // a Vietnamese enterprise name, checked while typing
  "choice",
  "yes-no",
  "day",
  "money", // whole đồng
  "percent",
  "number",
  "email",
  "phone",
  "personal-number", // 12 digits
  "enterprise-code",
  "unit", // a ward or commune of today
  "lines", // business lines, level 4 of VSIC
  "rows",
]);
export type FieldKind = z.infer<typeof FieldKind>;

export type FormField = {
  /** Relative to the row inside `rows`. */
  path: string;
  kind: FieldKind;
  label: Named;
  /** Why it is asked. */
  why: Named;
  /** Which paper it fills: the code of a component of the procedure; null when none. */
  paper: string | null;
  /** The article it rests on. */
  basis: string | null;
  hint?: Named;
  /** `always`, `optional`, or the name of a condition. */
  need: string;
  /** A condition without which it is not shown. */
  when?: string;
  options?: readonly { value: string; label: Named }[];
  /** Of each row. */
  columns?: readonly FormField[];
  most?: number;
};
export type FormSection = {
  id: string;
  title: Named;
  lead: Named;
  when?: string;
  fields: readonly FormField[];
};

/** Something that stands in the way of filing, or that is worth a look. `path` is the field; `paper` a component. */
export const Problem = z.object({
  /** `business/<what>`: it has a sentence in both languages. */
  code: z.string(),
  path: z.string().nullable(),
  paper: z.string().nullable(),
  severity: z.enum(["block", "warn"]),
  /** What the sentence needs: names, figures. */
  about: z.record(z.string(), z.string()),
  law: z.string().nullable(),
});
export type Problem = z.infer<typeof Problem>;
