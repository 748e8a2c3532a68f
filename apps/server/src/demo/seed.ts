import type { Auth } from "@sen/auth/server";
import type { Data } from "@sen/data";
import { factsAfter } from "@sen/data/audit";
import { keepCitizen } from "@sen/directory/citizen";
import { addDays, addWeeks, dayAt, daysOfWeek, instantAt, isoWeekOf } from "@sen/workdays/rules";
import { allOrNothing } from "../whole.ts";
import { keepAuthorities } from "./authorities.ts";
import {
  demoPassword,
  emailOf,
  type Member,
  members,
  type Office,
  offices,
  type Post,
  scheduling,
} from "./cast.ts";
import { type Desk, openDesk, STORY } from "./desk.ts";
import { lifeOfDossiers, type Registry } from "./dossiers.ts";
import { applicants, citizens, usualReasons } from "./registry.ts";
import { roles } from "./roles.ts";
import { composeWeeks, type Until, type Ward } from "./weeks.ts";

const firstFact = async (data: Data) => (await factsAfter(data.read, 0, 1))[0] ?? null;

/** Whether nobody has ever done anything here. */
export const isUntouched = async (data: Data): Promise<boolean> => (await firstFact(data)) === null;

/** Whether this is the demonstration city, from an earlier start. */
export const isDemo = async (data: Data): Promise<boolean> => (await firstFact(data))?.requestId === STORY;

/** Sign-in that makes accounts in the given data at the given moments. */
type AuthIn = (data: Data, now: () => string) => Auth;

/**
 * Fills an untouched city with offices, people, accounts and three weeks around `now`, in one transaction; answers
 * whether it did. The same day gives the same city.
 */
export async function seedDemo(data: Data, authIn: AuthIn, now: string): Promise<boolean> {
  if (!(await isUntouched(data))) return false;
  await allOrNothing(data, (inside) => tell(inside, authIn, now));
  return true;
}

const LONG_AGO = "2025-07-01"; // the wards of today begin

async function tell(data: Data, authIn: AuthIn, now: string): Promise<void> {
  const today = dayAt(now);
  const [monday = ""] = daysOfWeek(addWeeks(isoWeekOf(today), -8));
  const desk = openDesk(data, instantAt(monday, "08:00"));
  const ids = await hire(desk);
  await welcome(data, desk, ids);
  await giveAccounts(authIn(data, desk.now), ids);
  await giveRoles(desk, ids, addDays(today, 180));
  const agent = { id: idIn(ids.people, citizens[2].username), name: citizens[2].fullName };
  const principal = { id: idIn(ids.people, citizens[0].username), name: citizens[0].fullName };
  await keepAuthorities(desk, { agent, principal: { ...principal, email: emailOf(citizens[0]) } }, today);
  const steps = lifeOfDossiers(data, desk, await openRegistry(desk, ids), now);
  const until: Until = async (instant) => {
    for (let step = steps[0]; step && step.at <= instant; step = steps[0]) {
      steps.shift();
      desk.moveTo(step.at);
      await step.run();
    }
    desk.moveTo(instant);
  };
  await composeWeeks(
    desk,
    scheduling.map((ward) => wardOf(ward, ids)),
    today,
    now,
    until,
  );
  await until(now);
}

/** Says which office registers what, and who works there. */
async function openRegistry(desk: Desk, ids: Ids): Promise<Registry> {
  const person = (username: string) => ({
    id: idIn(ids.people, username),
    name: [...members, ...citizens, ...applicants].find((one) => one.username === username)?.fullName ?? "",
  });
  const { business } = desk.as(person("quantri"));
  const city = idIn(ids.offices, offices[0]?.code ?? "");
  const keep = (level: "province" | "commune", unitId: string | null, competentId: string) =>
    business.competence.keep({ organisationId: city, level, unitId, competentId, version: 0 });
  const province = idIn(ids.offices, "DKKD");
  await keep("province", null, province);
  const communes: Registry["communes"][number][] = [];
  for (const { key, office } of scheduling) {
    const id = idIn(ids.offices, office);
    const unitId = offices.find(({ code }) => code === office)?.unitId ?? "";
    await keep("commune", unitId, id);
    const signer = person(`chutich.${key}`);
    communes.push({ id, unitId, checkers: [person(`kt2.${key}`)], signer, cashier: null });
  }
  const checker = desk.as(person("kiemtra1.dkkd")).casework.reasons;
  for (const reason of usualReasons)
    await checker.add({ organisationId: province, procedure: null, ...reason });
  return {
    province: {
      id: province,
      checkers: [person("kiemtra1.dkkd"), person("kiemtra2.dkkd")],
      signer: person("truongphong.dkkd"),
      cashier: person("thuphi.dkkd"),
    },
    communes,
    founders: citizens.slice(0, 2).map(({ username }) => person(username)),
    applicants: applicants.map(({ username }) => person(username)),
  };
}

