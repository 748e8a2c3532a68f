import type { Writer } from "@sen/data";
import { knownDays } from "./days.data.ts";
import { insertMissing } from "./store.ts";

/** Keeps the holidays and exchanged days of 2016–2027 that are not there yet; safe to run again. Answers how many were new. */
export const seedWorkdays = (tx: Writer): Promise<number> => insertMissing(tx, knownDays);
