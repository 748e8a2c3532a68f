import * as door from "react-aria-components/i18n/en-US";
import { expect, test } from "vitest";
import { vietnamese } from "./rac-vietnamese.ts";

// Its own types say that it exports a type.
const english = (door as unknown as { default: Record<string, Record<string, unknown>> }).default;

const shapeOf = (strings: Record<string, unknown> = {}) =>
  Object.entries(strings)
    .map(([key, value]) => `${key}: ${typeof value}`)
    .sort();

test("every sentence of the parts we use is there in Vietnamese: a missing one throws in the reader's face", () => {
  const names = Object.keys(vietnamese);
  expect(names.map((name) => [name, shapeOf(vietnamese[name])])).toEqual(
    names.map((name) => [name, shapeOf(english[name])]),
  );
});

test("sentences with names in them say those names", () => {
  const say = vietnamese["@react-aria/combobox"]?.["focusAnnouncement"];
  const args = { isGroupChange: 0, groupTitle: "", groupCount: 0, optionText: "Phường Láng", isSelected: 1 };
  expect(typeof say === "function" ? say(args) : say).toBe("Phường Láng, đã chọn");
});
