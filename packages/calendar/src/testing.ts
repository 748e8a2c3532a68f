import { letIn } from "@sen/auth/letting-in";
import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { directoryRouter } from "@sen/directory/router";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { calendarRouter } from "./router.ts";
import { NOW } from "./samples.ts";

type Can = (permission: Permission, organisationId?: string) => boolean;
const caller = callerOf(calendarRouter);
export type Caller = ReturnType<typeof caller>;

export type Office = { id: string; chair: string; clerk: string; clerkEmail: string };
export type CalendarDesk = AsyncDisposable & {
  data: Data;
  lang: Office;
  other: Office;
  /** Calls the calendar as somebody; with every permission unless told otherwise. */
  as: (person: string, can?: Can, now?: string) => Caller;
  /** Calls it as somebody who is not signed in. */
  anybody: Caller;
};

/** Two wards with two officers each, in a throw-away database. */
export async function openDesk(): Promise<CalendarDesk> {
  const data = await freshData();
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(5, "0")}`;
  const context = (person: string, can?: Can, now = NOW) => ({
    ...testContext(data, { actor: actorNamed(person, can), now }),
    newId,
  });
  const directory = callerOf(directoryRouter)(context("founder"));

  const officer = async (organisationId: string, title: string, fullName: string, email: string) => {
    const from = "2025-07-01";
    const person = await directory.people.create({ organisationId, fullName, email, phone: null });
    const position = await directory.positions.create({ organisationId, title, rank: 1, from });
    await directory.assignments.create({
      organisationId,
      personId: person.id,
      positionId: position.id,
      from,
      to: null,
    });
    const permissions = ["calendar.read"]; // what a feed's maker must still hold; everything else a test says itself
    await data.write((tx) => letIn(tx, { personId: person.id, organisationId, permissions, now: NOW }));
    return person;
  };
  const office = async (name: string, code: string): Promise<Office> => {
    const handle = code.toLowerCase();
    const { id } = await directory.organisations.createTop({
      name,
      code,
      unitId: null,
      from: "2025-07-01",
    });
    const chair = await officer(id, "Chủ tịch", `Nguyễn Văn ${code}`, `chutich@${handle}.example`);
    const clerk = await officer(id, "Chuyên viên", `Trần Thị ${code}`, `vanthu@${handle}.example`);
    return { id, chair: chair.id, clerk: clerk.id, clerkEmail: clerk.email };
  };
  return {
    data,
    lang: await office("UBND phường Láng", "LANG"),
    other: await office("UBND phường Giảng Võ", "GIANGVO"),
    as: (person, can, now) => caller(context(person, can, now)),
    anybody: caller({ ...testContext(data, { actor: null, now: NOW }), newId }),
    [Symbol.asyncDispose]: () => data.close(),
  };
}
