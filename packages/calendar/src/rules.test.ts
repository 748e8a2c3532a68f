import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, type Signed, type Week, WeekState } from "./model.ts";
import {
  actsOn,
  approve,
  blankWeek,
  editing,
  giveBack,
  type Holds,
  MOST_ITEMS,
  publish,
  seesInside,
  submit,
  withdraw,
} from "./rules.ts";

const everything: Holds = { compose: true, approve: true, publish: true, adjust: true };
const nothing: Holds = { compose: false, approve: false, publish: false, adjust: false };
const by: Signed = { id: "p1", name: "Trần Thị An", title: "Chuyên viên", at: "2026-11-20T08:00:00.000Z" };
const weekIn = (state: WeekState): Week => ({ ...blankWeek("lang", "2026-W48"), state, version: 3 });
const holds = fc.record({
  compose: fc.boolean(),
  approve: fc.boolean(),
  publish: fc.boolean(),
  adjust: fc.boolean(),
});
const state = fc.constantFrom(...WeekState.options);

const carryOut: Record<Exclude<Act, "edit">, (week: Week) => { ok: boolean; value?: Week }> = {
  submit: (week) => submit(week, by, { items: 1, isEmpty: false }),
  withdraw,
  approve: (week) => approve(week, by),
  return: (week) => giveBack(week, "Thiếu giờ"),
  publish: (week) => publish(week, by),
};

describe("the life of a week", () => {
  test("goes from composing through approval to publishing", () => {
    let week = blankWeek("lang", "2026-W48");
    for (const act of ["submit", "return", "submit", "withdraw", "submit", "approve", "publish"] as const) {
      const answer = carryOut[act](week);
      expect([act, answer.ok]).toEqual([act, true]);
      week = answer.value ?? week;
    }
    expect(week).toMatchObject({ state: "published", version: 7, approved: by, published: by, reason: null });
  });

  test("offers exactly the acts that the rules would let pass", () =>
    fc.assert(
      fc.property(state, (name) => {
        const offered = actsOn(weekIn(name), everything);
        return (Object.keys(carryOut) as (keyof typeof carryOut)[]).every(
          (act) => offered.includes(act) === carryOut[act](weekIn(name)).ok,
        );
      }),
    ));

  test("offers nobody an act that takes a permission they do not hold", () =>
    fc.assert(
      fc.property(state, holds, (name, held) => {
        const acts = actsOn(weekIn(name), held);
        const needs: Record<Act, keyof Holds> = {
          edit: "compose",
          submit: "compose",
          withdraw: "compose",
          approve: "approve",
          return: "approve",
          publish: "publish",
        };
        return acts.every((act) => held[needs[act]]);
      }),
    ));

  test("whatever is done to it, a published week stays published and its version only grows", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...(Object.keys(carryOut) as (keyof typeof carryOut)[]))),
        (acts) => {
          let week = blankWeek("lang", "2026-W48");
          return acts.every((act) => {
            const before = week;
            week = carryOut[act](week).value ?? week;
            const grows = week === before || week.version === before.version + 1;
            return grows && (before.state !== "published" || week.state === "published");
          });
        },
      ),
    ));
});

describe("refuses", () => {
  test("to submit a week with nothing in it", () =>
    expect(submit(weekIn("composing"), by, { items: 0, isEmpty: false })).toEqual({
      ok: false,
      code: "calendar/nothing-to-submit",
    }));

  test("to call a week empty that is not", () =>
    expect(submit(weekIn("composing"), by, { items: 2, isEmpty: true })).toEqual({
      ok: false,
      code: "calendar/not-empty",
    }));

  test("to submit what is already submitted", () =>
    expect(submit(weekIn("submitted"), by, { items: 2, isEmpty: false })).toEqual({
      ok: false,
      code: "calendar/not-being-composed",
    }));

  test("to approve what nobody submitted", () =>
    expect(approve(weekIn("composing"), by)).toEqual({ ok: false, code: "calendar/not-submitted" }));

  test("to publish what nobody approved", () =>
    expect(publish(weekIn("submitted"), by)).toEqual({ ok: false, code: "calendar/not-approved" }));

  test("to change what the approver is reading", () =>
    expect(editing(weekIn("submitted"), everything)).toEqual({ ok: false, code: "calendar/week-is-closed" }));

  test("to change a published week without the permission to adjust", () =>
    expect(editing(weekIn("published"), { ...everything, adjust: false })).toEqual({
      ok: false,
      code: "calendar/needs-adjust",
    }));

  test("more items than a week can hold", () =>
    expect(editing(weekIn("composing"), everything, MOST_ITEMS + 1)).toEqual({
      ok: false,
      code: "calendar/too-many-items",
    }));
});

test("declares an empty week on purpose", () =>
  expect(submit(weekIn("composing"), by, { items: 0, isEmpty: true })).toMatchObject({
    ok: true,
    value: { isEmpty: true },
  }));

test("a mere reader sees inside a week only when it is published", () =>
  fc.assert(fc.property(state, (name) => seesInside(weekIn(name), nothing) === (name === "published"))));
