// `npm test`, `pnpm check` (without a browser) and `pnpm e2e` (only the browser): every step runs, whatever failed
// before it, so that one run tells everything. The last line is the total, counted from the runners' own reports.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lastLines, type Outcome, reports, type Step, stopping } from "./step.ts";
import { stepsFor } from "./steps.ts";

const args = process.argv.slice(2);
const listed = (option: string) =>
  args
    .find((arg) => arg.startsWith(`--${option}=`))
    ?.split("=")[1]
    ?.split(",");
const only = listed("only");
const skip = listed("skip") ?? [];
const noBrowser = args.includes("--no-browser");
const passedOn = args.filter((arg) => arg !== "--no-browser" && !/^--(only|skip)=/.test(arg));

const steps = stepsFor(passedOn).filter(
  (step) =>
    (only?.includes(step.group) ?? true) && !skip.includes(step.group) && !(noBrowser && step.browser),
);
if (steps.length === 0) {
  console.error(
    `No such step. There are: ${[...new Set(stepsFor([]).map((step) => step.group))].join(", ")}.`,
  );
  process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const clock = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const count = ({ passed, failed, skipped }: Outcome) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function take(step: Step): Promise<Outcome> {
  const started = Date.now();
  const log = join(reports, `${step.group === "drills" ? step.name.replace(" ", "-") : step.group}.log`);
  console.log(`▸ ${step.name}`);
  const heartbeat = setInterval(() => console.log(`  … still working, ${clock(started)}`), 30_000);
  const outcome = await step
    .run(log)
    .catch((error: unknown) => ({ passed: 0, failed: 1, skipped: 0, why: String(error) }));
  clearInterval(heartbeat);
  console.log(
    `${outcome.failed > 0 ? "✗" : outcome.passed > 0 ? "✓" : "–"} ${step.name}: ${count(outcome)}, ${clock(started)}`,
  );
  if (outcome.why) console.log(`  ${outcome.skipped > 0 ? "skipped: " : ""}${outcome.why}`);
  if (outcome.failed > 0) {
    if (outcome.why === undefined) console.log(lastLines(log, 120).replace(/^/gm, "  │ "));
    console.log(`  What to do: ${step.whatToDo}\n  Everything it said: ${log}`);
  }
  return outcome;
}

const started = Date.now();
const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const step of steps) {
  const outcome = await take(step);
  if (stopping.signal.aborted) process.exit(130);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  if (outcome.failed > 0) broken.push(step.name);
}
console.log(
  `\n${broken.length > 0 ? `Failed: ${broken.join(", ")}` : "All is well"} after ${clock(started)}.`,
);
console.log(`total: ${count(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
