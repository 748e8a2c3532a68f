import { seedCatalogue } from "@sen/catalogue/seed";
import { freshData } from "@sen/data/testing";
import { keepCitizen } from "@sen/directory/citizen";
import { directoryRouter } from "@sen/directory/router";
import { notifyRouter } from "@sen/notify/router";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import type { KeepAuthority } from "./model.ts";
import { notices } from "./notices.ts";
import { partiesRouter } from "./router.ts";

/** Monday 2026-11-23, 09:00 in Hanoi. */
export const NOW = "2026-11-23T02:00:00.000Z";
export const PORTFOLIO = "/dai-dien";

/** An authority of the principal's for the agent, as the agent would type it: everything, for a year. */
export const paper = (more: Partial<KeepAuthority> = {}): KeepAuthority => ({
  principal: { kind: "person", name: "Nguyễn Thị Mai", number: "001190000017", email: "mai@example.vn" },
  instrument: { number: "05/UQ", on: "2026-11-20" },
  scope: { procedures: "all", entityCodes: "any" },
  from: "2026-11-20",
  until: "2027-11-19",
  ...more,
});

const caller = callerOf(partiesRouter({ portfolio: PORTFOLIO }));

/** An agent, a principal and somebody who has nothing to do with either, in a throw-away database with the law in it. */
export async function openDesk() {
  const data = await freshData();
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(5, "0")}`;
  const contextOf = (person: string, now: string) => ({
    ...testContext(data, { actor: actorNamed(person, () => false), now }),
    newId,
  });
  const founding = callerOf(directoryRouter)({
    ...testContext(data, { actor: actorNamed("house"), now: NOW }),
    newId,
  });
  const { id: organisationId } = await founding.organisations.createTop({
    name: "Ủy ban nhân dân thành phố",
    code: "UBND",
    unitId: null,
    from: "2025-07-01",
  });
  const citizen = (id: string, fullName: string) =>
    data.write((tx) => keepCitizen(tx, { id, fullName, email: `${id}@example.vn`, organisationId }));
  await data.write(seedCatalogue);
  await citizen("nam", "Trần Văn Nam");
  await citizen("mai", "Nguyễn Thị Mai");
  await citizen("la", "Phạm Văn Lạ");
  return {
    data,
    newId,
    agent: "nam",
    principal: "mai",
    stranger: "la",
    citizen,
    as: (person: string, now = NOW) => caller(contextOf(person, now)).authorities,
    /** What somebody was told, the newest first. */
    told: async (person: string, now = NOW) => {
      const router = notifyRouter({ kinds: notices, sendsMail: false });
      return (await callerOf(router)(contextOf(person, now)).list({})).items;
    },
    [Symbol.asyncDispose]: () => data.close(),
  };
}
