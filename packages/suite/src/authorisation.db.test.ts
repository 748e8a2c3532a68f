import { AtOffice, PickMandate } from "@sen/auth/model";
import { freshData } from "@sen/data/testing";
import { procedures, router } from "@sen/rpc";
import { defineManifest } from "@sen/rpc/manifest";
import { expect, test } from "vitest";
import { holesIn, mistakesIn } from "./authorisation.ts";
import { manifests } from "./manifests.ts";
import { suiteRouter } from "./router.ts";

test("for every procedure, role and unit: exactly the granted may, everybody else gets the same refusal and nothing is written", async () => {
  await using data = await freshData();
  const { calls, holes } = await holesIn(suiteRouter, manifests, data);
  expect(holes).toEqual([]);
  expect(calls).toBeGreaterThan(1_000);
}, 120_000);

test("every policy names a permission that some manifest declares, and an office that the input names", () => {
  expect(mistakesIn(suiteRouter, manifests)).toEqual([]);
});

test("the check finds a hole where there is one", async () => {
  await using data = await freshData();
  const words = { vi: "Việc", en: "Work" };
  const manifest = defineManifest({
    id: "work",
    path: null,
    title: words,
    icon: "key",
    permissions: { read: words },
  });
  const { open, reads } = procedures(manifest);
  const leaking = router({
    leak: open.reads
      .meta({ permission: "work.read", at: "office" })
      .input(AtOffice)
      .query(() => "for the office only"),
    lost: reads("read")
      .input(PickMandate)
      .query(() => "nobody can say where"),
  });
  const { holes } = await holesIn(leaking, [manifest], data);
  expect(holes).toContain("leak as nobody at office-here: may, should be UNAUTHORIZED");
  expect(mistakesIn(leaking, [manifest])).toEqual([
    "lost is bound to an office that its input does not name",
  ]);
});
