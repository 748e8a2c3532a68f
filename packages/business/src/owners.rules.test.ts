import fc from "fast-check";
import { expect, test } from "vitest";
import { type Holding, ownersOf, partsOf } from "./owners.rules.ts";
import { beneficialOwnersOf, type Values } from "./rules.ts";

const ORGANISATIONS = ["A", "B", "C", "D", "E"];
const PERSONS = ["p", "q", "r"];
const who = (key: string): Holding["owner"] => ({ key, name: key, isPerson: PERSONS.includes(key) });

/** Organisations hold only those before them, so there is no circle; of each no more than the whole is held. */
const acyclic: fc.Arbitrary<Holding[]> = fc
  .array(
    fc.record({
      owner: fc.nat(7),
      of: fc.integer({ min: -1, max: 4 }),
      share: fc.integer({ min: 1, max: 6000 }),
    }),
    {
      maxLength: 30,
    },
  )
  .map((drawn) => {
    const left = new Map<number, number>();
    return drawn.flatMap(({ owner, of, share }): Holding[] => {
      const isPerson = owner > 4;
      if (!isPerson && owner <= of) return [];
      const so = Math.min(share, left.get(of) ?? 10_000);
      left.set(of, (left.get(of) ?? 10_000) - so);
      const key = isPerson ? PERSONS[owner - 5] : ORGANISATIONS[owner];
      return so > 0
        ? [{ owner: who(key ?? ""), of: of < 0 ? null : (ORGANISATIONS[of] ?? ""), share: so / 100 }]
        : [];
    });
  });

/** Every path from somebody down to the enterprise, multiplied along and added up. */
const alongPaths = (holdings: Holding[], key: string): number =>
  holdings
    .filter(({ owner }) => owner.key === key)
    .reduce((sum, { of, share }) => sum + (share / 100) * (of === null ? 1 : alongPaths(holdings, of)), 0);

test("what somebody owns is the sum over all paths of the product along each", () =>
  fc.assert(
    fc.property(acyclic, (holdings) => {
      const owners = ownersOf(holdings);
      for (const person of PERSONS) {
        const total = owners.find(({ name }) => name === person)?.total ?? 0;
        expect(total).toBeCloseTo(100 * alongPaths(holdings, person), 3);
      }
    }),
    { numRuns: 1000 },
  ));

test("circles come to an end, and nobody owns more than all", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          owner: fc.constantFrom(...ORGANISATIONS, ...PERSONS).map(who),
          of: fc.constantFrom(null, ...ORGANISATIONS),
          share: fc.integer({ min: 1, max: 100 }),
        }),
        { maxLength: 25 },
      ),
      (holdings) => [...partsOf(holdings).values()].every((part) => part >= 0 && part <= 1),
    ),
  ));

test("organisations that hold one another are looked through to the limit", () => {
  const holdings: Holding[] = [
    { owner: who("A"), of: null, share: 50 },
    { owner: who("B"), of: null, share: 50 },
    { owner: who("A"), of: "B", share: 40 },
    { owner: who("B"), of: "A", share: 40 },
    { owner: who("p"), of: "A", share: 60 },
    { owner: who("q"), of: "B", share: 60 },
  ];
  expect(ownersOf(holdings).map(({ name, total }) => [name, total])).toEqual([
    ["p", 50],
    ["q", 50],
  ]);
});

const filed: Values = {
  "members.a.type": "organisation",
  "members.a.name": "Công ty TNHH Sông Mẫu",
  "members.a.number": "0100000019",
  "members.a.share": 50,
  "members.b.type": "person",
  "members.b.name": "Trần Thị Bình",
  "members.b.number": "001184000001",
  "members.b.share": 12.5,
  "owners.x.name": "Trần Thị Bình",
  "owners.x.number": "001184000001",
  "owners.x.holder": "công ty tnhh  sông mẫu",
  "owners.x.share": 25,
  "owners.y.type": "organisation",
  "owners.y.name": "Công ty cổ phần Suối Mẫu",
  "owners.y.holder": "0100000019",
  "owners.y.share": 75,
  "owners.z.name": "Lê Văn Cường",
  "owners.z.number": "001084000002",
  "owners.z.holder": "Công ty cổ phần Suối Mẫu",
  "owners.z.share": 66.66,
};

test("direct and indirect parts of one person count together, exactly 25 % is enough", () => {
  expect(beneficialOwnersOf(filed)).toEqual([
    { name: "Trần Thị Bình", direct: 12.5, indirect: 12.5, total: 25 },
  ]);
  expect(beneficialOwnersOf({ ...filed, "owners.z.share": 66.67 })).toEqual([
    { name: "Lê Văn Cường", direct: 0, indirect: 25.0013, total: 25.0013 },
    { name: "Trần Thị Bình", direct: 12.5, indirect: 12.5, total: 25 },
  ]);
});

test("the one owner owns it all, and an organisation is nobody's last answer", () => {
  expect(beneficialOwnersOf({ "owner.type": "person", "owner.name": "An" })).toMatchObject([
    { name: "An", total: 100 },
  ]);
  expect(beneficialOwnersOf({ "owner.type": "organisation", "owner.name": "Công ty Mẫu" })).toEqual([]);
});
