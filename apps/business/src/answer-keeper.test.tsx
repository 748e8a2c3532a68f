import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openKeeper } from "./answer-keeper.ts";
import type { OwnAnswers } from "./kept-answers.ts";

const START = "2026-11-23T02:00:00.000Z";
const answer = (value: string, at: string, by = "hoa") => ({ value, at, by });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date(START) });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(
  send: (answers: OwnAnswers) => Promise<{ answers: Record<string, ReturnType<typeof answer>> }>,
) {
  const sent: OwnAnswers[] = [];
  const keeper = openKeeper({
    draftId: "d-1",
    answers: {},
    personId: "mai",
    send: (answers) => {
      sent.push(answers);
      return send(answers);
    },
  });
  keeper.open();
  return { keeper, sent };
}

test("nothing waits longer than two seconds, however long the typing goes on", async () => {
  const { keeper, sent } = open(async () => ({ answers: {} }));
  for (let n = 0; n < 20; n++) {
    keeper.set("name.vi", `Công ty ${n}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent.at(-1)?.["name.vi"]?.value).toBe("Công ty 19");
  expect(keeper.read().keeping.state).toBe("saved");
  keeper.close();
});

test("of two answers to one question the newer stays, also when this device's clock is slow", async () => {
  const { keeper, sent } = open(async () => ({ answers: {} }));
  keeper.take({ phone: answer("0901", "2026-11-23T03:00:00.000Z") });
  keeper.set("phone", "0902");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent[0]?.["phone"]).toEqual({ value: "0902", at: "2026-11-23T03:00:00.001Z" });
  keeper.take({ phone: answer("0900", START) });
  expect(keeper.read().answers["phone"]?.value).toBe("0902");
  keeper.close();
});

test("what the server does not have yet is on the device, and gone from there once it has it", async () => {
  let isUp = false;
  const { keeper } = open(async () => {
    if (!isUp) throw new Error("no network");
    return { answers: {} };
  });
  keeper.set("phone", "0901");
  expect(localStorage.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keeper.read().keeping.state).toBe("here");
  isUp = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.read().keeping.state).toBe("saved");
  expect(localStorage.length).toBe(0);
  keeper.close();
});

test("what others typed meanwhile comes back with the answer", async () => {
  const { keeper } = open(async () => ({ answers: { email: answer("a@b.vn", START) } }));
  keeper.set("phone", "0901");
  expect(await keeper.flush()).toBe(true);
  expect(keeper.read().answers["email"]?.value).toBe("a@b.vn");
  keeper.close();
});
