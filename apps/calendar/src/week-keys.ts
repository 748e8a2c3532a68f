import type { Item } from "@sen/calendar/model";
import { tellResult } from "@sen/ui/result";
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Direction, nudged, type When } from "./nudge.ts";
import { words } from "./words/item.ts";

const DIRECTIONS: Record<string, Direction> = {
  ArrowUp: "earlier",
  ArrowDown: "later",
  ArrowLeft: "dayBefore",
  ArrowRight: "dayAfter",
};
const PAUSE = 700; // ms without another press before the move is sent

const anchors = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-item]")];
export const focusItem = (id: string): void => document.getElementById(`muc-${id}`)?.focus();

/** Steps the focus from item to item; from nowhere to the first or the last. */
export function stepFocus(step: 1 | -1): void {
  const all = anchors();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[to]?.focus();
}

/** The item under the focus, if there is one. */
export const focusedItem = (items: readonly Item[]): Item | undefined => {
  const id = document.activeElement?.getAttribute("data-item");
  return items.find((item) => item.id === id);
};

/** A moved row stands under another day and is another element: the focus that the old one took with it goes to the new one. */
function keepFocus(moved: RefObject<string | null>): void {
  const at = document.activeElement;
  if (at === document.body && moved.current) focusItem(moved.current);
  else if (at?.id !== `muc-${moved.current}`) moved.current = null;
}

type Waiting = { item: Item; to: When };

/** Shift and an arrow move the focused item. Presses in a row are one move, shown at once and sent when they stop. */
export function useNudging(items: readonly Item[], send: (item: Item, to: When) => void) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const moved = useRef<string>(null);
  useLayoutEffect(() => keepFocus(moved)); // whatever made the table anew: the press, the answer, somebody else's change
  const sendNow = useRef(send);
  useEffect(() => {
    sendNow.current = send;
  });
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => {
      setWaiting(null);
      sendNow.current(waiting.item, waiting.to);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [waiting]);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const item = event.shiftKey && direction ? focusedItem(items) : undefined;
    if (!item || !direction || item.change === "cancelled") return;
    event.preventDefault();
    const isSame = waiting?.item.id === item.id;
    if (waiting && !isSame) sendNow.current(waiting.item, waiting.to);
    const to = nudged(isSame ? waiting.to : item, direction);
    moved.current = item.id;
    if (to) setWaiting({ item: isSame ? waiting.item : item, to });
    else tellResult(words.atEdge);
  };

  const shown = waiting
    ? items.map((item) => (item.id === waiting.item.id ? { ...item, ...waiting.to } : item))
    : items;
  return { shown, onKeyDown };
}
