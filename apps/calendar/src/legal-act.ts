import { time } from "@sen/ui/format";

/** What moves a week from one state to the next, and is read before it is done. */
export type LegalAct = "submit" | "approve" | "return" | "publish";

/** `14:05`, for the line that says an act was done. */
export const doneAt = (instant: string | undefined): string => (instant ? time(instant) : "");
