import type { FormField, FormSection } from "@sen/business/form.model";
import { columnsOf, rowsOf, textAt } from "@sen/business/rules";
import { useApi } from "@sen/sdk/react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { draftPath } from "./addresses.ts";
import styles from "./filing.module.css";
import { useFilling } from "./filling.ts";
import { inWords } from "./named.ts";
import { sayValue } from "./say-value.ts";
import { useUnits } from "./unit-field.tsx";
import { words } from "./words/filing.ts";

/** Everything that was answered, section by section; each with the way to change it and back while that can be done. */
export function Summary({ isSent = false }: { isSent?: boolean }) {
  const { sections, view } = useFilling();
  return sections.map((section) => (
    <Part
      key={section.id}
      title={inWords(section.title)}
      href={isSent ? null : draftPath(view.draft.id, section.id, { back: true })}
    >
      <Answers section={section} />
    </Part>
  ));
}

export function Part({ title, href, children }: { title: string; href: string | null; children: ReactNode }) {
  return (
    <section className={styles["part"]} aria-label={title}>
      <div className={styles["part-head"]}>
        <h3>{title}</h3>
        {href && (
          <a href={href} aria-label={words.mendSection(title)}>
            {words.mend}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}

function Answers({ section }: { section: FormSection }) {
  const { values } = useFilling();
  const units = useUnits();
  const say = (field: FormField): string => {
    const value = values[field.path] ?? null;
    return field.kind === "unit" && typeof value === "string" ? units.nameOf(value) : sayValue(field, value);
  };
  return (
    <dl className={styles["answers"]}>
      {section.fields.map((field) => (
        <div key={`${field.path} ${field.kind}`}>
          <dt>{inWords(field.label)}</dt>
          <dd>
            {field.kind === "lines" ? (
              <Lines />
            ) : field.kind === "rows" ? (
              <Rows field={field} />
            ) : (
              say(field) || <span className={styles["none"]}>{words.none}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines() {
  const { values } = useFilling();
  const rows = rowsOf(values, "lines");
  const codes = rows.map(({ id }) => id);
  const { data = [] } = useQuery(
    useApi().business.lines.named.queryOptions({ codes }, { enabled: codes.length > 0 }),
  );
  if (rows.length === 0) return <span className={styles["none"]}>{words.none}</span>;
  return (
    <ul>
      {rows.map(({ id, values: row }) => (
        <li key={id}>
          {id} · {data.find(({ code }) => code === id)?.name ?? ""}
          {row["main"] === true && ` (${words.mainLine})`}
          {textAt(row, "detail") && `: ${textAt(row, "detail")}`}
        </li>
      ))}
    </ul>
  );
}

function Rows({ field }: { field: FormField }) {
  const { values } = useFilling();
  const rows = rowsOf(values, field.path);
  if (rows.length === 0) return <span className={styles["none"]}>{words.none}</span>;
  return (
    <ol>
      {rows.map((row) => (
        <li key={row.id}>
          {columnsOf(field, row)
            .flatMap((column) => {
              const value = row.values[column.path];
              return value === undefined || value === ""
                ? []
                : [`${inWords(column.label)}: ${sayValue(column, value)}`];
            })
            .join(" · ")}
        </li>
      ))}
    </ol>
  );
}
