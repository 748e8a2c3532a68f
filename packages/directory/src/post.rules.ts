import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Assignment, Position } from "./model.ts";
import { FOREVER, overlaps, type Span } from "./rules.ts";

export type PostRefusal =
  | "directory/ends-before-it-starts"
  | "directory/position-not-there"
  | "directory/already-in-that-post"
  | "directory/already-closed"
  | "directory/still-held"
  | "directory/organisation-not-there";

const end = (span: Span) => span.to ?? FOREVER;

/** A person may hold several posts at once, but one post only once, and none longer than the post itself. */
export function mayHold(
  asked: Pick<Assignment, "personId" | "positionId" | "from" | "to">,
  position: Span,
  others: readonly Assignment[],
): Result<null, PostRefusal> {
  if (end(asked) <= asked.from) return refuse("directory/ends-before-it-starts");
  if (asked.from < position.from || end(position) < end(asked)) return refuse("directory/position-not-there");
  const twice = others.some(
    (other) =>
      other.personId === asked.personId && other.positionId === asked.positionId && overlaps(other, asked),
  );
  return twice ? refuse("directory/already-in-that-post") : accept(null);
}

/** The assignment or position, ended on a day after it began and before it would have ended anyway. */
export function endOn<T extends Span>(held: T, day: string): Result<T & { to: string }, PostRefusal> {
  if (day <= held.from) return refuse("directory/ends-before-it-starts");
  if (held.to !== null && held.to <= day) return refuse("directory/already-closed");
  return accept({ ...held, to: day });
}

/** A position is closed when nobody is in it any more. */
export function mayClose(
  position: Position,
  day: string,
  held: readonly Assignment[],
): Result<Position, PostRefusal> {
  return held.some((assignment) => day < end(assignment))
    ? refuse("directory/still-held")
    : endOn(position, day);
}

/** Posts are made in, and records given to, an office that exists on the day. */
export const mayOpen = (organisation: Span | null): Result<null, PostRefusal> =>
  organisation ? accept(null) : refuse("directory/organisation-not-there");
