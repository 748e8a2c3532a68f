import { describe, expect, test } from "vitest";
import { changedTargets, noticeOf } from "./notice.rules.ts";

const by = { id: "ha", name: "Lê Thị Hà" };
const about = (target: string) => ({ target, text: "Chưa rõ", law: "Điều 26", remedy: "Ghi rõ" });
const answered = { rounds: [{ n: 1, askedAt: "", reasons: [], until: "", override: null, answeredAt: "" }] };
const before = {
  answers: { "name.vi": "Sen", "members.a.name": "Mai", phone: "0900" },
  papers: { charter: ["h1"], identity: ["h2", "h3"] },
};

describe("what changed between two submissions", () => {
  test("are answers given, altered or taken away, and papers of which any file differs", () => {
    const now = {
      answers: { "name.vi": "Sen Hồng", "members.a.name": "Mai", email: "a@b.vn" },
      papers: { charter: ["h1"], identity: ["h3", "h2"], notice: ["h4"] },
    };
    expect(changedTargets(before, now)).toEqual(["email", "identity", "name.vi", "notice", "phone"]);
  });
  test("is nothing in the same, or where either cannot be read", () => {
    expect(changedTargets(before, structuredClone(before))).toEqual([]);
    expect(changedTargets(before, null)).toEqual([]);
  });
});

describe("a notice", () => {
  const asker = { by, supervises: false };
  test("is free the first time", () =>
    expect(noticeOf({ rounds: [] }, [about("charter")], [], asker)).toEqual({ ok: true, value: null }));

  test("may concern what was changed since, a field or the section it is in", () => {
    const changed = ["members.a.name"];
    expect(noticeOf(answered, [about("members.a.name")], changed, asker).ok).toBe(true);
    expect(noticeOf(answered, [about("members")], changed, asker).ok).toBe(true);
  });

  test("that asks what the first could have asked is refused, and told of which points", () =>
    expect(noticeOf(answered, [about("name.vi"), about("charter")], ["charter"], asker)).toEqual({
      ok: false,
      code: "casework/second-notice",
      detail: { targets: ["name.vi"] },
    }));

  test("goes out with the reason of somebody who supervises, and it is kept", () => {
    const overrideReason = "Bỏ sót do thay đổi người thẩm định";
    const override = { by, supervises: true, overrideReason };
    expect(noticeOf(answered, [about("name.vi")], [], override)).toEqual({
      ok: true,
      value: { by, reason: overrideReason },
    });
    expect(noticeOf(answered, [about("name.vi")], [], { ...override, supervises: false })).toMatchObject({
      code: "casework/override-needs-supervisor",
    });
  });

  test("needs no override where none is wanted: it is not counted as one", () =>
    expect(
      noticeOf(answered, [about("charter")], ["charter"], { by, supervises: true, overrideReason: "x" }),
    ).toEqual({ ok: true, value: null }));
});
