import type { Paper } from "@sen/business/model";
import { IconButton } from "@sen/ui/button";
import { size } from "@sen/ui/format";
import { tellResult } from "@sen/ui/result";
import { filePath } from "./addresses.ts";
import { useFilling } from "./filling.ts";
import { inWords } from "./named.ts";
import { orderOf } from "./paper-order.ts";
import styles from "./papers.module.css";
import { words } from "./words/papers.ts";

/** The files of a paper in their order, which the arrows change. */
export function PaperFiles({ paper: { component, files } }: { paper: Paper }) {
  const { answers, set } = useFilling();
  const { code } = component;
  const shown = files
    .flatMap((file) => {
      const order = orderOf(answers, code, file.id);
      return order === null ? [] : [{ ...file, order }];
    })
    .toSorted((a, b) => a.order - b.order);
  const at = (id: string) => `papers.${code}.${id}`;
  const swap = (n: number, m: number) => {
    const order = shown.map(({ id }) => id);
    const [one, other] = [order[n], order[m]];
    if (one === undefined || other === undefined) return;
    order[n] = other;
    order[m] = one;
    for (const [place, id] of order.entries()) set(at(id), place + 1);
  };
  if (shown.length === 0) return null;
  return (
    <ol className={styles["files"]} aria-label={words.files(inWords(component.name))}>
      {shown.map(({ id, name, bytes, order }, n) => (
        <li key={id}>
          <span>
            <a href={filePath(id)} target="_blank" rel="noreferrer" aria-label={words.open(name)}>
              {name}
            </a>{" "}
            <small>{size(bytes)}</small>
          </span>
          <span className={styles["moves"]}>
            <IconButton
              icon="arrow-up"
              name={words.up(name)}
              disabled={n === 0}
              onClick={() => swap(n, n - 1)}
            />
            <IconButton
              icon="arrow-down"
              name={words.down(name)}
              disabled={n === shown.length - 1}
              onClick={() => swap(n, n + 1)}
            />
            <IconButton
              icon="trash"
              name={words.remove(name)}
              onClick={() => {
                set(at(id), null);
                tellResult(words.removed(name), () => set(at(id), order));
              }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
