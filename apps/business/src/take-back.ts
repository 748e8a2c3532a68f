import { sayError } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { refusals } from "./refusals.ts";

/** Says how an Undo went, also when the screen that it was begun on is no longer there. */
export function tellTakenBack(doing: Promise<unknown>, said: string): void {
  void doing.then(
    () => tellResult(said),
    (error: unknown) => tellResult(sayError(error, refusals).message),
  );
}
