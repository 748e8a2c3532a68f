import { addDays } from "@sen/workdays/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enterpriseVersions } from "./enterprise.data.ts";
import { questions } from "./finder.data.ts";
import { householdVersions } from "./household.data.ts";
import { Channel, ProcedureVersion, type Source } from "./model.ts";
import { changesBetween, feesFor, versionIn, wantedComponents } from "./rules.ts";

const all = [...enterpriseVersions, ...householdVersions];
const procedures = [...new Set(all.map(({ procedure }) => procedure))];
const versionsOf = (procedure: string) => all.filter((version) => version.procedure === procedure);
const on = (procedure: string, day: string): ProcedureVersion => {
  const version = versionIn(versionsOf(procedure), day);
  if (!version) throw new Error(`${procedure} has no version on ${day}`);
  return version;
};
const kinds = (before: ProcedureVersion, after: ProcedureVersion) =>
  changesBetween(before, after)
    .map(({ kind, what }) => `${kind} ${what.en}`)
    .toSorted();

const day = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2032-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const procedure = fc.constantFrom(...procedures);
const version = fc.constantFrom(...all);

describe("versions", () => {
  test("are what the model says, each under its own id", () => {
    for (const one of all) {
      expect(ProcedureVersion.parse(one)).toEqual(one);
      expect(one.id).toBe(`${one.procedure}@${one.from}`);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(procedures).toHaveLength(17);
  });

  test("of a procedure follow each other without a gap or an overlap, and the last is open", () => {
    for (const name of procedures) {
      const own = versionsOf(name);
      expect(own.map(({ to }) => to)).toEqual([...own.slice(1).map(({ from }) => from), null]);
    }
    fc.assert(
      fc.property(procedure, day, (name, at) => {
        const open = versionsOf(name).filter(({ from, to }) => from <= at && (to === null || at < to));
        const since = name.startsWith("household") ? "2025-07-01" : "2021-01-04";
        return (
          open.length === (at < since ? 0 : 1) &&
          (versionIn(versionsOf(name), at) ?? null) === (open[0] ?? null)
        );
      }),
    );
  });

  test("change only where one ends and the next begins", () => {
    fc.assert(
      fc.property(procedure, day, (name, at) => {
        const [today, tomorrow] = [at, addDays(at, 1)].map((one) => versionIn(versionsOf(name), one));
        return today === tomorrow || tomorrow?.from === addDays(at, 1);
      }),
    );
  });
});

describe("papers", () => {
  const CODES =
    "application charter members beneficial-owners identity organisation foreign-investment authorisation notice resolution minutes capital-proof head-identity liquidation creditors tax-closing certificate-original family-minutes".split(
      " ",
    );
  const CONDITIONS =
    "has-beneficial-owner has-organisation has-foreign by-agent changes-name changes-address changes-lines changes-capital raises-capital changes-representative changes-members has-family".split(
      " ",
    );

  test("have codes and conditions that are known, and say the condition in words", () => {
    for (const { components } of all) {
      const codes = components.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(CODES).toEqual(expect.arrayContaining(codes));
      for (const { when, whenWords } of components) {
        expect(whenWords === null).toBe(when === null);
        if (when) expect(CONDITIONS).toContain(when);
      }
    }
  });

  test("are wanted more the more holds, and a paper without a condition always", () => {
    const holding = fc.uniqueArray(fc.constantFrom(...CONDITIONS)).map((names) => new Set(names));
    fc.assert(
      fc.property(version, holding, holding, (one, some, more) => {
        const wanted = wantedComponents(one, some);
        const both = wantedComponents(one, new Set([...some, ...more]));
        return (
          one.components.every((paper) => paper.when !== null || wanted.includes(paper)) &&
          wanted.every(({ when }) => when === null || some.has(when)) &&
          wanted.every((paper) => both.includes(paper))
        );
      }),
    );
  });

  test("stand on a form only since the circular that numbers it", () => {
    const numbered = all.filter(({ components }) => components.some(({ form }) => form !== null));
    expect(numbered.map(({ from }) => from).toSorted()[0]).toBe("2025-07-01");
    const forms = new Set(numbered.flatMap(({ components }) => components.flatMap(({ form }) => form ?? [])));
    expect([...forms].filter((form) => !form.endsWith(", Thông tư 68/2025/TT-BTC"))).toEqual([]);
  });
});

describe("changes", () => {
  test("between a version and itself are none; turned round, what was added is removed", () => {
    const turned = { "paper-added": "paper-removed", "paper-removed": "paper-added" } as const;
    fc.assert(
      fc.property(version, version, (a, b) => {
        fc.pre(a.procedure === b.procedure);
        expect(changesBetween(a, a)).toEqual([]);
        expect(
          changesBetween(b, a)
            .map(({ kind, before, after }) => [turned[kind as keyof typeof turned] ?? kind, after, before])
            .filter(([kind]) => kind !== "paper-added" && kind !== "paper-removed"),
        ).toEqual(
          expect.arrayContaining(
            changesBetween(a, b)
              .filter(({ kind }) => kind !== "paper-added" && kind !== "paper-removed")
              .map(({ kind, before, after }) => [kind, before, after]),
          ),
        );
        expect(changesBetween(b, a)).toHaveLength(changesBetween(a, b).length);
      }),
    );
  });

  test("of July 2025: the beneficial owners, a number instead of a copy, the forms, half the fees", () => {
    const changed = changesBetween(
      on("enterprise-new-jsc", "2025-06-30"),
      on("enterprise-new-jsc", "2025-07-01"),
    );
    expect(changed.find(({ kind }) => kind === "paper-added")?.what.en).toBe("List of beneficial owners");
    expect(changed).toContainEqual(
      expect.objectContaining({
        kind: "paper-changed",
        before: { vi: "Giấy đề nghị đăng ký doanh nghiệp", en: "Application for registration" },
        after: {
          vi: "Giấy đề nghị đăng ký doanh nghiệp, mẫu 4, Phụ lục I, Thông tư 68/2025/TT-BTC",
          en: "Application for registration, form 4, Phụ lục I, Thông tư 68/2025/TT-BTC",
        },
      }),
    );
    expect(changed).toContainEqual({
      kind: "fee",
      what: { vi: "Lệ phí đăng ký", en: "Registration fee" },
      before: { vi: "50.000 ₫", en: "50.000 ₫" },
      after: { vi: "25.000 ₫", en: "25.000 ₫" },
    });
  });

  test("of July 2025 for a suspension: one day instead of three, and no minutes", () => {
    const changed = changesBetween(
      on("enterprise-suspend", "2025-06-30"),
      on("enterprise-suspend", "2025-07-01"),
    );
    expect(changed).toContainEqual({
      kind: "limit",
      what: { vi: "Thời hạn giải quyết", en: "Time limit" },
      before: { vi: "3 ngày làm việc", en: "3 working days" },
      after: { vi: "1 ngày làm việc", en: "1 working day" },
    });
    expect(changed).toContainEqual(
      expect.objectContaining({
        kind: "paper-removed",
        what: { vi: "Biên bản họp", en: "Minutes of the meeting" },
      }),
    );
  });

  test("of July 2026 are the law's alone, and of New Year 2027 the fees' alone", () => {
    for (const name of procedures) {
      const [before, after] = [on(name, "2026-07-22"), on(name, "2026-07-23")];
      expect(kinds(before, after)).toEqual(["basis Legal basis"]);
      expect(
        changesBetween(on(name, "2026-12-31"), on(name, "2027-01-01")).every(({ kind }) => kind === "fee"),
      ).toBe(true);
    }
    expect(kinds(on("enterprise-new-llc1", "2026-12-31"), on("enterprise-new-llc1", "2027-01-01"))).toEqual([
      "fee Publication fee",
      "fee Registration fee",
    ]);
  });
});

describe("fees", () => {
  test("online the registration costs nothing; at the counter half until the end of 2026", () => {
    const due = (name: string, channel: Channel, at: string) =>
      feesFor(on(name, at), channel).map(({ code, dong }) => `${code} ${dong}`);
    expect(due("enterprise-new-llc1", "online", "2025-06-30")).toEqual([
      "registration-online 0",
      "publication 100000",
    ]);
    expect(due("enterprise-new-llc1", "direct", "2026-12-31")).toEqual([
      "registration 25000",
      "publication 50000",
    ]);
    expect(due("enterprise-new-llc1", "post", "2027-01-01")).toEqual([
      "registration 50000",
      "publication 100000",
    ]);
    expect(due("enterprise-branch-new", "online", "2026-11-23")).toEqual(["registration-online 0"]);
    expect(due("enterprise-suspend", "direct", "2026-11-23")).toEqual([]);
  });

  test("are one registration fee on every channel wherever there is one", () => {
    for (const one of all.filter(({ fees }) => fees.length > 0))
      for (const channel of Channel.options)
        expect(feesFor(one, channel).filter(({ code }) => code.startsWith("registration"))).toHaveLength(1);
  });
});

test("what was not read is not called verified: decree 296/2026, what it amends, the fee circulars", () => {
  const sourcesOf = ({ basis, decide, answer, fees, components }: ProcedureVersion): Source[] => [
    ...basis,
    decide.source,
    answer.source,
    ...[...fees, ...components].map(({ source }) => source),
  ];
  const isUnread = ({ law, article }: Source, from: string) =>
    /^(296|29|47|64)\/20/.test(law) || (law === "168/2025/NĐ-CP" && article !== null && from >= "2026-07-23");
  const unread = all.flatMap((one) => sourcesOf(one).filter((source) => isUnread(source, one.from)));
  expect(unread.length).toBeGreaterThan(100);
  expect(unread.filter(({ verification }) => verification === "verified")).toEqual([]);
});

test("the finder leads to every procedure, never in a circle and never to nothing", () => {
  const reached = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    expect(path).not.toContain(id);
    const question = questions.find((one) => one.id === id);
    expect(question?.answers.length).toBeGreaterThan(1);
    for (const { leadsTo } of question?.answers ?? [])
      if ("question" in leadsTo) walk(leadsTo.question, [...path, id]);
      else reached.add(leadsTo.procedure);
  };
  walk(questions[0]?.id ?? "", []);
  expect([...reached].toSorted()).toEqual(procedures.toSorted());
});
