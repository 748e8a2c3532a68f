import { describe, expect, test } from "vitest";
import { problemsOf } from "./check.rules.ts";
import { kindsOf, procedures } from "./rules.ts";
import { checkedOf, sampleOf } from "./samples.ts";

const combinations = procedures().flatMap((procedure) => kindsOf(procedure).map((kind) => ({ procedure, kind })));

test("clean", () => {
  const seen = new Map<string, number>();
  for (let n = 0; n < 600; n++) {
    const { procedure, kind } = combinations[n % combinations.length]!;
    for (const p of problemsOf(checkedOf(sampleOf(procedure, kind, n)))) {
      const key = `${p.severity} ${p.code} ${p.path} ${procedure} ${kind} ${JSON.stringify(p.about)}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  console.log([...seen].slice(0, 60));
});
