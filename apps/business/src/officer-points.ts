import type { Reason } from "@sen/casework/model";
import { useState } from "react";
import type { Points } from "./officer-checking.ts";

type Written = { ticked: readonly string[]; texts: Record<string, Reason> };
const NOTHING: Written = { ticked: [], texts: {} };

/** The points of a notice, kept on this device until it is sent: neither a reload nor a call loses a word. */
export function usePoints(dossierId: string, seq: number, begin: (target: string) => Reason): Points {
  const name = `sen-tham-dinh ${dossierId} ${seq}`;
  const [written, setWritten] = useState(() => read(name));
  const change = (next: Written) => {
    setWritten(next);
    keep(name, next);
  };
  const { ticked, texts } = written;
  return {
    points: ticked.flatMap((target) => texts[target] ?? []),
    isTicked: (target) => ticked.includes(target),
    toggle: (target) =>
      change(
        ticked.includes(target)
          ? { ticked: ticked.filter((one) => one !== target), texts }
          : { ticked: [...ticked, target], texts: { ...texts, [target]: texts[target] ?? begin(target) } },
      ),
    write: (target, part) =>
      change({ ticked, texts: { ...texts, [target]: { ...(texts[target] ?? begin(target)), ...part } } }),
    drop: () => change(NOTHING),
  };
}

function read(name: string): Written {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return isWritten(kept) ? kept : NOTHING;
  } catch {
    return NOTHING; // no storage, or not what was written: as if nothing had been kept
  }
}

function keep(name: string, written: Written): void {
  try {
    if (written.ticked.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(written));
  } catch {
    // no storage: it lasts as long as the page
  }
}

const isWritten = (value: unknown): value is Written =>
  typeof value === "object" &&
  value !== null &&
  "ticked" in value &&
  Array.isArray(value.ticked) &&
  "texts" in value &&
  typeof value.texts === "object" &&
  value.texts !== null;
