import type { Reader } from "@sen/data";
import type { Hit } from "@sen/rpc/model";
import { searchUnits } from "./lineage.store.ts";
import { listOrganisations } from "./organisation.store.ts";
import { listPeople } from "./person.store.ts";
import type { UnitHit } from "./unit.model.ts";
import { kindWords } from "./unit.rules.ts";

const OF_EACH = 5;

const titled = ({ kind, name }: UnitHit["unit"]) => {
  const words = kindWords[kind];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${name}`;
};

const isNow = ({ exists, nowCalled, unit, certainty }: UnitHit): Hit["detail"] => {
  const names = nowCalled.map(titled).join(", ");
  const [vi, en] = certainty === "unverified" ? [" (chưa kiểm chứng)", " (unverified)"] : ["", ""];
  if (names) return { vi: `Nay là ${names}${vi}`, en: `Now ${names}${en}` };
  if (exists)
    return { vi: unit.parentName ?? "Đơn vị hành chính", en: unit.parentName ?? "Administrative unit" };
  return { vi: `Không còn từ ${dayWritten(unit.to)}`, en: `Ended on ${unit.to}` };
};

const dayWritten = (day: string | null) => day?.split("-").toReversed().join("/") ?? "";

/** People, offices and units, a few of each, for the one search box. */
export async function findAll(db: Reader, text: string, day: string): Promise<Hit[]> {
  const [people, offices, units] = await Promise.all([
    listPeople(db, { day, text, limit: OF_EACH }),
    listOrganisations(db, { day, text, limit: OF_EACH }),
    searchUnits(db, { text, day, limit: OF_EACH }),
  ]);
  return [
    ...people.items.map((person) => {
      const posts =
        person.posts.map((post) => `${post.title}, ${post.organisationName}`).join("; ") || person.email;
      return {
        id: person.id,
        title: person.fullName,
        detail: { vi: posts, en: posts },
        path: `/quan-tri/nhan-su/${person.id}`,
      };
    }),
    ...offices.items.map((office) => ({
      id: office.id,
      title: office.name,
      detail: { vi: `Cơ quan ${office.code}`, en: `Organisation ${office.code}` },
      path: `/quan-tri/co-quan/${office.id}`,
    })),
    ...units.map((hit) => ({
      id: hit.unit.unitId,
      title: titled(hit.unit),
      detail: isNow(hit),
      path: `/quan-tri/don-vi/${hit.unit.unitId}`,
    })),
  ];
}
