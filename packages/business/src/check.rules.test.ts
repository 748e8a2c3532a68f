import { describe, expect, test } from "vitest";
import { problemsOf } from "./check.rules.ts";
import { combinations, isNoticed, spoiltOf } from "./defect.samples.ts";
import type { Checked } from "./problem.rules.ts";
import { conditionsOf, type Values } from "./rules.ts";
import { checkedOf, SAMPLE_DAY, type SampleOptions, sampleOf } from "./samples.ts";

const clean = (procedure: string, kind: Checked["kind"], n = 0, options?: SampleOptions): Checked =>
  checkedOf(sampleOf(procedure, kind, n, options));
const withValues = (checked: Checked, change: Values, gone: readonly string[] = []): Checked => {
  const values = { ...checked.values, ...change };
  for (const path of Object.keys(values)) if (gone.some((one) => path.startsWith(one))) delete values[path];
  return {
    ...checked,
    values,
    conditions: conditionsOf(values, { byAgent: false, registered: checked.registered }),
  };
};
const codes = (checked: Checked, severity?: "block" | "warn"): string[] =>
  problemsOf(checked)
    .filter((one) => !severity || one.severity === severity)
    .map(({ code }) => code.slice("business/".length));

describe("of dossiers in every shape", () => {
  const all = combinations();
  const shaped = (n: number) => {
    const { procedure, kind, changes } = all[n % all.length] ?? { procedure: "", kind: "llc1" as const };
    return clean(procedure, kind, n, { changes });
  };

  test("there are more than sixty: procedure, type, and what changes", () => {
    expect(all.length).toBeGreaterThan(60);
  });

  test("a clean one is never blocked", () => {
    const blocked = Array.from({ length: 900 }, (_, n) =>
      codes(shaped(n), "block").map((code) => `${n} ${code}`),
    ).flat();
    expect(blocked).toEqual([]);
  });

  test("of a thousand mistakes at least 95 in 100 are noticed where they are", () => {
    let noticed = 0;
    let made = 0;
    for (let n = 0; made < 1000; n++) {
      const checked = shaped(n);
      const spoilt = spoiltOf(checked, n);
      if (!spoilt) continue;
      made++;
      if (isNoticed(problemsOf(checked), problemsOf(spoilt.checked), spoilt.at)) noticed++;
    }
    expect(noticed / made).toBeGreaterThanOrEqual(0.95);
  });

  test("a blank form is told everything that is asked, and nothing falls over", () => {
    for (const { procedure, kind, changes } of all) {
      const checked = withValues(clean(procedure, kind, 1, { changes }), {}, [""]);
      expect(codes(checked, "block").length).toBeGreaterThan(0);
    }
  });

  test("whatever is sent in place of an answer is judged, not stumbled over", () => {
    for (const value of [true, -1, 0.1, 1e300, "", "\u0000", "2026-99-99", "x".repeat(4000)]) {
      for (const { procedure, kind, changes } of all) {
        const checked = clean(procedure, kind, 1, { changes });
        const values = Object.fromEntries(Object.keys(checked.values).map((path) => [path, value]));
        expect(() => problemsOf({ ...checked, values })).not.toThrow();
      }
    }
  });
});

