import { accept, type Result, refuse } from "@sen/rpc/result";
import { holds, overlaps, type Span } from "./rules.ts";
import type { Certainty, CodeScheme, Extent, Succession, UnitKind, UnitVersion } from "./unit.model.ts";

export type UnitRefusal =
  | "directory/code-already-taken"
  | "directory/parent-not-there"
  | "directory/parent-below-itself"
  | "directory/successor-not-there"
  | "directory/succeeds-itself";

/** How each kind is written before a name, so that "phường Láng" and "phuong lang" are found. */
export const kindWords: Record<UnitKind, string> = {
  city: "thành phố",
  province: "tỉnh",
  "urban-district": "quận",
  "rural-district": "huyện",
  "district-town": "thị xã",
  ward: "phường",
  commune: "xã",
  township: "thị trấn",
  "special-zone": "đặc khu",
};

const carries = (version: Pick<UnitVersion, "codes">, scheme: CodeScheme, code: string) =>
  version.codes.some((one) => one.scheme === scheme && one.value === code);

/** Which unit a code meant on a day. A code alone means nothing: 00256 was Lê Đại Hành, and is Hai Bà Trưng. */
export function resolveUnit<V extends Pick<UnitVersion, "from" | "to" | "codes">>(
  versions: readonly V[],
  { scheme, code, day }: { scheme: CodeScheme; code: string; day: string },
): V | null {
  return versions.find((version) => holds(version, day) && carries(version, scheme, code)) ?? null;
}

/** No code may mean two units on one day. `holders` are versions of other units that carry one of the codes. */
export function codesAreFree(span: Span, holders: readonly Span[]): Result<null, UnitRefusal> {
  return holders.some((holder) => overlaps(holder, span))
    ? refuse("directory/code-already-taken")
    : accept(null);
}

/** A unit lies in one that exists on the day and does not lie in it. `above` is the parent and everything above it. */
export function mayLieIn(
  unitId: string,
  parentId: string | null,
  above: readonly string[],
): Result<null, UnitRefusal> {
  if (parentId === null) return accept(null);
  if (!above.includes(parentId)) return refuse("directory/parent-not-there");
  return above.includes(unitId) ? refuse("directory/parent-below-itself") : accept(null);
}

/** Heirs of a unit that ends: others, each once, all there on the day. */
export function mayBeSucceeded(
  unitId: string,
  heirs: readonly { unitId: string }[],
  existing: ReadonlySet<string>,
): Result<null, UnitRefusal> {
  if (heirs.some((heir) => heir.unitId === unitId)) return refuse("directory/succeeds-itself");
  return heirs.every((heir) => existing.has(heir.unitId))
    ? accept(null)
    : refuse("directory/successor-not-there");
}

type Link = Pick<Succession, "fromId" | "toId" | "effectiveOn" | "extent" | "certainty">;

/** Who took over ground of the unit, in order of days; up to and including `until`, when given. */
export const successors = <L extends Link>(links: readonly L[], unitId: string, until?: string): L[] =>
  links
    .filter((link) => link.fromId === unitId && (until === undefined || link.effectiveOn <= until))
    .sort(byDay);

/** Whose ground the unit took over, in order of days; up to and including `until`, when given. */
export const predecessors = <L extends Link>(links: readonly L[], unitId: string, until?: string): L[] =>
  links
    .filter((link) => link.toId === unitId && (until === undefined || link.effectiveOn <= until))
    .sort(byDay);

const byDay = (a: Link, b: Link) =>
  a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0;

const CERTAINTIES: readonly Certainty[] = ["stated", "derived", "unverified"];
/** Of two, the one that is known less well: a chain is no surer than its weakest link. */
export const weaker = (a: Certainty, b: Certainty): Certainty =>
  CERTAINTIES.indexOf(a) > CERTAINTIES.indexOf(b) ? a : b;

type LineageEnd = { unitId: string; extent: Extent; certainty: Certainty };
export type Walk<L> = { steps: L[]; ends: LineageEnd[] };

/**
 * Follows ground from a unit to the day: forwards to its heirs when the day is later, backwards to its forebears when
 * `direction` says so. Whole only if every step of the way was; a walk never goes back in time nor through a unit twice. Where two ways lead to
 * one end the ground is whole if one way is, and known no better than the less certain. An end that does not exist on
 * the day is where the record stops.
 */
export function lineage<L extends Link>(
  links: readonly L[],
  unitId: string,
  {
    day,
    direction = "forwards",
    exists,
  }: { day: string; direction?: "forwards" | "backwards"; exists: (unitId: string) => boolean },
): Walk<L> {
  const forwards = direction === "forwards";
  const steps = new Set<L>();
  const ends = new Map<string, LineageEnd>();
  const visited = new Set<string>();
  const arrive = (
    at: string,
    on: string | null,
    extent: Extent,
    certainty: Certainty,
    way: readonly string[],
  ): void => {
    const seen = `${at} ${on} ${extent} ${certainty}`;
    if (visited.has(seen)) return;
    visited.add(seen);
    const here = [...way, at];
    const onward = links.filter((link) =>
      forwards
        ? link.fromId === at &&
          link.effectiveOn <= day &&
          (on === null || on <= link.effectiveOn) &&
          !here.includes(link.toId)
        : link.toId === at &&
          link.effectiveOn > day &&
          (on === null || link.effectiveOn <= on) &&
          !here.includes(link.fromId),
    );
    if (exists(at) || onward.length === 0)
      ends.set(at, merge(ends.get(at), { unitId: at, extent, certainty }));
    for (const link of onward) {
      steps.add(link);
      const whole = extent === "whole" && link.extent === "whole";
      arrive(
        forwards ? link.toId : link.fromId,
        link.effectiveOn,
        whole ? "whole" : "part",
        weaker(certainty, link.certainty),
        here,
      );
    }
  };
  arrive(unitId, null, "whole", "stated", []);
  return { steps: [...steps].sort(byDay), ends: [...ends.values()] };
}

const merge = (known: LineageEnd | undefined, found: LineageEnd): LineageEnd => ({
  unitId: found.unitId,
  extent: known?.extent === "whole" ? "whole" : found.extent,
  certainty: known ? weaker(known.certainty, found.certainty) : found.certainty,
});
