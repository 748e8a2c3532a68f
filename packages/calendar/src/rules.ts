import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Act, Signed, Week, WeekState } from "./model.ts";

/** Which of the slice's permissions somebody holds at the office of the week. */
export type Holds = { compose: boolean; approve: boolean; publish: boolean; adjust: boolean };

export type EditRefusal = "calendar/week-is-closed" | "calendar/needs-adjust" | "calendar/too-many-items";
export type WeekRefusal =
  | "calendar/not-being-composed"
  | "calendar/nothing-to-submit"
  | "calendar/not-empty"
  | "calendar/not-submitted"
  | "calendar/not-approved";

/** The longest week: more than any office's, and little enough to read in one go. */
export const MOST_ITEMS = 500;

/** A week that nobody has begun. */
export const blankWeek = (organisationId: string, week: string): Week => ({
  organisationId,
  week,
  state: "composing",
  isEmpty: false,
  reason: null,
  submitted: null,
  approved: null,
  published: null,
  version: 0,
});

/** What it takes to change an item, by the state of its week; null where what was submitted must stay as it was read. */
const EDITED_WITH: Record<WeekState, "compose" | "adjust" | null> = {
  composing: "compose",
  returned: "compose",
  submitted: null,
  approved: null,
  published: "adjust",
};

/** Who has a hand in how a week comes about. */
export const plans = (holds: Holds): boolean => holds.compose || holds.approve || holds.publish;

/** Planners see the week as it comes about; everybody else sees it when it is published. */
export const seesInside = (week: Week, holds: Holds): boolean => week.state === "published" || plans(holds);

/**
 * May items of this week be changed, so that it holds `items` of them? Adjusting a published week takes a permission
 * of its own, on top of composing.
 */
export function editing(week: Week, holds: Holds, items = 0): Result<Week, EditRefusal> {
  const needed = EDITED_WITH[week.state];
  if (!needed) return refuse("calendar/week-is-closed");
  if (!holds[needed]) return refuse("calendar/needs-adjust");
  return items > MOST_ITEMS ? refuse("calendar/too-many-items") : accept(week);
}

/** A week goes to the approver with at least one item, or with the word that it is empty on purpose. */
export function submit(
  week: Week,
  by: Signed,
  content: { items: number; isEmpty: boolean },
): Result<Week, WeekRefusal> {
  if (EDITED_WITH[week.state] !== "compose") return refuse("calendar/not-being-composed");
  if (content.isEmpty && content.items > 0) return refuse("calendar/not-empty");
  if (!content.isEmpty && content.items === 0) return refuse("calendar/nothing-to-submit");
  return accept(
    next(week, { state: "submitted", isEmpty: content.isEmpty, submitted: by, approved: null, reason: null }),
  );
}

/** The composer takes back what nobody has approved yet. */
export function withdraw(week: Week): Result<Week, WeekRefusal> {
  if (week.state !== "submitted") return refuse("calendar/not-submitted");
  return accept(next(week, { state: "composing", submitted: null }));
}

export function approve(week: Week, by: Signed): Result<Week, WeekRefusal> {
  if (week.state !== "submitted") return refuse("calendar/not-submitted");
  return accept(next(week, { state: "approved", approved: by }));
}

/** Back to the composer with a reason; also after approving, as long as it is not published. */
export function giveBack(week: Week, reason: string): Result<Week, WeekRefusal> {
  if (week.state !== "submitted" && week.state !== "approved") return refuse("calendar/not-submitted");
  return accept(next(week, { state: "returned", reason, approved: null }));
}

export function publish(week: Week, by: Signed): Result<Week, WeekRefusal> {
  if (week.state !== "approved") return refuse("calendar/not-approved");
  return accept(next(week, { state: "published", published: by }));
}

/** The week after one of its items was changed. */
export const touched = (week: Week): Week => next(week, { isEmpty: false });

const next = (week: Week, change: Partial<Week>): Week => ({ ...week, ...change, version: week.version + 1 });

/** Everything somebody may do with the week as it stands: the one place that decides which buttons there are. */
export function actsOn(week: Week, holds: Holds): Act[] {
  const open = EDITED_WITH[week.state] === "compose";
  const may: Record<Act, boolean> = {
    edit: holds.compose && editing(week, holds).ok,
    submit: holds.compose && open,
    withdraw: holds.compose && week.state === "submitted",
    approve: holds.approve && week.state === "submitted",
    return: holds.approve && (week.state === "submitted" || week.state === "approved"),
    publish: holds.publish && week.state === "approved",
  };
  return (Object.keys(may) as Act[]).filter((act) => may[act]);
}
