import { openDesk as openCasework } from "@sen/casework/testing";
import { seedCatalogue } from "@sen/catalogue/seed";
import { directoryRouter } from "@sen/directory/router";
import type { Owner } from "@sen/files/owner";
import { notifyRouter } from "@sen/notify/router";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { keepCompetence } from "./competence.store.ts";
import type { BeginDraft } from "./draft.model.ts";
import type { Value } from "./form.model.ts";
import { applyGrant } from "./grant.store.ts";
import type { Kind } from "./model.ts";
import { notices } from "./notices.ts";
import { businessRouter } from "./router.ts";
import type { Values } from "./rules.ts";
import { cleanAnswers } from "./samples.ts";

/** Monday 2026-11-23, 09:00 in Hanoi: the same day as at the desk of casework. */
export const NOW = "2026-11-23T02:00:00.000Z";
const OFFICER = { checker: ["see"], other: ["see"], signer: ["see", "grant"], supervisor: ["see"] } as const;

const caller = callerOf(businessRouter);
export type BusinessCaller = ReturnType<typeof caller>;
type Can = (permission: Permission, organisationId?: string) => boolean;

/** The answer of a careful founder who is one person: owner, representative and signer at once. */
export const ownAnswers = (
  unit: string,
  email: string,
  more: Values = {},
  n = 12,
  kind: Kind = "llc1",
): Values => ({
  ...cleanAnswers(kind === "household" ? "household-new" : `enterprise-new-${kind}`, kind, n, {
    unit,
    day: NOW.slice(0, 10),
  }),
  "owner.email": email,
  ...(kind === "household" ? {} : { "representative.email": email }),
  ...more,
});

/** As a device sends them. */
export const sending = (values: Values, at = NOW): Record<string, { value: Value; at: string }> =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at }]));

/** The desk of casework, where its registry is the province's and the other office a ward's; with the law in it. */
export async function openDesk() {
  const desk = await openCasework();
  const { data, newId, registry, heir } = desk;
  const founding = callerOf(directoryRouter)({
    ...testContext(data, { actor: actorNamed("house"), now: NOW }),
    newId,
  });
  const { id: unit } = await founding.units.create({
    kind: "ward",
    name: "Láng",
    parentId: null,
    codes: [],
    population: null,
    populationOn: null,
    areaKm2: null,
    headOffice: null,
    legalBasis: null,
    from: "2025-07-01",
  });
  await data.write(async (tx) => {
    await seedCatalogue(tx);
    await keepCompetence(tx, { level: "province", unitId: null, organisationId: registry.id, version: 1 });
    await keepCompetence(tx, { level: "commune", unitId: unit, organisationId: heir.id, version: 1 });
  });
  const officers = [registry, heir].flatMap(({ id, ...people }) =>
    (Object.keys(OFFICER) as (keyof typeof OFFICER)[]).map((role) => ({ id, role, person: people[role] })),
  );
  const byRole =
    (person: string): Can =>
    (permission, organisationId) =>
      officers.some(
        (one) =>
          one.person === person &&
          (organisationId === undefined || organisationId === one.id) &&
          OFFICER[one.role].some(
            (name) => permission === `business.${name}` || permission === "casework.see",
          ),
      );
  const actor = (person: string, can: Can = byRole(person)) => actorNamed(person, can);
  const as = (person: string, now = NOW, can?: Can): BusinessCaller =>
    caller({ ...testContext(data, { actor: actor(person, can), now }), newId });

  /** What somebody was told, the newest first. */
  const told = async (person: string, now = NOW) => {
    const router = notifyRouter({ kinds: notices, sendsMail: false });
    const context = testContext(data, { actor: actor(person), now });
    return (await callerOf(router)(context).list({})).items;
  };
  const codeOf = async (person: string) =>
    /\d{6}$/.exec(
      (await told(person)).find(({ kind }) => kind === "business.signing-code")?.text.vi.subject ?? "",
    )?.[0] ?? "";

  /** A draft with these answers. */
  const begun = async (person: string, values: Values, asked: Partial<BeginDraft> = {}, now = NOW) => {
    const drafts = as(person, now).drafts;
    const { id } = await drafts.begin({ procedure: "enterprise-new-llc1", kind: "llc1", ...asked });
    await drafts.keep({ id, answers: sending(values, now) });
    return id;
  };
  /** Signs in one capacity, with the code that was sent; answers the hash of what was signed. */
  const signed = async (person: string, id: string, now = NOW, key?: string) => {
    const drafts = as(person, now).drafts;
    const { bundleHash, signers, signatures } = await drafts.get({ id });
    const asked = { id, key: key ?? signers[0]?.key ?? "", bundleHash };
    if (signatures.some((one) => one.key === asked.key)) return bundleHash;
    await drafts.askCode(asked);
    await drafts.sign({ ...asked, code: await codeOf(person) });
    return bundleHash;
  };
  /** What the register has of somebody's, as if it had been granted today; its code. */
  const registered = (person: string, values: Values, kind: Kind = "llc1") =>
    data.write(async (tx) => {
      const procedure = kind === "household" ? "household-new" : `enterprise-new-${kind}`;
      const dossier = { id: newId(), applicant: { id: person, name: person } };
      const day = NOW.slice(0, 10);
      const grant = { dossier, procedure, kind, values, entityCode: null, day, now: NOW, newId };
      return (await applyGrant(tx, grant))["code"] ?? "";
    });
  let keys = 0;
  const filed = async (person: string, id: string, now = NOW) => {
    const bundleHash = await signed(person, id, now);
    const idempotencyKey = `filing-key-${++keys}`;
    return as(person, now).drafts.file({ id, bundleHash, delivery: "online", note: "", idempotencyKey });
  };
  return {
    ...desk,
    casework: desk.as,
    as,
    actor,
    unit,
    told,
    codeOf,
    begun,
    registered,
    signed,
    filed,
    founderEmail: "mai@example.vn",
    friendEmail: "nam@example.vn",
    may: (
      owner: Owner,
      act: "mayRead" | "mayChange",
      person: string,
      at: { organisationId: string; ownerId: string },
    ) => owner[act](data.read, actor(person), at),
    [Symbol.asyncDispose]: () => data.close(),
  };
}
