import { AsyncLocalStorage } from "node:async_hooks";

const inside = new AsyncLocalStorage<true>();

/** Runs the work of one transaction, and makes a write inside a write fail at once, where it would wait for itself for ever. */
export function oneTransaction<T>(work: () => Promise<T>): Promise<T> {
  return inside.run(true, work);
}

export function refuseNesting(): void {
  if (inside.getStore()) throw new Error("data.write inside data.write: pass the tx on instead");
}
