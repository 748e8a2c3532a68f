import type { Reader } from "@sen/data";
import { holds, versionOn } from "./rules.ts";
import type { Lineage, Unit, UnitHit, UnitVersion } from "./unit.model.ts";
import { lineage, weaker } from "./unit.rules.ts";
import { linksFrom, unitById, versionsCalled, versionsOf } from "./unit.store.ts";

/** The version that tells best what the unit was around that day: the day's own, else the nearest. */
const versionNear = (versions: readonly UnitVersion[], day: string): UnitVersion | undefined =>
  versionOn(versions, day) ?? versions.findLast((version) => version.from <= day) ?? versions[0];

/** Where the ground of a unit is on the day, or was, when the unit is younger than the day. */
export async function lineageOf(db: Reader, unit: Unit, day: string): Promise<Lineage> {
  const direction = day < (unit.versions[0]?.from ?? day) ? "backwards" : "forwards";
  const links = await linksFrom(db, [unit.id], direction);
  const versions = await versionsOf(db, [
    ...new Set([unit.id, ...links.flatMap((link) => [link.fromId, link.toId])]),
  ]);
  const byUnit = Map.groupBy(versions, (version) => version.unitId);
  const exists = (id: string) => (byUnit.get(id) ?? []).some((version) => holds(version, day));

  const walk = lineage(links, unit.id, { day, direction, exists });
  return {
    steps: walk.steps.flatMap((link) => {
      const from = versionNear(
        byUnit.get(link.fromId) ?? [],
        theDayBefore(byUnit.get(link.fromId) ?? [], link.effectiveOn),
      );
      const to = versionNear(byUnit.get(link.toId) ?? [], link.effectiveOn);
      return from && to
        ? [{ ...link, fromName: from.name, fromKind: from.kind, toName: to.name, toKind: to.kind }]
        : [];
    }),
    ends: walk.ends.flatMap(({ unitId, extent, certainty }) => {
      const near = versionNear(byUnit.get(unitId) ?? [], day);
      return near ? [{ unit: near, extent, certainty, exists: exists(unitId) }] : [];
    }),
  };
}

/** The first day of the version that was valid just before `day`, so that the unit is called what it was called then. */
const theDayBefore = (versions: readonly UnitVersion[], day: string): string =>
  versions.findLast((version) => version.from < day)?.from ?? day;

/** Units that answer what was typed, those that exist on the day first; the others say what they are called now. */
export async function searchUnits(
  db: Reader,
  { text, day, limit }: { text: string; day: string; limit: number },
): Promise<UnitHit[]> {
  const called = await versionsCalled(db, text, limit * 2); // a unit may come twice, under two names
  const once = [...new Map(called.map((version) => [version.unitId, version])).values()].slice(0, limit);
  const hits = once.map(async (found): Promise<UnitHit> => {
    const unit = await unitById(db, found.unitId);
    const now = unit && versionOn(unit.versions, day);
    if (now) {
      const isSame = now.name === found.name;
      return {
        unit: isSame ? now : found,
        exists: true,
        nowCalled: isSame ? [] : [now],
        certainty: "stated",
      };
    }
    const { ends } = unit ? await lineageOf(db, unit, day) : { ends: [] };
    const heirs = ends.filter((end) => end.exists);
    return {
      unit: found,
      exists: false,
      nowCalled: heirs.map((end) => end.unit),
      certainty: heirs.map((end) => end.certainty).reduce(weaker, "stated"),
    };
  });
  return (await Promise.all(hits)).sort((a, b) => Number(b.exists) - Number(a.exists));
}
