import type { Problem } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import { lineNamed } from "./lines.rules.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import { formOf, rowsOf, visibleSections } from "./rules.ts";

/** Lines that exist, one of them the main one; those with conditions are named. */
export function lineProblems({ procedure, kind, values, conditions }: Checked): Problem[] {
  const isAsked = visibleSections(formOf(procedure, kind), conditions).some(({ fields }) =>
    fields.some((field) => field.kind === "lines"),
  );
  const rows = rowsOf(values, "lines");
  if (!isAsked || rows.length === 0) return [];
  const main = rows.filter((row) => row.values["main"] === true);
  const at = { path: "lines", law: LAW.lines };
  return [
    ...(main.length === 0 ? [block("business/main-line-missing", at, {})] : []),
    ...(main.length > 1 ? [block("business/main-line-twice", at, { count: String(main.length) })] : []),
    ...rows.flatMap(({ id: code }) => {
      const line = lineNamed(code);
      const path = `lines.${code}`;
      if (!line) return [block("business/line-unknown", { path, law: LAW.lines }, { code })];
      return line.isConditional
        ? [warn("business/line-conditional", { path, law: LAW.conditionalLines }, { code, name: line.name })]
        : [];
    }),
  ];
}
