import { suiteRouter } from "@sen/suite/router";
import { expect, test } from "vitest";
import { sayAction } from "./actions.ts";

test("the audit log has words for everything that can be done", () => {
  const procedures = suiteRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>;
  const acts = Object.keys(procedures).filter((path) => procedures[path]?._def.type === "mutation");
  expect(acts.filter((act) => sayAction(act) === act)).toEqual([]);
});
