import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

const pairs = [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const tokens = Object.fromEntries(
  pairs.map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (front: string, back: string, theme: Theme): number => {
  const [a = 0, b = 0] = [front, back]
    .map((name) => luminance(tokens[name]?.[theme] ?? "#000000"))
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
};
const below = (least: number, fronts: string[], backs: string[]) =>
  themes.flatMap((theme) =>
    fronts.flatMap((front) =>
      backs
        .filter((back) => ratio(front, back, theme) < least)
        .map((back) => `${front} on ${back}, ${theme}: ${ratio(front, back, theme).toFixed(2)}`),
    ),
  );

const grounds = ["canvas", "surface", "sunken"];
const hues = ["luc", "son", "nghe", "cham", "la", "tim", "tro"];

test("text reads on every ground, statuses better than they must", () => {
  expect(below(4.5, ["ink", "ink-2", "ink-3"], grounds)).toEqual([]);
  expect(below(6, hues, grounds)).toEqual([]);
});

test("a status reads on its own tint, and so does ink on every tint", () => {
  expect(hues.flatMap((hue) => below(5.5, [hue], [`${hue}-tint`]))).toEqual([]);
  expect(
    below(
      4.5,
      ["ink", "ink-2"],
      hues.map((hue) => `${hue}-tint`),
    ),
  ).toEqual([]);
});

test("solid buttons read, and edges of fields and the focus are seen", () => {
  expect(below(4.5, ["on-solid"], ["luc", "luc-deep", "nghe"])).toEqual([]);
  expect(below(3, ["rule-strong", "focus"], grounds)).toEqual([]);
});