describe("capital", () => {
  const llc2 = (parts: [amount: number, share: number][], total: number) => {
    const members = parts.flatMap(([amount, share], n) =>
      Object.entries({ ...clean("enterprise-new-llc2", "llc2", 2).values })
        .filter(([path]) => path.startsWith("members.m0."))
        .map(([path, value]): [string, Values[string]] => [path.replace("m0", `x${n}`), value])
        .concat([
          [`members.x${n}.amount`, amount],
          [`members.x${n}.share`, share],
          [`members.x${n}.number`, `00109000000${n}`],
        ]),
    );
    const base = withValues(clean("enterprise-new-llc2", "llc2", 2), {}, ["members."]);
    return codes(withValues(base, { ...Object.fromEntries(members), "capital.total": total }));
  };
  const money = /amounts|shares|share-/;
  const told = (parts: [number, number][], total: number) =>
    llc2(parts, total).filter((code) => money.test(code));

  test("three thirds make a whole, one hundredth more or less on one of them", () => {
    expect(
      told(
        [
          [1e9, 33.33],
          [1e9, 33.33],
          [1e9, 33.34],
        ],
        3e9,
      ),
    ).toEqual([]);
    expect(
      told(
        [
          [1e9, 33.33],
          [1e9, 33.33],
          [1e9, 33.33],
        ],
        3e9,
      ),
    ).toEqual(["shares-sum"]);
  });

  test("one đồng is not lost among billions of billions", () => {
    expect(
      told(
        [
          [4_500_000_000_000_000, 50],
          [4_500_000_000_000_000, 50],
        ],
        9_000_000_000_000_000,
      ),
    ).toEqual([]);
    expect(
      told(
        [
          [4_500_000_000_000_001, 50],
          [4_500_000_000_000_000, 50],
        ],
        9_000_000_000_000_000,
      ),
    ).toEqual(["amounts-sum"]);
  });

  test("shares that floating point cannot add are added", () => {
    const parts = Array.from({ length: 10 }, (): [number, number] => [1e8, 10]);
    expect(told([...parts.slice(0, 8), [1.1e8, 11], [0.9e8, 9]], 1e9)).toEqual([]);
    expect(
      told(
        [
          [28.7e7, 28.7],
          [0.57e7, 0.57],
          [70.73e7, 70.73],
        ],
        1e9,
      ),
    ).toEqual([]);
  });

  test("shares that belong to others are found though their sum is right", () => {
    expect(
      told(
        [
          [6e8, 40],
          [4e8, 60],
        ],
        1e9,
      ),
    ).toEqual(["share-amount-apart", "share-amount-apart"]);
  });

  test("the par value divides it, and every founder's part", () => {
    const jsc = clean("enterprise-new-jsc", "jsc", 2);
    expect(codes(withValues(jsc, { "capital.par": 10_000 }))).toEqual([]);
    expect(codes(withValues(jsc, { "capital.par": 30_001 }))).toContain("shares-not-whole");
  });

  test.each([
    ["2027-02-23", []],
    ["2027-02-24", ["paid-too-late"]],
  ])("paid in by %s", (on, expected) => {
    expect(codes(withValues(clean("enterprise-new-llc1", "llc1"), { "capital.paidBy": on }))).toEqual(
      expected,
    );
  });
});

describe("people", () => {
  test.each([
    ["2008-11-25", []],
    ["2008-11-26", ["too-young"]],
  ])("a founder born on %s", (birth, expected) => {
    const checked = withValues(clean("enterprise-new-private", "private", 1), { "owner.birth": birth });
    expect(codes(checked, "block")).toEqual(expected);
  });

  test("a company of one owner has no members, one of two has fifty at most", () => {
    const llc1 = clean("enterprise-new-llc1", "llc1");
    expect(codes(withValues(llc1, { "members.x.name": "Ai đó" }))).toContain("one-owner-only");
    const llc2 = clean("enterprise-new-llc2", "llc2", 2);
    const many = Array.from({ length: 51 }, (_, n) => [`members.y${n}.name`, "Ai đó"]);
    expect(codes(withValues(llc2, Object.fromEntries(many), ["members.m"]))).toContain("too-many-members");
    expect(codes(withValues(llc2, {}, ["members.m1", "members.m2", "members.m3", "members.m4"]))).toContain(
      "too-few-members",
    );
  });

  test("the same number twice is the same person, a foreigner's passport counts as well", () => {
    const checked = clean("enterprise-new-llc2", "llc2", 2);
    const same = withValues(checked, { "members.m1.number": checked.values["members.m0.number"] ?? "" });
    expect(codes(same)).toContain("same-person-twice");
  });

  test("whoever stands behind an organisation is asked for from 25 % on", () => {
    const owned = clean("enterprise-new-llc1", "llc1", 1);
    expect(codes(owned)).toEqual([]);
    expect(codes(withValues(owned, {}, ["owners."]))).toEqual(["owners-behind"]);
  });
});

