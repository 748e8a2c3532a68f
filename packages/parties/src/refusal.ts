export type { PartiesRefusal } from "./rules.ts";
