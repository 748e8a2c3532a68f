import { Button } from "./button.tsx";
import styles from "./conflict.module.css";
import { Dialog } from "./dialog.tsx";
import { Table } from "./table.tsx";
import { words } from "./words.ts";

/** One thing that both sides say something about, as people read it. */
export type Side = { name: string; mine: string; theirs: string };

/** After a stale write: what I wanted, what is saved now, and the choice between them. Equal lines are left out. */
export function Conflict({
  open,
  sides,
  busy = false,
  onKeepMine,
  onTakeTheirs,
  onClose,
}: {
  open: boolean;
  sides: readonly Side[];
  busy?: boolean;
  /** Save again, upon the version that is there now. */
  onKeepMine: () => void;
  /** Throw mine away and show what is there now. */
  onTakeTheirs: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.conflict}
      size="wide"
      actions={
        <>
          <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
          <Button look="main" busy={busy} onClick={onKeepMine}>
            {words.keepMine}
          </Button>
        </>
      }
    >
      <p>{words.conflictWhy}</p>
      <Table caption={words.conflict}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {sides
            .filter(({ mine, theirs }) => mine !== theirs)
            .map(({ name, mine, theirs }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td data-l={words.mine} className={styles["mine"]}>
                  {mine || words.empty}
                </td>
                <td data-l={words.theirs}>{theirs || words.empty}</td>
              </tr>
            ))}
        </tbody>
      </Table>
    </Dialog>
  );
}
