import type { Writer } from "@sen/data";
import { enterpriseVersions } from "./enterprise.data.ts";
import { householdVersions } from "./household.data.ts";
import { keepVersions } from "./store.ts";

/** Keeps the law as this release has it; safe to run at every start. */
export const seedCatalogue = (tx: Writer): Promise<void> =>
  keepVersions(tx, [...enterpriseVersions, ...householdVersions]);
