import { factsAfter } from "@sen/data/audit";
import { expect, test } from "vitest";
import { openTown, PASSWORD, type Town } from "./testing.ts";

const whole = { fromDay: "2026-11-01", untilDay: null, withDescendants: false, mayPassOn: false };
const refusal = (code: string) => ({ code: "CONFLICT", message: code });

/** The administrator makes a role and gives it to a position. */
async function giveRole(town: Town, permissions: string[], terms: Record<string, unknown> = {}) {
  const an = await (await town.signedIn("an")).api();
  const name = { vi: "Vai trò thử", en: "Role under test" };
  const role = await an.roles.define({ name, permissions: permissions as never });
  const grant = await an.grants.give({
    organisationId: "lang",
    roleId: role.id,
    to: { positionId: "leader" },
    ...whole,
    ...terms,
  });
  return { an, role, grant };
}

test("a role given to a position is held by whoever has it, from the next request, until it is revoked", async () => {
  await using town = await openTown();
  const chi = await town.signedIn("chi");
  expect((await chi.actor())?.entitled("work.approve", "lang")).toBeNull();
  const { an, grant } = await giveRole(town, ["work.approve"]);
  expect((await chi.actor())?.entitled("work.approve", "lang")).toEqual({ positionId: "leader" });
  expect((await chi.actor())?.entitled("work.approve", "dua")).toBeNull();
  expect(await an.grants.list({ organisationId: "lang" })).toMatchObject([{ heldBy: "Chủ tịch (Phạm Chi)" }]);
  await an.grants.revoke({ organisationId: "lang", grantId: grant.id });
  expect((await chi.actor())?.entitled("work.approve", "lang")).toBeNull();
});

