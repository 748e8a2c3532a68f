import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { directoryRouter } from "@sen/directory/router";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import type { Draft, Item } from "./model.ts";
import { calendarRouter } from "./router.ts";

/** Monday of week 48, ten o'clock in Hanoi. */
export const NOW = "2026-11-23T03:00:00.000Z";
export const WEEK = "2026-W49";

/** A meeting on Monday of week 49, from eight to nine. */
export const draft = (change: Partial<Draft> = {}): Draft => ({
  day: "2026-11-30",
  start: "08:00",
  end: "09:00",
  session: null,
  content: "Giao ban đầu tuần",
  chair: { kind: "text", name: "Chủ tịch" },
  participants: [],
  roomId: null,
  place: null,
  preparing: null,
  note: null,
  ...change,
});

/** The same as an item, for rules. */
export const sampleItem = (change: Partial<Item> = {}): Item => ({
  ...draft(),
  id: "item-1",
  organisationId: "lang",
  week: WEEK,
  chair: { kind: "text", id: null, name: "Chủ tịch", title: null },
  participants: [],
  roomName: null,
  preparing: null,
  removedAt: null,
  change: null,
  changedAt: null,
  version: 1,
  ...change,
});

type Can = (permission: Permission, organisationId?: string) => boolean;
const caller = callerOf(calendarRouter);
export type Caller = ReturnType<typeof caller>;

export type Office = { id: string; chair: string; clerk: string; clerkEmail: string };
export type CalendarDesk = AsyncDisposable & {
  data: Data;
  lang: Office;
  other: Office;
  /** Calls the calendar as somebody; with every permission unless told otherwise. */
  as(person: string, can?: Can, now?: string): Caller;
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
    return person;
  };
  const office = async (name: string, code: string): Promise<Office> => {
    const handle = code.toLowerCase();
    const { id } = await directory.organisations.createTop({
      name,
      code,
      parentId: null,
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
    [Symbol.asyncDispose]: () => data.close(),
  };
}
