import { Worker } from "node:worker_threads";
import type { Printable } from "./paper.model.ts";

export type Format = "pdf" | "docx";
export type Order = { n: number; paper: Printable; format: Format };
export type Printed = { n: number; bytes: Uint8Array<ArrayBuffer> } | { n: number; error: string };
export type Press = (paper: Printable, format: Format) => Promise<Uint8Array<ArrayBuffer>>;

const LONGEST_MS = 30_000;
const MOST_MEMORY_MB = 400;

type Waiting = {
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};

/**
 * Prints in a thread of its own, started with the first paper: setting a long one takes a second of arithmetic, and
 * nobody else should wait for it. One that takes too long is given up, with whatever waits behind it.
 */
export function openPress({ longestMs = (): number => LONGEST_MS } = {}): Press {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  const giveUp = (why: Error) => {
    const stopped = worker;
    worker = null;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(why);
    }
    waiting.clear();
    void stopped?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(new URL("./press.worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    started.on("message", (printed: Printed) => {
      const one = waiting.get(printed.n);
      if (!one) return;
      waiting.delete(printed.n);
      clearTimeout(one.timer);
      if ("bytes" in printed) one.resolve(printed.bytes);
      else one.reject(new Error(`A paper could not be printed: ${printed.error}`));
    });
    started.on("error", giveUp);
    started.unref(); // after the listeners, which would hold the process again
    return started;
  };

  return (paper, format) =>
    new Promise((resolve, reject) => {
      last += 1;
      const timer = setTimeout(() => giveUp(new Error("A paper took too long to print.")), longestMs());
      waiting.set(last, { resolve, reject, timer });
      worker ??= start();
      worker.postMessage({ n: last, paper, format } satisfies Order);
    });
}
