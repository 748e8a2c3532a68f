import type { FormField, Value } from "@sen/business/form.model";
import { date } from "@sen/ui/format";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import { percentOf } from "./numbers.ts";
import { words } from "./words/fields.ts";

/** An answer as people read it. */
export function sayValue(field: Pick<FormField, "kind" | "options">, value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number")
    return field.kind === "money" ? dong(value) : field.kind === "percent" ? percentOf(value) : String(value);
  const option = field.options?.find((one) => one.value === value);
  if (option) return inWords(option.label);
  return field.kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value;
}
