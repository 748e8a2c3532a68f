import { accept, type Result, refuse } from "@sen/rpc/result";
import { Content, type Reason, type Round, type Somebody, type Standing } from "./model.ts";

export type NoticeRefusal = "casework/second-notice" | "casework/override-needs-supervisor";

/** The fields and papers that differ between two submissions: answer paths and codes of components, in order. */
export function changedTargets(former: unknown, latter: unknown): string[] {
  const before = Content.safeParse(former).data;
  const now = Content.safeParse(latter).data;
  if (!before || !now) return [];
  const changed = [...differing(before.answers, now.answers), ...differing(before.papers, now.papers)];
  return [...new Set(changed)].toSorted();
}

function differing(before: Record<string, unknown>, now: Record<string, unknown>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter((key) => !isSame(before[key], now[key]));
}

/** An answer taken away is the same as one that was never given. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** A notice about `members` is about every field below it. */
const concerns = (target: string, changed: readonly string[]): boolean =>
  changed.some((path) => path === target || path.startsWith(`${target}.`));

type Asker = { by: Somebody; supervises: boolean; overrideReason?: string | undefined };

/**
 * The office says all it wants in one notice (01/2021/NĐ-CP art. 33.2). A further one may only concern what the
 * applicant has changed since; anything else takes the reason of somebody who supervises, and is kept with it.
 */
export function noticeOf(
  { rounds }: Pick<Standing, "rounds">,
  reasons: readonly Reason[],
  changed: readonly string[],
  { by, supervises, overrideReason }: Asker,
): Result<Round["override"], NoticeRefusal> {
  const late = rounds.length === 0 ? [] : reasons.filter(({ target }) => !concerns(target, changed));
  if (late.length === 0) return accept(null);
  if (!overrideReason) return refuse("casework/second-notice", { targets: late.map(({ target }) => target) });
  if (!supervises) return refuse("casework/override-needs-supervisor");
  return accept({ by, reason: overrideReason });
}
