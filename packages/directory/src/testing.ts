import type { Data, Writer } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { insertOrganisation } from "./organisation.store.ts";
import { insertAssignments, insertPeople, insertPositions } from "./person.store.ts";
import { directoryRouter } from "./router.ts";

/** Offices, posts and people that nobody really holds, for tests: a city committee, a ward below it, two officers. */
export const SAMPLE_DAY = "2026-11-23";

export async function plantSample(tx: Writer): Promise<void> {
  const since = "2025-07-01";
  const office = (id: string, code: string, name: string, parentId: string | null) =>
    insertOrganisation(tx, code, {
      id: `${id}-v1`,
      organisationId: id,
      from: since,
      to: null,
      name,
      parentId,
      unitId: null,
    });
  await office("city", "UBND-TP", "UBND thành phố", null);
  await office("lang", "UBND-LANG", "UBND phường Láng", "city");
  await office("lang-vp", "VP-LANG", "Văn phòng UBND phường Láng", "lang");
  await office("giang-vo", "UBND-GV", "UBND phường Giảng Võ", "city");
  const position = (id: string, organisationId: string, title: string, rank: number) => ({
    id,
    organisationId,
    title,
    rank,
    from: since,
    to: null,
    version: 1,
  });
  await insertPositions(tx, [
    position("chair", "lang", "Chủ tịch", 1),
    position("clerk", "lang-vp", "Chuyên viên", 5),
    position("head", "lang-vp", "Chánh Văn phòng", 1),
  ]);
  const person = (id: string, organisationId: string, fullName: string) => ({
    id,
    organisationId,
    fullName,
    email: `${id}@example.vn`,
    phone: null,
    version: 1,
  });
  await insertPeople(tx, [person("binh", "lang", "Trần Thị Bình"), person("an", "lang", "Nguyễn Văn An")]);
  const held = (id: string, personId: string, positionId: string) => ({
    id,
    personId,
    positionId,
    from: since,
    to: null,
    version: 1,
  });
  await insertAssignments(tx, [
    held("a1", "binh", "chair"),
    held("a2", "binh", "head"),
    held("a3", "an", "clerk"),
  ]);
}

type Desk = {
  can?: (permission: Permission, organisationId?: string) => boolean;
  offices?: "all" | ReadonlySet<string>;
};

/** A caller of the real router on a throw-away database with the sample in it. */
export async function openDesk({ can, offices = "all" }: Desk = {}): Promise<
  {
    data: Data;
    api: ReturnType<ReturnType<typeof callerOf<typeof directoryRouter._def.record>>>;
  } & AsyncDisposable
> {
  const data = await freshData();
  await data.write(plantSample);
  const actor = { ...actorNamed("an", can), offices: () => offices };
  const api = callerOf(directoryRouter)(testContext(data, { actor, now: `${SAMPLE_DAY}T02:00:00.000Z` }));
  return { data, api, [Symbol.asyncDispose]: () => data[Symbol.asyncDispose]() };
}
