import type { FormField } from "@sen/business/form.model";
import { textAt } from "@sen/business/rules";
import { useApi } from "@sen/sdk/react";
import { useQuery } from "@tanstack/react-query";
import { inWords } from "./named.ts";
import type { Saying } from "./officer-entries.ts";
import { sayValue } from "./say-value.ts";
import { useUnits } from "./unit-field.tsx";
import { words } from "./words/officer-check.ts";

const NONE: readonly string[] = [];

/** How the check says labels and answers; with these codes of business lines named. */
export function useSaying(codes: readonly string[] = NONE): Saying {
  const { nameOf } = useUnits();
  const { data: lines } = useQuery(
    useApi().business.lines.named.queryOptions({ codes: [...codes] }, { enabled: codes.length > 0 }),
  );
  return {
    label: (field: FormField) => inWords(field.label),
    value: (field, value) =>
      field.kind === "unit" && typeof value === "string" ? nameOf(value) : sayValue(field, value),
    line: (code, values) => {
      const line = lines?.find((one) => one.code === code);
      const notes = [
        ...(values["main"] === true ? [words.mainLine] : []),
        ...(line?.isConditional ? [words.conditional] : []),
      ];
      const name = `${line?.name ?? ""}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
      return [name, textAt(values, "detail")].filter(Boolean).join(": ");
    },
    rows: words.rows,
  };
}