describe("changes", () => {
  const change = clean("enterprise-change", "llc2", 3, { changes: ["name", "address", "lines"] });

  test("three in one filing ask for three sections and no more", () => {
    expect(codes(change)).toEqual([]);
    expect(codes(withValues(change, {}, ["name.", "address.", "lines."]))).toEqual([
      "answer-missing",
      "answer-missing",
      "answer-missing",
      "answer-missing",
    ]);
  });

  test("what was typed before a change was taken back stands in nobody's way", () => {
    const young = { "representative.birth": "2020-01-01", "members.x.number": "1", "members.y.number": "1" };
    expect(codes(withValues(change, young))).toEqual([]);
  });

  test("what the register says already is no change, each is told apart", () => {
    const same = withValues(change, { "name.vi": change.registered?.["name.vi"] ?? "" });
    expect(problemsOf(same)).toMatchObject([
      { code: "business/nothing-changed", path: "name.vi", paper: "notice" },
    ]);
  });

  test.each([
    [-10, []],
    [-11, ["change-late"]],
    [1, ["day-in-future"]],
  ])("decided %i days from today", (days, expected) => {
    const on = new Date(Date.parse(SAMPLE_DAY) + days * 86_400_000).toISOString().slice(0, 10);
    expect(codes(withValues(change, { "change.on": on }))).toEqual(expected);
  });

  test.each(["left_address", "revoked_for_tax", "dissolving", "bankrupt", "ended"] as const)(
    "nothing is registered for who is %s",
    (entityStatus) => {
      expect(codes({ ...change, entityStatus })).toEqual(["status-forbids"]);
    },
  );
});

describe("standing still", () => {
  const suspend = (from: string, until: string, suspensions: Checked["suspensions"] = []) =>
    codes({
      ...withValues(clean("enterprise-suspend", "llc1"), { "suspend.from": from, "suspend.until": until }),
      suspensions,
    });

  test.each([
    // Wednesday 25 November: Wednesday, Thursday and Friday are the three days before Saturday.
    ["2026-11-27", "2027-01-01", ["suspension-too-soon"]],
    ["2026-11-28", "2027-01-01", []],
    ["2026-12-01", "2027-11-30", []],
    ["2026-12-01", "2027-12-01", ["suspension-too-long"]],
    ["2028-02-29", "2029-02-27", []],
    ["2026-12-01", "2026-11-30", ["suspension-backwards"]],
  ])("from %s until %s", (from, until, expected) => {
    expect(suspend(from, until)).toEqual(expected);
  });

  test("twenty-four months in a row, unless there was a day of business in between", () => {
    const before = [
      { from: "2025-01-01", until: "2025-12-31" },
      { from: "2026-01-01", until: "2026-11-30" },
    ];
    expect(suspend("2026-12-01", "2026-12-31", before)).toEqual([]);
    expect(suspend("2026-12-01", "2027-01-01", before)).toEqual(["suspension-over-two-years"]);
    expect(suspend("2026-12-02", "2027-01-01", before)).toEqual([]);
  });

  test("one comes back from a suspension only, early with notice", () => {
    const resume = clean("enterprise-resume", "llc1");
    expect(codes(resume)).toEqual([]);
    expect(codes({ ...resume, entityStatus: "active" })).toEqual(["not-suspended"]);
    expect(codes(withValues(resume, { "resume.on": "2026-11-26" }))).toEqual(["resumption-too-soon"]);
  });
});

test("a name that is taken is told with who has it, and a missing paper by its name", () => {
  const checked = clean("enterprise-new-llc1", "llc1");
  const law = "Luật Doanh nghiệp 59/2020/QH14, Điều 41.1";
  const other = { name: "Công ty TNHH Hoa Sữa", code: "0100000019", isQueued: false };
  const told = problemsOf({
    ...checked,
    nameFindings: [{ rule: "identical", law, severity: "block", other, word: null }],
  });
  expect(told).toMatchObject([
    {
      code: "business/name-identical",
      path: "name.vi",
      law,
      about: { other: "Công ty TNHH Hoa Sữa (0100000019)" },
    },
  ]);
});
