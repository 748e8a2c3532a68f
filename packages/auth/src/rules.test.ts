import fc from "fast-check";
import { expect, test } from "vitest";
import type { Grant, Role } from "./model.ts";
import {
  entitlementsOf,
  give,
  heldAt,
  inPerson,
  keepAnAdministrator,
  manage,
  mandate,
  mandated,
  narrowedTo,
  officesOf,
  passableOf,
  permissionsOf,
  type Standing,
  scope,
  shape,
} from "./rules.ts";

const catalogue = ["work.read", "work.approve", "auth.roles", "auth.accounts"];
/** city > lang > lang-1; city > dua */
const below: Record<string, string[]> = {
  city: ["city", "lang", "lang-1", "dua"],
  lang: ["lang", "lang-1"],
  "lang-1": ["lang-1"],
  dua: ["dua"],
};
const tree = (organisationId: string) => below[organisationId] ?? [];
const places = Object.keys(below);
const day = "2026-11-23";

const role = (id: string, permissions: string[]): Role => ({
  id,
  name: { vi: id, en: id },
  permissions,
  builtIn: false,
  version: 1,
});
const grant = (given: Partial<Grant>): Grant => ({
  id: "g",
  roleId: "r",
  positionId: null,
  personId: "binh",
  organisationId: "lang",
  withDescendants: false,
  mayPassOn: false,
  fromDay: "2026-01-01",
  untilDay: null,
  revokedAt: null,
  ...given,
});
const standing = (grants: Grant[], roles: Role[]): Standing => ({
  personId: "binh",
  posts: [{ positionId: "clerk", organisationId: "lang" }],
  grants,
  roles: new Map(roles.map((one) => [one.id, one])),
  tree,
  catalogue,
  day,
});

const anyRole = fc.subarray([...catalogue, "*"], { minLength: 1 });
const anyGrant: fc.Arbitrary<Grant> = fc
  .record({
    roleId: fc.constantFrom("r0", "r1", "r2"),
    holder: fc.constantFrom(
      { personId: "binh", positionId: null },
      { personId: null, positionId: "clerk" },
      { personId: "chi", positionId: null },
      { personId: null, positionId: "leader" },
    ),
    organisationId: fc.constantFrom(null, ...places),
    withDescendants: fc.boolean(),
    mayPassOn: fc.boolean(),
    fromDay: fc.constantFrom("2026-01-01", "2026-11-23", "2026-11-24"),
    untilDay: fc.constantFrom(null, "2026-11-22", "2026-11-23", "2026-12-31"),
    revokedAt: fc.constantFrom(null, null, "2026-11-01T00:00:00.000Z"),
  })
  .map(({ holder, ...given }) => grant({ ...given, ...holder }));
const anyStanding = fc
  .tuple(fc.array(anyGrant, { maxLength: 8 }), fc.array(anyRole, { minLength: 3, maxLength: 3 }))
  .map(([grants, roles]) =>
    standing(
      grants,
      roles.map((permissions, at) => role(`r${at}`, permissions)),
    ),
  );

/** The same question, asked of every grant in turn: slow, and plain to see. */
const mayByWalking = ({ grants, roles }: Standing, permission: string, place: string) =>
  grants.some(
    (one) =>
      (one.personId === "binh" || one.positionId === "clerk") &&
      one.revokedAt === null &&
      one.fromDay <= day &&
      (one.untilDay === null || one.untilDay >= day) &&
      permissionsOf(roles.get(one.roleId) ?? role("", []), catalogue).includes(permission) &&
      (one.organisationId === null ||
        one.organisationId === place ||
        (one.withDescendants && tree(one.organisationId).includes(place))),
  );

test("a person holds exactly what some grant in force gives them there", () => {
  fc.assert(
    fc.property(anyStanding, (given) => {
      const held = entitlementsOf(given);
      return catalogue.every((permission) =>
        places.every(
          (place) => (heldAt(held, permission, place) !== null) === mayByWalking(given, permission, place),
        ),
      );
    }),
  );
});

test("the offices of a permission are exactly those where it is held", () => {
  fc.assert(
    fc.property(anyStanding, fc.constantFrom(...catalogue), (given, permission) => {
      const held = entitlementsOf(given);
      const offices = officesOf(held, permission);
      return places.every(
        (place) => (offices === "all" || offices.has(place)) === (heldAt(held, permission, place) !== null),
      );
    }),
  );
});

test("nobody gives anybody more than they hold themselves", () => {
  fc.assert(
    fc.property(
      anyStanding,
      anyRole,
      fc.constantFrom(null, ...places),
      fc.boolean(),
      (given, wanted, organisationId, withDescendants) => {
        const permissions = permissionsOf({ permissions: wanted }, catalogue);
        const terms = { permissions, organisationId, withDescendants, fromDay: day, untilDay: null };
        if (!give(terms, passableOf(given), tree).ok) return true;
        const got = entitlementsOf(
          standing([grant({ roleId: "new", organisationId, withDescendants })], [role("new", wanted)]),
        );
        const own = entitlementsOf(given);
        return permissions.every((permission) =>
          places.every(
            (place) => heldAt(got, permission, place) === null || heldAt(own, permission, place) !== null,
          ),
        );
      },
    ),
  );
});

