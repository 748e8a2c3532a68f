import { versionOn } from "@sen/catalogue/ask";
import { openDesk } from "@sen/catalogue/testing";
import { beforeAll, expect, test } from "vitest";
import { problemsOf } from "./check.rules.ts";
import { combinations, isNoticed, spoiltOf } from "./defect.samples.ts";
import { formOf } from "./rules.ts";
import { checkedOf, SAMPLE_DAY, sampleOf } from "./samples.ts";

const all = combinations();
const versions = new Map<string, NonNullable<Awaited<ReturnType<typeof versionOn>>>>();
const componentsOf = (procedure: string) => versions.get(procedure)?.components ?? [];

beforeAll(async () => {
  await using desk = await openDesk();
  for (const { procedure } of all) {
    const version = await versionOn(desk.data.read, procedure, SAMPLE_DAY);
    if (version) versions.set(procedure, version);
  }
});

const shaped = (n: number) => {
  const { procedure, kind, changes } = all[n % all.length] ?? { procedure: "", kind: "llc1" as const };
  return checkedOf(sampleOf(procedure, kind, n, { changes }), componentsOf(procedure));
};

test("every procedure has a form, and its law of the day", () => {
  expect([...versions.keys()].toSorted()).toEqual(
    [...new Set(all.map(({ procedure }) => procedure))].toSorted(),
  );
});

test("every question fills a paper that the procedure has, or none", () => {
  const astray = all.flatMap(({ procedure, kind }) =>
    formOf(procedure, kind)
      .flatMap(({ fields }) => fields.flatMap((field) => [field, ...(field.columns ?? [])]))
      .filter(({ paper }) => paper !== null && !componentsOf(procedure).some(({ code }) => code === paper))
      .map(({ path, paper }) => `${procedure} ${kind} ${path}: ${paper}`),
  );
  expect([...new Set(astray)]).toEqual([]);
});

test("with the papers of the law a clean dossier is never blocked, and a missing one is noticed", () => {
  for (let n = 0; n < 300; n++) {
    const checked = shaped(n);
    expect(problemsOf(checked).filter(({ severity }) => severity === "block")).toEqual([]);
    const lost = checked.papers.find(({ state }) => state === "attached");
    if (!lost) continue;
    const papers = checked.papers.map((one) => (one === lost ? { ...one, state: "missing" as const } : one));
    expect(problemsOf({ ...checked, papers })).toMatchObject([
      { code: "business/paper-missing", paper: lost.component.code },
    ]);
  }
});

test("of a thousand mistakes at least 95 in 100 are noticed where they are", () => {
  const judged = Array.from({ length: 1000 }, (_, n) => {
    const checked = shaped(n);
    const spoilt = spoiltOf(checked, n);
    return spoilt && isNoticed(problemsOf(checked), problemsOf(spoilt.checked), spoilt.at);
  });
  expect(judged.filter((one) => one === true).length).toBeGreaterThanOrEqual(950);
});
