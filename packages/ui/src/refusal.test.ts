import { expect, test } from "vitest";
import { formErrors, sayError } from "./refusal.ts";

const failed = (data: object) => Object.assign(new Error("failed"), { data });
const refusals = { "calendar/room-taken": "Phòng đã có lịch." };

test("a refusal is said in the screen's own words, with the other side at hand", () => {
  const error = failed({ code: "CONFLICT", refusal: "calendar/room-taken", detail: { id: "1" } });
  expect(sayError(error, refusals)).toMatchObject({
    kind: "refused",
    message: "Phòng đã có lịch.",
    detail: { id: "1" },
  });
});

test("a refusal that every screen may meet has a sentence of the house; an unknown one shows its code", () => {
  expect(sayError(failed({ code: "CONFLICT", refusal: "rpc/changed-meanwhile" })).message).toContain(
    "Người khác vừa sửa",
  );
  expect(sayError(failed({ code: "CONFLICT", refusal: "x/constructor" }), refusals).message).toContain(
    "x/constructor",
  );
});

test.each([
  ["UNAUTHORIZED", "signed-out"],
  ["FORBIDDEN", "forbidden"],
  ["NOT_FOUND", "missing"],
  ["TOO_MANY_REQUESTS", "busy"],
  ["INTERNAL_SERVER_ERROR", "fault"],
  ["SOMETHING_NEW", "fault"],
])("%s is %s", (code, kind) => {
  expect(sayError(failed({ code })).kind).toBe(kind);
});

test("a fault carries the number to quote; no answer at all is about the connection", () => {
  expect(sayError(failed({ code: "INTERNAL_SERVER_ERROR", requestId: "abc-1" })).message).toContain("abc-1");
  expect(sayError(new TypeError("Failed to fetch")).kind).toBe("unreachable");
  expect(sayError(null).kind).toBe("unreachable");
});

test("fields that do not fit become lines of the form's summary", () => {
  const error = failed({ code: "BAD_REQUEST", fields: { "item.content": "too_small" } });
  expect(formErrors(error)).toEqual([{ field: "item.content", message: "Quá ngắn hoặc quá nhỏ." }]);
  expect(formErrors(failed({ code: "FORBIDDEN" }))).toHaveLength(1);
  expect(formErrors(null)).toEqual([]);
});
