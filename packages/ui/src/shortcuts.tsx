import { useEffect, useRef, useSyncExternalStore } from "react";
import { tinykeys } from "tinykeys";
import { Switch } from "./choice.tsx";
import { Dialog } from "./dialog.tsx";
import { changeSettings, settings } from "./settings.ts";
import styles from "./shortcuts.module.css";
import { words } from "./words.ts";

export type Shortcut = {
  /** As tinykeys writes it: `n`, `g l`, `Shift+?`, `$mod+k`. */
  keys: string;
  label: string;
  run: () => void;
};

let active: readonly (readonly Shortcut[])[] = [];
const listeners = new Set<() => void>();
const change = (next: typeof active) => {
  active = next;
  for (const listener of listeners) listener();
};

/** With Ctrl or ⌘ it cannot be typed by mistake; all others are text to whoever is writing. */
const isSingle = (keys: string) => !keys.includes("$mod");

function isWriting(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.isComposing || event.keyCode === 229) return true; // Telex or VNI at work
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [role=menu] *"))
  );
}

/** Keys of a screen while it is shown. Single letters keep quiet while somebody writes, and when switched off. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const signature = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join("\n");
  useEffect(() => {
    if (!signature) return;
    const own = latest.current;
    change([...active, own]);
    const unbind = tinykeys(
      window,
      Object.fromEntries(
        own.map(({ keys }) => [
          keys,
          (event: KeyboardEvent) => {
            if (
              isSingle(keys) &&
              (isWriting(event) || !settings().singleKeys || document.querySelector("dialog[open]"))
            )
              return;
            event.preventDefault();
            latest.current.find((shortcut) => shortcut.keys === keys)?.run();
          },
        ]),
      ),
      { ignore: ({ repeat }) => repeat }, // who is writing is asked above: a tick is not text, and Ctrl is a key everywhere
    );
    return () => {
      unbind();
      change(active.filter((one) => one !== own));
    };
  }, [signature]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const isMac = typeof navigator !== "undefined" && /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** `$mod+k` as it stands on the keyboard: `Ctrl K`. */
export const keysShown = (keys: string): string =>
  keys
    .replace("$mod", isMac ? "⌘" : "Ctrl")
    .replace("Shift+?", "?")
    .replaceAll("+", " ")
    .replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase());

/** Everything that can be pressed here, and the switch for single letters (WCAG 2.1.4). */
export function ShortcutList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const shown = useSyncExternalStore(
    subscribe,
    () => active,
    () => active,
  );
  return (
    <Dialog open={open} onClose={onClose} title={words.shortcuts}>
      <dl className={styles["list"]}>
        {shown.flat().map(({ keys, label }) => (
          <div key={`${keys} ${label}`}>
            <dt>{label}</dt>
            <dd>
              <kbd>{keysShown(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={words.singleKeys}
        hint={words.singleKeysHint}
        defaultChecked={settings().singleKeys}
        onChange={(singleKeys) => changeSettings({ singleKeys })}
      />
    </Dialog>
  );
}
