import { test } from "vitest";
import { problemsOf } from "./check.rules.ts";
import { combinations, spoiltOf } from "./defect.samples.ts";
import { checkedOf, sampleOf } from "./samples.ts";

test("defects", () => {
  const all = combinations();
  let caught = 0, total = 0;
  const missed = new Map<string, number>(); const by = new Map<string, number>();
  for (let n = 0; n < 4000; n++) {
    const one = all[n % all.length]!;
    const checked = checkedOf(sampleOf(one.procedure, one.kind, n, { changes: one.changes }));
    const before = new Set(problemsOf(checked).map((p) => `${p.code} ${p.path}`));
    const spoilt = spoiltOf(checked, n);
    if (!spoilt) { console.log("none", one); continue; }
    total++;
    by.set(spoilt.name, (by.get(spoilt.name) ?? 0) + 1);
    const found = problemsOf(spoilt.checked).filter((p) => !before.has(`${p.code} ${p.path}`));
    if (found.some((p) => spoilt.at === "" || p.path === spoilt.at || p.path?.startsWith(`${spoilt.at}.`) || p.paper === spoilt.at)) caught++;
    else { const k = `${spoilt.name} @${spoilt.at} ${one.procedure} ${one.kind} ${one.changes} ${found.map((f) => f.code+" "+f.path)}`; missed.set(k, (missed.get(k) ?? 0) + 1); }
  }
  console.log(all.length, caught, total, caught / total, missed, by);
});
