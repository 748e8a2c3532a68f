import { expect, test } from "vitest";
import { Overloaded, openGate } from "./gate.ts";

/** Work that ends when the test says so. */
function openWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((end) => ends.push(end));
    running--;
  };
  return { work, end: () => ends.shift()?.(), most: () => most };
}
const turn = () => new Promise(setImmediate);

test("lets only so many through at once, keeps so many waiting, and turns the rest away at once", async () => {
  const gate = openGate(3, 2);
  const { work, end, most } = openWork();
  const settled = Array.from({ length: 8 }, () =>
    gate(work).then(
      () => "done",
      (why: unknown) => why,
    ),
  );
  await turn();
  for (let left = 0; left < 5; left++) {
    end();
    await turn();
  }
  const results = await Promise.all(settled);
  expect(results.filter((result) => result === "done")).toHaveLength(5);
  expect(results.filter((result) => result instanceof Overloaded)).toHaveLength(3);
  expect(most()).toBe(2);
});

test("work that fails makes room for the next", async () => {
  const gate = openGate(1, 1);
  await expect(gate(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate(async () => "in")).toBe("in");
});
