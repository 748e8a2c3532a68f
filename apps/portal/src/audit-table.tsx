import type { AuditEntry } from "@sen/auth/model";
import { stamp } from "@sen/ui/format";
import { Table } from "@sen/ui/table";
import styles from "./profile.module.css";
import { words } from "./words/access.ts";
import { sayAction } from "./words/actions.ts";

/** Facts as people read them: who, for whom, what, and the record before and after. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  return (
    <Table caption={words.auditTitle}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.change}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td data-l={words.when}>{stamp(entry.at)}</td>
            <th scope="row">
              {entry.actorName ?? words.system}
              {entry.onBehalfOfName && (
                <span className={styles["muted"]}> ({words.behalf(entry.onBehalfOfName)})</span>
              )}
            </th>
            <td data-l={words.what}>
              {sayAction(entry.action)}
              {sayAction(entry.action) !== entry.action && (
                <div className={styles["muted"]}>{entry.action}</div>
              )}
            </td>
            <td data-l={words.change}>
              <Change entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** Only the fields that differ, each as it was and as it is. */
function differences(before: unknown, after: unknown): [name: string, was: string, is: string][] {
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => shown(was[name]) !== shown(is[name]) && shown(was[name] ?? is[name]) !== "null")
    .map((name) => [name, shown(was[name]), shown(is[name])]);
}

function Change({ entry: { before, after, subject } }: { entry: AuditEntry }) {
  const lines = differences(before, after);
  if (lines.length === 0) return <span className={styles["muted"]}>{subject}</span>;
  return (
    <details>
      <summary>{words.showChange}</summary>
      <p className={styles["muted"]}>{subject}</p>
      <Table caption={words.change}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, was, is]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-l={words.before} className={styles["change"]}>
                {was}
              </td>
              <td data-l={words.after} className={styles["change"]}>
                {is}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
