import fc from "fast-check";
import { expect, test } from "vitest";
import { enterpriseVersions } from "./enterprise.data.ts";
import { questions } from "./finder.data.ts";
import { householdVersions } from "./household.data.ts";
import { changesBetween, feesFor, versionIn, wantedComponents } from "./rules.ts";

const all = [...enterpriseVersions, ...householdVersions];
const procedures = [...new Set(all.map(({ procedure }) => procedure))];
const versionsOf = (procedure: string) => all.filter((version) => version.procedure === procedure);

test("on any day a procedure has one version at most, and from 2026 on exactly one", () => {
  const day = fc
    .date({ min: new Date("2019-01-01"), max: new Date("2032-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...procedures), day, (procedure, on) => {
      const open = versionsOf(procedure).filter(({ from, to }) => from <= on && (to === null || on < to));
      return open.length === (versionIn(open, on) ? 1 : 0) && (on < "2026-01-01" || open.length === 1);
    }),
  );
});

test("no version differs from itself, and what one has more the other has less", () => {
  const kinds = { "paper-added": "paper-removed", "paper-removed": "paper-added" } as const;
  for (const procedure of procedures) {
    const versions = versionsOf(procedure);
    for (const a of versions) {
      expect(changesBetween(a, a)).toEqual([]);
      for (const b of versions) {
        const turned = changesBetween(b, a).map(({ kind }) => kinds[kind as keyof typeof kinds] ?? kind);
        expect(turned.toSorted()).toEqual(
          changesBetween(a, b)
            .map(({ kind }) => kind)
            .toSorted(),
        );
      }
    }
  }
});

test("the list of beneficial owners comes with decree 168/2025, and whoever drafts is told", () => {
  const [first, second] = versionsOf("enterprise-new-jsc");
  const told = first && second ? changesBetween(first, second) : [];
  expect(told.find(({ kind }) => kind === "paper-added")?.what.en).toBe("List of beneficial owners");
  expect(told.map(({ kind }) => kind)).toContain("basis");
});

test("a paper under a condition says the condition in words, and is wanted only then", () => {
  for (const version of all) {
    for (const { when, whenWords } of version.components) expect(whenWords === null).toBe(when === null);
    const bare = wantedComponents(version, new Set());
    expect(bare.every(({ when }) => when === null)).toBe(true);
    const codes = version.components.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test("registering online costs no registration fee", () => {
  for (const version of all)
    expect(
      feesFor(version, "online")
        .filter(({ code }) => code.startsWith("registration"))
        .every(({ dong }) => dong === 0),
    ).toBe(true);
});

test("the finder leads to every procedure, never in a circle and never to nothing", () => {
  const reached = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    expect(path).not.toContain(id);
    const question = questions.find((one) => one.id === id);
    expect(question, id).toBeDefined();
    for (const { leadsTo } of question?.answers ?? [])
      if ("question" in leadsTo) walk(leadsTo.question, [...path, id]);
      else reached.add(leadsTo.procedure);
  };
  walk(questions[0]?.id ?? "", []);
  expect([...reached].toSorted()).toEqual(procedures.toSorted());
});
