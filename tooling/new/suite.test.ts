import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addLine } from "./suite.ts";

test("a new slice is in the suite's router, manifests and dependencies, and nothing else has changed", () => {
  const suite = mkdtempSync(join(tmpdir(), "sen-suite-"));
  const real = join(import.meta.dirname, "../../packages/suite");
  for (const path of ["src", "package.json"])
    cpSync(join(real, path), join(suite, path), { recursive: true });
  addLine(suite, "parking");

  const added = (path: string) => {
    const before = new Set(readFileSync(join(real, path), "utf8").split("\n"));
    return readFileSync(join(suite, path), "utf8")
      .split("\n")
      .filter((line) => !before.has(line));
  };
  expect(added("src/router.ts")).toEqual([
    'import { parkingRouter } from "@sen/parking/router";',
    "  parking: parkingRouter,",
  ]);
  expect(added("src/manifests.ts").join("\n")).toContain(
    'import { manifest as parking } from "@sen/parking/manifest";',
  );
  expect(added("package.json")).toEqual(['    "@sen/parking": "workspace:*",']);
});
