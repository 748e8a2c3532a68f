import type { FormSection } from "@sen/business/form.model";
import { Table } from "@sen/ui/table";
import { inWords } from "./named.ts";
import styles from "./officer-check.module.css";
import { useChecking } from "./officer-checking.ts";
import type { Entry } from "./officer-entries.ts";
import { EntryMarks } from "./officer-entry-marks.tsx";
import { words } from "./words/officer-check.ts";

/** What was answered, section by section, with what is wrong with it and what it changes in its place. */
export function CheckData() {
  const { sections } = useChecking();
  return sections.map((section) => <DataSection key={section.id} section={section} />);
}

function DataSection({ section }: { section: FormSection }) {
  const { entries, asking } = useChecking();
  const title = inWords(section.title);
  return (
    <div className={styles["data"]}>
      <h3>{title}</h3>
      <Table caption={title}>
        <thead className={styles["unseen"]}>
          <tr>
            {asking && <th scope="col">{words.ask}</th>}
            <th scope="col">{words.field}</th>
            <th scope="col">{words.answer}</th>
          </tr>
        </thead>
        <tbody>
          {(entries.get(section.id) ?? []).map((entry) => (
            <Line key={`${entry.path} ${entry.label}`} entry={entry} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { asking, nameOf } = useChecking();
  const { path, label, value, depth, problems, differences } = entry;
  const isWrong = problems.some(({ severity }) => severity === "block");
  return (
    <tr
      id={`muc-${path}`}
      data-depth={depth}
      data-wrong={isWrong || undefined}
      data-changed={differences.length > 0 || undefined}
    >
      {asking && (
        <td className={styles["tick"]}>
          <input
            type="checkbox"
            data-check
            aria-label={words.askAbout(nameOf(path))}
            checked={asking.isTicked(path)}
            onChange={() => asking.toggle(path)}
          />
        </td>
      )}
      <th scope="row">{label}</th>
      <td>
        {value ? <span>{value}</span> : <span className={styles["blank"]}>{words.blank}</span>}
        <EntryMarks entry={entry} />
      </td>
    </tr>
  );
}
