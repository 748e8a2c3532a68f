import { accept, type Result, refuse } from "@sen/rpc/result";

/** A day later than any other: the end of what has no end yet. */
export const FOREVER = "9999-12-31";

/** Half-open: valid on `from`, no longer valid on `to`; null is "no end yet". */
export type Span = { from: string; to: string | null };

export type DatedRefusal =
  | "directory/ends-before-it-starts"
  | "directory/before-it-existed"
  | "directory/already-closed"
  | "directory/changes-after-that-day"
  | "directory/still-in-use";

const end = (span: Span): string => span.to ?? FOREVER;

export const holds = (span: Span, day: string): boolean => span.from <= day && day < end(span);

export const overlaps = (a: Span, b: Span): boolean => a.from < end(b) && b.from < end(a);

/** What was valid on that day; at most one, because versions never overlap. */
export const versionOn = <V extends Span>(versions: readonly V[], day: string): V | null =>
  versions.find((version) => holds(version, day)) ?? null;

/** True when no day has two versions. */
export function noOverlap(versions: readonly Span[]): boolean {
  const sorted = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.every((version, n) => {
    const next = sorted[n + 1];
    return version.from < end(version) && (!next || end(version) <= next.from);
  });
}

/**
 * Versions in which `change` is true from `day` on, until the next version that was already there. A version that
 * starts on that very day is corrected; one that covers it is cut in two. Those not touched come back as they were.
 */
export function amendFrom<V extends Span>(
  versions: readonly V[],
  day: string,
  change: (cut: V) => V,
): Result<V[], DatedRefusal> {
  const covering = versionOn(versions, day);
  if (!covering) {
    const first = versions.every((version) => day < version.from);
    return refuse(first ? "directory/before-it-existed" : "directory/already-closed");
  }
  const changed = { ...change(covering), from: day, to: covering.to };
  const kept = versions.flatMap((version) => {
    if (version !== covering) return [version];
    return covering.from === day ? [] : [{ ...covering, to: day }];
  });
  return accept([...kept, changed].sort((a, b) => (a.from < b.from ? -1 : 1)));
}

/** The same versions, the last of which ends on `day`. */
export function closeOn<V extends Span>(versions: readonly V[], day: string): Result<V[], DatedRefusal> {
  const last = versions.reduce<V | null>(
    (latest, version) => (!latest || latest.from < version.from ? version : latest),
    null,
  );
  if (!last || day <= (versions[0]?.from ?? day)) return refuse("directory/ends-before-it-starts");
  if (last.to !== null && last.to <= day) return refuse("directory/already-closed");
  if (day <= last.from) return refuse("directory/changes-after-that-day");
  return accept(versions.map((version) => (version === last ? { ...version, to: day } : version)));
}

/** What still has something in it does not end. */
export const nothingLeft = (inUse: boolean): Result<null, DatedRefusal> =>
  inUse ? refuse("directory/still-in-use") : accept(null);
