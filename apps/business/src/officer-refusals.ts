import { refusals as casework } from "./words/casework-refusals.ts";
import { refusals as business } from "./words/refusals.ts";

/** Whatever an officer may be refused: by the casework, or by the register it ends in. */
export const refusals = { ...casework, ...business };
