export { isDiskFull, isReferenceViolation, isUniqueViolation } from "./conflict.ts";
export type { Data, Reader, Writer } from "./data.ts";
export { fold } from "./fold.ts";
export { type Page, pageOf } from "./page.ts";
export { mentions } from "./search.ts";
