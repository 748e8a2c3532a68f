import { refusals as casework } from "./words/casework-refusals.ts";
import { refusals as business } from "./words/refusals.ts";

/** Whatever a person may be refused here: by the draft and the register, or by the work on the dossier. */
export const refusals = { ...casework, ...business };
