import type { Answers, Value } from "@sen/business/form.model";
import { faultOf } from "@sen/sdk";
import { keptAnswers, type OwnAnswers } from "./kept-answers.ts";

/** How the answers stand: with the server, on the way there, or on this device only. */
export type Keeping =
  | { state: "saved"; at: string | null }
  | { state: "saving" }
  | { state: "here"; since: string }
  | { state: "refused"; error: unknown };

export type KeptState = { answers: Answers; keeping: Keeping };

const PAUSE = 700; // ms without typing
const LONGEST = 1_500; // ms that anything waits while the typing goes on
const AGAIN = [2_000, 4_000, 8_000, 15_000, 30_000];

type Options = {
  draftId: string;
  answers: Answers;
  /** Who types here. */
  personId: string;
  send: (answers: OwnAnswers) => Promise<{ answers: Answers }>;
};

/**
 * The answers of a draft on this device: kept here at once, with the server within two seconds, and merged field by
 * field with what others typed meanwhile; of two answers to one question the newer stays.
 */
export function openKeeper({ draftId, answers: given, personId, send }: Options) {
  const device = keptAnswers(draftId);
  let own: OwnAnswers = device.read();
  let state: KeptState = { answers: given, keeping: { state: "saved", at: null } };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  let failures = 0;
  let under: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  const tell = (change: Partial<KeptState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const isWaiting = () => Object.keys(own).length > 0;

  const take = (theirs: Answers) => {
    const newer = Object.entries(theirs).filter(([path, { at }]) => at > (state.answers[path]?.at ?? ""));
    if (newer.length === 0) return;
    own = Object.fromEntries(Object.entries(own).filter(([path, { at }]) => at >= (theirs[path]?.at ?? "")));
    tell({ answers: { ...state.answers, ...Object.fromEntries(newer) } });
  };

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  async function sendOnce(): Promise<boolean> {
    clearTimeout(timer);
    const sent = own;
    firstAt = 0;
    if (state.keeping.state !== "here") tell({ keeping: { state: "saving" } });
    try {
      const { answers } = await send(sent);
      own = Object.fromEntries(Object.entries(own).filter(([path, { at }]) => at !== sent[path]?.at));
      device.keep(own);
      take(asTheServerHasThem(answers, sent));
      failures = 0;
      tell({ keeping: isWaiting() ? { state: "saving" } : { state: "saved", at: new Date().toISOString() } });
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  }

  /** Of what was sent, the server's word on when it was typed counts: a clock that runs fast is set right there. */
  const asTheServerHasThem = (answers: Answers, sent: OwnAnswers): Answers => {
    const untouched = Object.entries(answers).filter(
      ([path]) => sent[path] && state.answers[path]?.at === sent[path].at,
    );
    tell({ answers: { ...state.answers, ...Object.fromEntries(untouched) } });
    return answers;
  };

  function failed(error: unknown) {
    if (faultOf(error) === null) return tell({ keeping: { state: "refused", error } }); // the same again would be refused again
    const since = state.keeping.state === "here" ? state.keeping.since : new Date().toISOString();
    later(AGAIN[Math.min(failures, AGAIN.length - 1)] ?? 30_000);
    failures += 1;
    tell({ keeping: { state: "here", since } });
  }

  /** Everything with the server now; true when it is. */
  async function flush(): Promise<boolean> {
    while (under) await under;
    if (!isWaiting()) return state.keeping.state !== "refused";
    under = sendOnce();
    const done = await under;
    under = null;
    return done && isWaiting() ? flush() : done;
  }

  const back = () => void flush();
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    take,
    flush,
    set: (path: string, value: Value) => {
      const before = state.answers[path];
      if (before && before.value === value) return;
      const at = after(new Date().toISOString(), before?.at);
      own = { ...own, [path]: { value, at } };
      device.keep(own);
      tell({
        answers: { ...state.answers, [path]: { value, at, by: personId } },
        ...(state.keeping.state === "here" ? {} : { keeping: { state: "saving" } }),
      });
      const now = Date.now();
      firstAt ||= now;
      later(Math.max(0, Math.min(PAUSE, firstAt + LONGEST - now)));
    },
    /** What was typed here and had not reached the server comes first; then the wait for the network begins. */
    open() {
      if (isWaiting()) {
        const mine = Object.entries(own).filter(([path, { at }]) => at > (state.answers[path]?.at ?? ""));
        own = Object.fromEntries(mine);
        const typed = mine.map(([path, answer]) => [path, { ...answer, by: personId }] as const);
        tell({ answers: { ...state.answers, ...Object.fromEntries(typed) } });
        device.keep(own);
        void flush();
      }
      addEventListener("online", back);
    },
    close() {
      clearTimeout(timer);
      removeEventListener("online", back);
      if (isWaiting()) void flush();
    },
  };
}

/** The moment of typing; after that of the answer it replaces, also where this device's clock is slow. */
function after(now: string, before: string | undefined): string {
  return before !== undefined && before >= now ? new Date(Date.parse(before) + 1).toISOString() : now;
}
