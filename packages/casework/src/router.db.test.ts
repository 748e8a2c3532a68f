import { expect, test } from "vitest";
import { openDesk } from "./testing.ts";

test("smoke", async () => {
  await using desk = await openDesk();
  const dossier = await desk.claimed();
  expect(dossier.code).toBe("DN-261123-0001");
  expect(dossier.standing.dueAt).toBe("2026-11-26T10:00:00.000Z");
});