test("a role is given to nobody who is not there", async () => {
  await using town = await openTown();
  const { an, role } = await giveRole(town, ["work.approve"]);
  const give = (to: { positionId: string } | { personId: string }) =>
    an.grants.give({ organisationId: "lang", roleId: role.id, to, ...whole });
  await expect(give({ personId: "nobody" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(give({ positionId: "nothing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a grant with what is below it reaches the wards, and nothing beside them", async () => {
  await using town = await openTown();
  await giveRole(town, ["work.read"], {
    organisationId: "city",
    withDescendants: true,
    to: { personId: "binh" },
  });
  const actor = await (await town.signedIn("binh")).actor();
  expect(["city", "lang", "dua"].map((office) => actor?.entitled("work.read", office) !== null)).toEqual([
    true,
    true,
    true,
  ]);
  expect(actor?.offices("work.read")).toEqual(new Set(["city", "lang", "dua"]));
});

test("nobody gives what they do not hold to give, and the last administrator stays", async () => {
  await using town = await openTown();
  const { an, role } = await giveRole(town, ["work.approve"]);
  const keys = await an.roles.define({
    name: { vi: "Giữ vai trò", en: "Keeper of roles" },
    permissions: ["auth.roles"],
  });
  await an.grants.give({
    organisationId: "lang",
    roleId: keys.id,
    to: { personId: "binh" },
    ...whole,
    mayPassOn: true,
  });
  const binh = await (await town.signedIn("binh")).api();
  const more = binh.grants.give({
    organisationId: "lang",
    roleId: role.id,
    to: { personId: "binh" },
    ...whole,
  });
  await expect(more).rejects.toMatchObject(refusal("auth/more-than-you-may-give"));
  const { builtIn: _, ...mine } = keys;
  const reshaped = binh.roles.redefine({ ...mine, permissions: ["auth.roles", "work.read"] });
  await expect(reshaped).rejects.toMatchObject(refusal("auth/more-than-you-may-give"));
  const [everything] = (await an.roles.list({})).filter((one) => one.builtIn);
  await expect(an.roles.remove({ id: everything?.id ?? "", version: 1 })).rejects.toMatchObject(
    refusal("auth/built-in-role"),
  );
  await expect(an.roles.remove({ id: role.id, version: 1 })).rejects.toMatchObject(
    refusal("auth/role-in-use"),
  );
  const self = (await an.accounts.list({ organisationId: "city" }))[0]?.account?.id ?? "";
  await expect(an.accounts.disable({ organisationId: "city", accountId: self })).rejects.toMatchObject(
    refusal("auth/own-account"),
  );
});

test("two people who change the same role meet: the second is shown the first one's", async () => {
  await using town = await openTown();
  const { an, role } = await giveRole(town, ["work.read"]);
  const { id, name, version } = role;
  await an.roles.redefine({ id, version, name, permissions: ["work.read", "work.approve"] });
  await expect(an.roles.redefine({ id, version, name, permissions: ["work.read"] })).rejects.toMatchObject(
    refusal("rpc/changed-meanwhile"),
  );
});

test("acting for somebody: only when chosen, only what the mandate names, and the audit names both", async () => {
  await using town = await openTown();
  await giveRole(town, ["work.read", "work.approve"]);
  const chi = await (await town.signedIn("chi")).api();
  const terms = {
    holderId: "binh",
    permissions: ["work.approve" as const],
    instrument: "Giấy ủy quyền 12/GUQ-UBND",
    fromDay: "2026-11-20",
    untilDay: "2026-11-30",
  };
  const mandate = await chi.mandates.give(terms);
  const binh = await town.signedIn("binh");
  expect((await binh.actor())?.entitled("work.approve", "lang")).toBeNull();

  await (await binh.api()).sessions.actFor({ mandateId: mandate.id });
  const acting = await binh.actor();
  expect(acting).toMatchObject({
    id: "binh",
    actingFor: { personId: "chi", name: "Phạm Chi", mandateId: mandate.id },
  });
  expect(acting?.entitled("work.approve", "lang")).toEqual({ positionId: "leader" });
  expect(acting?.entitled("work.read", "lang")).toBeNull();
  const api = await binh.api();
  await expect(
    api.tokens.make({ name: "của tôi", permissions: ["work.approve"], days: 1 }),
  ).rejects.toMatchObject(refusal("auth/not-while-acting"));
  await expect(api.mandates.give({ ...terms, holderId: "dung" })).rejects.toMatchObject(
    refusal("auth/not-while-acting"),
  );
  await api.sessions.actFor({ mandateId: null });
  expect((await binh.actor())?.actingFor).toBeNull();
  expect((await factsAfter(town.data.read, 0)).at(-1)).toMatchObject({
    actorName: "Lê Bình",
    onBehalfOf: "chi",
    mandateId: mandate.id,
  });

  await (await binh.api()).sessions.actFor({ mandateId: mandate.id });
  await chi.mandates.end({ mandateId: mandate.id });
  expect(await binh.actor()).toMatchObject({ actingFor: null });
  await expect((await binh.api()).sessions.actFor({ mandateId: mandate.id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("nobody draws a mandate to themselves from somebody else, nor one of an office that is not theirs", async () => {
  await using town = await openTown();
  const { an } = await giveRole(town, ["work.approve"]);
  const keys = await an.roles.define({
    name: { vi: "Giữ ủy quyền", en: "Keeper of mandates" },
    permissions: ["auth.mandates"],
  });
  await an.grants.give({ organisationId: "lang", roleId: keys.id, to: { personId: "binh" }, ...whole });
  const binh = await (await town.signedIn("binh")).api();
  const terms = {
    giverId: "chi",
    permissions: ["work.approve" as const],
    instrument: "Giấy 1",
    fromDay: "2026-11-20",
    untilDay: "2026-11-30",
  };
  await expect(
    binh.mandates.draw({ organisationId: "lang", holderId: "binh", ...terms }),
  ).rejects.toMatchObject(refusal("auth/mandate-to-its-drawer"));
  await expect(
    binh.mandates.draw({ organisationId: "dua", holderId: "dung", ...terms }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  const drawn = await binh.mandates.draw({ organisationId: "lang", holderId: "dung", ...terms });
  expect(await binh.mandates.list({ organisationId: "lang" })).toMatchObject([
    { id: drawn.id, holderName: "Vũ Dũng" },
  ]);
  await binh.mandates.withdraw({ organisationId: "lang", mandateId: drawn.id });
});

test("an account is made with a link that sets its password once, within twenty minutes", async () => {
  await using town = await openTown({ accounts: ["an"] });
  const an = await (await town.signedIn("an")).api();
  const asked = {
    organisationId: "lang",
    personId: "binh",
    username: "nguoi.binh",
    email: "binh@hanoi.example",
  };
  const made = await an.accounts.create(asked);
  await expect(an.accounts.create({ ...asked, username: "khac" })).rejects.toMatchObject(
    refusal("auth/has-an-account"),
  );
  await expect(an.accounts.create({ ...asked, personId: "chi" })).rejects.toMatchObject(
    refusal("auth/name-taken"),
  );
  await expect(an.accounts.create({ ...asked, personId: "dung" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });

  const secret = new URL(made.path, "http://x").searchParams.get("ma");
  const set = (password: string) => town.browser().send("/set-password", { secret, password });
  expect((await set("ngắn quá")).status).toBe(400);
  expect(await set(PASSWORD)).toMatchObject({ status: 200, body: { username: "nguoi.binh" } });
  expect(await set(PASSWORD)).toMatchObject({ status: 400, body: { code: "auth/link-spent" } });
  const binh = await town.signedIn("binh");

  const reset = await an.accounts.resetPassword({ organisationId: "lang", accountId: made.account.id });
  town.later(20 * 60 + 1);
  const late = { secret: new URL(reset.path, "http://x").searchParams.get("ma"), password: PASSWORD };
  expect((await town.browser().send("/set-password", late)).body).toMatchObject({ code: "auth/link-spent" });
  await an.accounts.disable({ organisationId: "lang", accountId: made.account.id });
  expect(await binh.actor()).toBeNull();
});

test("a personal token does what it was made for and no more, until it is revoked", async () => {
  await using town = await openTown();
  await giveRole(town, ["work.read", "work.approve"]);
  const chi = await (await town.signedIn("chi")).api();
  await expect(
    chi.tokens.make({ name: "quá tay", permissions: ["auth.roles"], days: 1 }),
  ).rejects.toMatchObject(refusal("auth/more-than-you-hold"));
  const { secret, ...token } = await chi.tokens.make({
    name: "máy in lịch",
    permissions: ["work.read"],
    days: 30,
  });
  const script = () =>
    town.auth.actorOf(new Request("http://sen.example/", { headers: { authorization: `Bearer ${secret}` } }));
  expect((await script())?.entitled("work.read", "lang")).toEqual({ positionId: "leader" });
  expect((await script())?.entitled("work.approve", "lang")).toBeNull();
  await expect(
    town.apiOf(await script()).tokens.make({ name: "con", permissions: ["work.read"], days: 1 }),
  ).rejects.toMatchObject(refusal("auth/needs-a-session"));
  expect(JSON.stringify(await factsAfter(town.data.read, 0))).not.toContain(secret);
  await chi.tokens.revoke({ id: token.id });
  expect(await script()).toBeNull();
});

test("sees and ends one's own sessions, never another's", async () => {
  await using town = await openTown();
  const here = await town.signedIn("binh");
  const there = await town.signedIn("binh");
  const chi = await town.signedIn("chi");
  const list = await (await here.api()).sessions.list({});
  expect(list.map(({ current }) => current)).toEqual([false, true]);
  const other = list.find(({ current }) => !current)?.id ?? "";
  await expect((await chi.api()).sessions.end({ id: other })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await (await here.api()).sessions.end({ id: other });
  expect(await there.actor()).toBeNull();
  expect(await (await here.api()).sessions.endOthers({})).toEqual({ ended: 0 });
});

test("the audit is read page by page, by those who may, and only of their offices", async () => {
  await using town = await openTown();
  const { an } = await giveRole(town, ["auth.audit"]);
  const first = await an.audit.list({ limit: 3 });
  const second = await an.audit.list({ limit: 3, cursor: first.next ?? "" });
  expect([...first.items, ...second.items].map(({ id }) => Number(id))).toEqual([7, 6, 5, 4, 3, 2]);
  expect(
    (await an.audit.list({ action: "auth.grants", limit: 10 })).items.map(({ action }) => action),
  ).toEqual(["auth.grants.give"]);
  expect((await an.audit.list({ fromDay: "2026-11-24", limit: 10 })).items).toEqual([]);
  const chi = await (await town.signedIn("chi")).api();
  expect((await chi.audit.list({ limit: 50 })).items.map(({ organisationId }) => organisationId)).toEqual([
    "lang",
  ]);
  expect(await chi.audit.export({})).toMatchObject({ rows: 1, whole: true, name: "nhat-ky-2026-11-23.csv" });
  const dung = await (await town.signedIn("dung")).api();
  await expect(dung.audit.list({ limit: 5 })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("says who one is", async () => {
  await using town = await openTown();
  const { an } = await giveRole(town, ["work.read"]);
  const chi = await (await town.signedIn("chi")).api();
  expect(await chi.me({})).toMatchObject({
    name: "Phạm Chi",
    posts: [{ organisation: "Phường Láng", title: "Chủ tịch" }],
    permissions: [{ permission: "work.read", everywhere: false, organisationIds: ["lang"] }],
    actingFor: null,
  });
  expect((await an.permissions({})).map(({ slice }) => slice)).toEqual(["auth", "work"]);
  await expect(town.apiOf(null).me({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});