test("a mandate never gives more than its giver holds, nor more than it names, nor on any other day", () => {
  fc.assert(
    fc.property(
      anyStanding,
      fc.subarray(catalogue),
      fc.constantFrom("2026-11-01", "2026-11-23", "2026-11-24"),
      (given, permissions, fromDay) => {
        const giver = entitlementsOf(given);
        const acting = mandated(
          giver,
          { permissions, fromDay, untilDay: "2026-11-30", revokedAt: null },
          day,
        );
        if (fromDay > day) return acting.size === 0;
        return [...acting.keys()].every(
          (permission) => permissions.includes(permission) && giver.has(permission),
        );
      },
    ),
  );
});

test("a right names the position it comes through, and none when it is the person's own", () => {
  const held = entitlementsOf(
    standing([grant({ personId: null, positionId: "clerk" })], [role("r", ["work.read"])]),
  );
  expect(heldAt(held, "work.read", "lang")).toEqual({ positionId: "clerk" });
  expect(heldAt(held, "work.read")).toEqual({ positionId: "clerk" });
  expect(heldAt(held, "work.read", "dua")).toBeNull();
  expect([...narrowedTo(held, []).keys()]).toEqual([]);
});

const everywhere = passableOf(
  standing([grant({ organisationId: null, mayPassOn: true })], [role("r", ["*"])]),
);
const atLang = passableOf(
  standing([grant({ mayPassOn: true })], [role("r", ["work.read", "auth.accounts"])]),
);

test("a grant is refused further down than it is held, without the right to pass on, or ending before it starts", () => {
  const terms = {
    permissions: ["work.read"],
    organisationId: "lang",
    withDescendants: false,
    fromDay: day,
    untilDay: null,
  };
  expect(give(terms, atLang, tree).ok).toBe(true);
  expect(give({ ...terms, withDescendants: true }, atLang, tree)).toEqual({
    ok: false,
    code: "auth/more-than-you-may-give",
  });
  expect(give({ ...terms, untilDay: "2026-11-22" }, everywhere, tree)).toEqual({
    ok: false,
    code: "auth/ends-before-it-starts",
  });
  expect(shape(["work.read"], atLang)).toEqual({ ok: false, code: "auth/more-than-you-may-give" });
  expect(shape(["work.read"], everywhere).ok).toBe(true);
});

test("a mandate has a giver who holds it, another holder, an end within the year, and nothing of rights in it", () => {
  const terms = {
    giverId: "chi",
    drawnBy: "chi",
    holderId: "binh",
    permissions: ["work.read"],
    fromDay: day,
    untilDay: "2026-12-31",
  };
  const code = (changed: Partial<typeof terms>) => {
    const result = mandate({ ...terms, ...changed }, atLang);
    return result.ok ? null : result.code;
  };
  expect(code({})).toBeNull();
  expect(code({ untilDay: "2026-11-22" })).toBe("auth/ends-before-it-starts");
  expect(code({ untilDay: "2028-01-01" })).toBe("auth/mandate-too-long");
  expect(code({ holderId: "chi" })).toBe("auth/mandate-to-oneself");
  expect(code({ drawnBy: "binh" })).toBe("auth/mandate-to-its-drawer");
  expect(code({ permissions: ["auth.accounts"] })).toBe("auth/not-to-be-mandated");
  expect(code({ permissions: ["work.approve"] })).toBe("auth/not-theirs-to-mandate");
});

test("nobody manages their own account, nor one with more say over rights", () => {
  const target = { personId: "chi", held: atLang };
  expect(manage(target, { personId: "an", held: everywhere }).ok).toBe(true);
  expect(manage(target, target)).toEqual({ ok: false, code: "auth/own-account" });
  expect(manage({ personId: "an", held: everywhere }, target)).toEqual({
    ok: false,
    code: "auth/holds-more-than-you",
  });
});

test("a script's token cannot make tokens, and one cannot make them for somebody else", () => {
  expect(inPerson({ sessionId: null, actingFor: null })).toEqual({ ok: false, code: "auth/needs-a-session" });
  expect(inPerson({ sessionId: "s", actingFor: { personId: "chi" } })).toEqual({
    ok: false,
    code: "auth/not-while-acting",
  });
  expect(scope(["work.read"], () => false)).toEqual({ ok: false, code: "auth/more-than-you-hold" });
  expect(keepAnAdministrator(0)).toEqual({ ok: false, code: "auth/last-administrator" });
});
