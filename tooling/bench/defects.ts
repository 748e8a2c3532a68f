// Mistakes put into clean filings of every procedure and type: how many are noticed before filing, and how many clean ones are blocked.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemsOf } from "@sen/business/check.rules";
import { combinations, isNoticed, spoiltOf } from "@sen/business/defect.samples";
import { checkedOf, SAMPLE_DAY, sampleOf } from "@sen/business/samples";
import { versionOn } from "@sen/catalogue/ask";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { seedCatalogue } from "@sen/catalogue/seed";
import { openData } from "@sen/data/open";
import { type Bench, ms, percentile, perSecond, round } from "./report.ts";

const MISTAKES = 1000;
const CLEAN = 300;
const TARGET = 0.95;
const SHAPES = 60;
/** What somebody who is typing does not notice. */
const TARGET_P99 = 20;

export const defects: Bench = async () => {
  const versions = await law();
  const shapes = combinations();
  const filing = (n: number) => {
    const { procedure, kind, changes } = shapes[n % shapes.length] ?? {
      procedure: "",
      kind: "llc1" as const,
    };
    return checkedOf(sampleOf(procedure, kind, n, { changes }), versions.get(procedure)?.components);
  };

  const blocked = Array.from({ length: CLEAN }, (_, n) => problemsOf(filing(n))).filter((problems) =>
    problems.some(({ severity }) => severity === "block"),
  ).length;

  const took: number[] = [];
  const kinds = new Map<string, { made: number; noticed: number }>();
  const judged = new Set<string>();
  for (let n = 0, made = 0; made < MISTAKES; n++) {
    const checked = filing(n);
    const spoilt = spoiltOf(checked, n);
    if (!spoilt) continue;
    made++;
    const before = problemsOf(checked);
    const begun = performance.now();
    const after = problemsOf(spoilt.checked);
    took.push(performance.now() - begun);
    const so = kinds.get(spoilt.name) ?? { made: 0, noticed: 0 };
    kinds.set(spoilt.name, {
      made: so.made + 1,
      noticed: so.noticed + (isNoticed(before, after, spoilt.at) ? 1 : 0),
    });
    judged.add(JSON.stringify(shapes[n % shapes.length]));
  }
  const noticed = [...kinds.values()].reduce((sum, one) => sum + one.noticed, 0);
  const rate = MISTAKES / (took.reduce((sum, one) => sum + one, 0) / 1000);
  const p99 = percentile(took, 0.99);
  const caught = noticed / MISTAKES;
  return {
    rows: [
      ["shapes: procedure, type, what changes", `${judged.size} (at least ${SHAPES})`],
      [`clean filings of ${CLEAN} that were blocked`, String(blocked)],
      [
        `mistakes of ${kinds.size} kinds, ${MISTAKES} in all, noticed`,
        `${noticed} (at least ${MISTAKES * TARGET})`,
      ],
      ...[...kinds]
        .filter(([, one]) => one.noticed < one.made)
        .map(([name, one]): [string, string] => [`  ${name}`, `${one.noticed} of ${one.made}`]),
      ["a whole form looked through", `${perSecond(rate)}, p99 ${ms(p99)} (at most ${TARGET_P99} ms)`],
    ],
    result: {
      ours: noticed,
      baseline: MISTAKES,
      ratio: round(caught, 3),
      target: TARGET,
      shapes: judged.size,
      kinds: kinds.size,
      blocked,
      p99: round(p99),
      ok: caught >= TARGET && blocked === 0 && judged.size >= SHAPES && p99 <= TARGET_P99,
    },
  };
};

/** Every procedure as the law has it on the day of the samples. */
async function law(): Promise<Map<string, ProcedureVersion>> {
  const folder = mkdtempSync(join(tmpdir(), "sen-bench-"));
  const data = await openData(folder);
  try {
    await data.migrate();
    await data.write(seedCatalogue);
    const versions = await Promise.all(
      [...new Set(combinations().map(({ procedure }) => procedure))].map((procedure) =>
        versionOn(data.read, procedure, SAMPLE_DAY),
      ),
    );
    return new Map(versions.flatMap((version) => (version ? [[version.procedure, version]] : [])));
  } finally {
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
