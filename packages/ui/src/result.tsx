import { useSyncExternalStore } from "react";
import { Button, IconButton } from "./button.tsx";
import styles from "./message.module.css";
import { words } from "./words.ts";

/** Something that has happened and can be taken back, or a long piece of work that has ended. */
export type Told = { id: number; text: string; undo?: () => void };

let told: readonly Told[] = [];
let last = 0;
const listeners = new Set<() => void>();
const set = (next: readonly Told[]) => {
  told = next;
  for (const listener of listeners) listener();
};

/** Shows a result in the bar at the foot, with Undo when there is a way back; it stays until dismissed. */
export function tellResult(text: string, undo?: () => void): void {
  last += 1;
  set([...told.slice(-2), { id: last, text, ...(undo ? { undo } : {}) }]);
}

const dismiss = (id: number) => set(told.filter((entry) => entry.id !== id));
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Mounted once, by the shell. Takes no focus; whoever listens hears each line once. */
export function ResultRegion() {
  const entries = useSyncExternalStore(
    subscribe,
    () => told,
    () => told,
  );
  return (
    <section aria-label={words.messages} className={styles["region"]}>
      <div role="log" style={{ display: "contents" }}>
        {entries.map(({ id, text, undo }) => (
          <div key={id} className={styles["result"]}>
            <span>{text}</span>
            {undo && (
              <Button
                icon="arrow-back-up"
                keys="Z"
                onClick={() => {
                  dismiss(id);
                  undo();
                }}
              >
                {words.undo}
              </Button>
            )}
            <IconButton name={words.dismiss} icon="x" onClick={() => dismiss(id)} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Takes back the newest thing that can be; the shell binds it to Z. */
export function undoLast(): void {
  const newest = told.findLast((entry) => entry.undo);
  if (!newest) return;
  dismiss(newest.id);
  newest.undo?.();
}