/** Ids by what the cast calls things: offices by code, people by user name, positions by user name and place. */
type Ids = { offices: Map<string, string>; people: Map<string, string>; positions: Map<Post, string> };

const idIn = <K>(ids: Map<K, string>, key: K): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`the demonstration has no ${String(key)}`);
  return id;
};

async function hire(desk: Desk): Promise<Ids> {
  const { directory } = desk.as({ id: "sen", name: "Sen" });
  const ids: Ids = { offices: new Map(), people: new Map(), positions: new Map() };
  for (const { code, name, parent, unitId } of offices) {
    const facts = { code, name, unitId, from: LONG_AGO };
    const made = parent
      ? await directory.organisations.create({ ...facts, organisationId: idIn(ids.offices, parent) })
      : await directory.organisations.createTop(facts);
    ids.offices.set(code, made.id);
  }
  for (const member of members) {
    const { fullName, username, posts } = member;
    const kept = idIn(ids.offices, posts[0].office);
    const person = await directory.people.create({
      organisationId: kept,
      fullName,
      email: emailOf(member),
      phone: null,
    });
    ids.people.set(username, person.id);
    for (const post of posts) {
      const organisationId = idIn(ids.offices, post.office);
      const position = await directory.positions.create({
        organisationId,
        title: post.title,
        rank: post.rank,
        from: LONG_AGO,
      });
      ids.positions.set(post, position.id);
      await directory.assignments.create({
        organisationId,
        personId: person.id,
        positionId: position.id,
        from: LONG_AGO,
        to: null,
      });
    }
  }
  return ids;
}

/** Those who file for themselves: in no office, and in nobody's directory. */
async function welcome(data: Data, desk: Desk, ids: Ids): Promise<void> {
  const organisationId = idIn(ids.offices, offices[0]?.code ?? "");
  for (const citizen of [...citizens, ...applicants]) {
    const id = desk.newId();
    ids.people.set(citizen.username, id);
    const { fullName } = citizen;
    await data.write((tx) => keepCitizen(tx, { id, fullName, email: emailOf(citizen), organisationId }));
  }
}

async function giveAccounts(auth: Auth, ids: Ids): Promise<void> {
  for (const person of [...members, ...citizens]) {
    await auth.createAccount({
      personId: idIn(ids.people, person.username),
      name: person.fullName,
      username: person.username,
      email: emailOf(person),
      password: demoPassword,
      administrator: "role" in person && person.role === "administrator",
    });
  }
  auth.close();
}

async function giveRoles(desk: Desk, ids: Ids, untilDay: string): Promise<void> {
  const administrator = members.find(({ role }) => role === "administrator") as Member;
  const { auth } = desk.as({ id: idIn(ids.people, administrator.username), name: administrator.fullName });
  const fromDay = dayAt(desk.now());
  const roleIds = new Map<string, string>();
  for (const [role, definition] of Object.entries(roles))
    roleIds.set(role, (await auth.roles.define(definition)).id);
  for (const { role, posts } of members) {
    const roleId = roleIds.get(role);
    if (!roleId) continue;
    const [post] = posts;
    await auth.grants.give({
      organisationId: idIn(ids.offices, headOffice(post.office)),
      roleId,
      to: { positionId: idIn(ids.positions, post) },
      withDescendants: true,
      mayPassOn: false,
      fromDay,
      untilDay: null,
    });
  }
  for (const { key } of scheduling) {
    const chair = members.find(({ username }) => username === `chutich.${key}`) as Member;
    await desk.as({ id: idIn(ids.people, chair.username), name: chair.fullName }).auth.mandates.give({
      holderId: idIn(ids.people, `thuky.${key}`),
      permissions: ["calendar.read", "calendar.approve"],
      instrument: "Giấy ủy quyền số 01/GUQ-UBND",
      fromDay,
      untilDay,
    });
  }
}

/** The ward's or the city's own office above one of its parts: what a role there reaches. */
function headOffice(code: string): string {
  const office = offices.find((one) => one.code === code) as Office;
  return office.unitId === null && office.parent !== null && !office.standsAlone
    ? headOffice(office.parent)
    : code;
}

function wardOf({ key, name, office }: (typeof scheduling)[number], ids: Ids): Ward {
  const person = (post: string) => {
    const username = `${post}.${key}`;
    return {
      id: idIn(ids.people, username),
      name: members.find((one) => one.username === username)?.fullName ?? "",
    };
  };
  const ending = office.replace("UBND", "");
  return {
    key,
    name,
    organisationId: idIn(ids.offices, office),
    people: {
      chair: person("chutich"),
      vice: person("phochutich"),
      vice2: person("phochutich2"),
      chief: person("chanhvanphong"),
      clerk: person("vanthu"),
    },
    offices: new Map(
      [...ids.offices].map(([code, id]) => [
        code.endsWith(ending) ? code.slice(0, -ending.length) : code,
        id,
      ]),
    ),
  };
}
