import { existsSync } from "node:fs";
import { join } from "node:path";
import { firstPaints } from "./first-paint.ts";
import { type Bench, round } from "./report.ts";
import { type Weights, weigh } from "./weights.ts";

const kB = 1000;
const BUDGET = {
  shell: 165 * kB,
  route: 35 * kB,
  grid: 105 * kB,
  css: 24 * kB,
  fonts: 100 * kB,
  requests: 16,
  paint: 800,
};
const APPS = [
  { name: "portal", first: "/" },
  { name: "calendar", first: "/lich/" },
] as const;
/** A month is drawn by FullCalendar and has a budget of its own. */
const isGrid = (name: string) => /thang|month/.test(name);

/** What the staff's screens weigh against their budgets, and how soon their first page is there. */
export const face: Bench = async () => {
  const root = join(import.meta.dirname, "../..");
  const built = APPS.map(({ name, first }) => {
    const dist = join(root, "apps", name, "dist");
    if (!existsSync(join(dist, "index.html")))
      throw new Error(`apps/${name} is not built: run \`npm start\` once.`);
    return { name, first, weights: weigh(dist) };
  });
  const paints = await firstPaints(["/dang-nhap", ...APPS.map(({ first }) => first)]);
  const rows: [string, string][] = [];
  const checks: boolean[] = [];
  const against = (figure: string, value: number, budget: number, unit: string) => {
    const shown =
      unit === "kB"
        ? [value / kB, budget / kB].map((one) => one.toFixed(1))
        : [value, budget].map(Math.round);
    rows.push([figure, `${shown[0]} of ${shown[1]} ${unit}${value <= budget ? "" : "  OVER"}`]);
    checks.push(value <= budget);
  };
  for (const { name, weights } of built) weighApp(name, weights, against);
  for (const [at, path] of ["/dang-nhap", ...APPS.map(({ first }) => first)].entries()) {
    against(`largest contentful paint, ${path}`, paints[at] ?? Number.NaN, BUDGET.paint, "ms");
  }
  const ours = Math.max(...built.map(({ weights }) => weights.shell)) / kB;
  const baseline = BUDGET.shell / kB;
  return {
    rows,
    result: {
      ours: round(ours, 1),
      baseline,
      ratio: round(baseline / ours),
      target: 1,
      ok: checks.every(Boolean),
      largestRouteKb: round(Math.max(...built.map(({ weights }) => largest(weights))) / kB, 1),
      paintMs: Math.round(Math.max(...paints)),
    },
  };
};

const largest = ({ routes }: Weights) =>
  Math.max(0, ...routes.filter(({ name }) => !isGrid(name)).map(({ bytes }) => bytes));

function weighApp(
  app: string,
  { shell, routes, aria, css, fonts, requests }: Weights,
  against: (figure: string, value: number, budget: number, unit: string) => void,
): void {
  against(`${app}: shell JavaScript`, shell, BUDGET.shell, "kB");
  for (const { name, bytes } of routes.slice(0, 3)) {
    against(`${app}: screen ${name}`, bytes, isGrid(name) ? BUDGET.grid : BUDGET.route, "kB");
  }
  against(`${app}: fields and search, once`, aria, BUDGET.shell - shell + BUDGET.route, "kB");
  against(`${app}: CSS of all screens`, css, BUDGET.css, "kB");
  against(`${app}: fonts`, fonts, BUDGET.fonts, "kB");
  against(`${app}: files before the first data`, requests, BUDGET.requests, "files");
}
