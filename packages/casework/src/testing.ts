import { letIn } from "@sen/auth/letting-in";
import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { keepCitizen } from "@sen/directory/citizen";
import { directoryRouter } from "@sen/directory/router";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { seedWorkdays } from "@sen/workdays/seed";
import type { Desk } from "./acting.ts";
import { type Filed, type Filing, fileDossier } from "./keep.ts";
import type { Dossier } from "./model.ts";
import { caseworkRouter } from "./router.ts";

/** Monday 2026-11-23, 09:00 in Hanoi. */
export const NOW = "2026-11-23T02:00:00.000Z";

type Can = (permission: Permission, organisationId?: string) => boolean;
const caller = callerOf(caseworkRouter);
export type Caller = ReturnType<typeof caller>;

export type Office = { id: string; checker: string; other: string; signer: string; supervisor: string };
export type CaseworkDesk = AsyncDisposable & {
  data: Data;
  /** Two offices with four officers each: two who check, one who signs, one who supervises and takes fees. */
  registry: Office;
  heir: Office;
  /** Two citizens. */
  founder: string;
  friend: string;
  newId: () => string;
  /** Calls casework as somebody, with exactly what their role gives unless told otherwise, at a moment. */
  as: (person: string, now?: string, can?: Can) => Caller;
  /** Calls it as somebody who is not signed in. */
  anybody: (now?: string) => Caller;
  /** Files a dossier of the founder's at the registry. */
  file: (more?: Partial<Filing>, now?: string) => Promise<Filed>;
  /** The same, claimed by the registry's checker. */
  claimed: (more?: Partial<Filing>, now?: string) => Promise<Dossier>;
  /** What a feature does with the door `./keep`, as somebody. */
  keeps: <T>(person: string, work: (desk: Desk) => Promise<T>, now?: string) => Promise<T>;
};

const ROLES = {
  checker: ["see", "check"],
  other: ["see", "check"],
  signer: ["see", "sign"],
  supervisor: ["see", "check", "supervise", "fees"],
} as const;
const NAMES = { checker: "Lê Thị Hà", other: "Vũ Văn Hải", signer: "Đỗ Văn Kỳ", supervisor: "Phạm Thị Lan" };

/** A filing such as a feature would make. */
export const filing = (office: { id: string }, more: Partial<Filing> = {}): Filing => ({
  feature: "business",
  path: "/doanh-nghiep",
  procedure: "enterprise-new-llc1",
  versionId: "enterprise-new-llc1@2025-07-01",
  limit: { unit: "working_day", n: 3 },
  title: "Công ty TNHH Hoa Sen",
  channel: "online",
  byAgent: false,
  receivingId: office.id,
  competentId: office.id,
  deliveringId: office.id,
  filingKey: "draft-1",
  codePrefix: "DN",
  members: [],
  content: { answers: { "name.vi": "Công ty TNHH Hoa Sen" }, papers: { charter: ["a1"] } },
  bundleHash: "0".repeat(64),
  fee: null,
  ...more,
});

/** Two registries, their officers and two citizens, in a throw-away database with the known days kept. */
export async function openDesk(): Promise<CaseworkDesk> {
  const data = await freshData();
  await data.write((tx) => seedWorkdays(tx));
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(5, "0")}`;
  const held = new Map<string, { organisationId: string; permissions: string[] }>();
  const byRole =
    (person: string): Can =>
    (permission, organisationId) => {
      const role = held.get(person);
      const isThere = organisationId === undefined || organisationId === role?.organisationId;
      return isThere && (role?.permissions.includes(permission) ?? false);
    };
  const context = (person: string, now = NOW, can: Can = byRole(person)) => {
    const actor = actorNamed(person, can);
    const office = held.get(person)?.organisationId;
    const offices: typeof actor.offices = (permission) =>
      new Set(office && can(permission, office) ? [office] : []);
    return { ...testContext(data, { actor: { ...actor, offices }, now }), newId };
  };
  const directory = callerOf(directoryRouter)({
    ...testContext(data, { actor: actorNamed("house"), now: NOW }),
    newId,
  });

  const officer = async (organisationId: string, role: keyof typeof ROLES, code: string) => {
    const from = "2025-07-01";
    const email = `${role}@${code.toLowerCase()}.example`;
    const fullName = NAMES[role];
    const { id } = await directory.people.create({ organisationId, fullName, email, phone: null });
    const post = { organisationId, title: role === "signer" ? "Trưởng phòng" : "Chuyên viên", rank: 1 };
    const position = await directory.positions.create({ ...post, from });
    const held = { organisationId, personId: id, positionId: position.id, from, to: null };
    await directory.assignments.create(held);
    return id;
  };
  const office = async (name: string, code: string): Promise<Office> => {
    const { id } = await directory.organisations.createTop({ name, code, unitId: null, from: "2025-07-01" });
    const people = { checker: "", other: "", signer: "", supervisor: "" };
    for (const role of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
      const personId = await officer(id, role, code);
      const permissions = ROLES[role].map((one) => `casework.${one}`);
      await data.write((tx) => letIn(tx, { personId, organisationId: id, permissions, now: NOW }));
      held.set(personId, { organisationId: id, permissions });
      people[role] = personId;
    }
    return { id, ...people };
  };
  const registry = await office("Phòng Đăng ký kinh doanh", "DKKD");
  const heir = await office("Phòng Quản lý doanh nghiệp", "QLDN");
  const citizen = async (fullName: string, email: string) => {
    const person = { id: newId(), fullName, email, organisationId: registry.id };
    return (await data.write((tx) => keepCitizen(tx, person))).id;
  };
  const founder = await citizen("Nguyễn Thị Mai", "mai@example.vn");
  const friend = await citizen("Trần Văn Nam", "nam@example.vn");

  const keeps: CaseworkDesk["keeps"] = (person, work, now = NOW) =>
    data.write((tx) => work({ tx, actor: { id: person, name: person }, now: () => now, newId }));
  const file: CaseworkDesk["file"] = (more, now) =>
    keeps(founder, (desk) => fileDossier(desk, filing(registry, more)), now);
  const as: CaseworkDesk["as"] = (person, now, can) => caller(context(person, now, can));
  const claimed: CaseworkDesk["claimed"] = async (more, now) => {
    const { id, standing } = (await file(more, now)).dossier;
    return as(registry.checker, now).dossiers.claim({ organisationId: registry.id, id, seq: standing.seq });
  };
  return {
    data,
    registry,
    heir,
    founder,
    friend,
    newId,
    as,
    anybody: (now = NOW) => caller({ ...testContext(data, { actor: null, now }), newId }),
    file,
    claimed,
    keeps,
    [Symbol.asyncDispose]: () => data.close(),
  };
}
