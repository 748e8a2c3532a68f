import type { FormSection, Problem } from "@sen/business/form.model";
import { isNeeded, type Values } from "@sen/business/rules";
import { isList, problemsIn } from "./filling.ts";

export type PartState = "todo" | "doing" | "missing" | "done" | "optional";
export type Part = { id: string; title: string; state: PartState; missing: number };

/** How far a section is: nothing in it, something, everything, or all but what stands in the way. */
export function stateOf(
  section: FormSection,
  {
    values,
    conditions,
    problems,
  }: { values: Values; conditions: ReadonlySet<string>; problems: readonly Problem[] },
  isCurrent: boolean,
): { state: PartState; missing: number } {
  const missing = problemsIn(problems, section).filter(({ severity }) => severity === "block").length;
  const paths = Object.keys(values);
  const isBegun = section.fields.some((field) =>
    isList(field)
      ? paths.some((path) => path.startsWith(`${field.path}.`))
      : values[field.path] !== undefined,
  );
  if (missing === 0) {
    const isWanted = section.fields.some((field) => isNeeded(field, conditions));
    return { state: isBegun || isWanted ? "done" : "optional", missing };
  }
  if (isCurrent) return { state: "doing", missing };
  return { state: isBegun ? "missing" : "todo", missing };
}
