import { useLayoutEffect, useRef } from "react";

const ROW = "[data-dossier]";
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROW)];

/** Steps the focus from row to row; from nowhere to the first or the last. */
export function stepFocus(step: 1 | -1): void {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[to]?.focus();
}

/** The dossier under the focus, if there is one. */
export const focusedId = (): string | null =>
  document.activeElement?.closest("tr")?.querySelector(ROW)?.getAttribute("data-dossier") ?? null;

/** A claimed row leaves the list and takes the focus with it: the one that comes in its place gets it. */
export function useKeptPlace(ids: readonly string[]): void {
  const place = useRef<number>(-1);
  useLayoutEffect(() => {
    const all = rows();
    if (document.activeElement === document.body && place.current >= 0)
      all[Math.min(place.current, all.length - 1)]?.focus();
    const remember = () => {
      const id = focusedId();
      place.current = id === null ? -1 : ids.indexOf(id);
    };
    remember();
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [ids]);
}
