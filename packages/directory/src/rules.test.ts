import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personSortKey, sortKeyOf } from "./name.rules.ts";
import { mayMove } from "./organisation.rules.ts";
import { endOn, mayClose, mayHold } from "./post.rules.ts";
import { amendFrom, closeOn, holds, noOverlap, overlaps, versionOn } from "./rules.ts";
import { codesAreFree, lineage, mayLieIn } from "./unit.rules.ts";

const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((n) => new Date(Date.UTC(2017, 0, 1 + n)).toISOString().slice(0, 10));
type Named = { from: string; to: string | null; name: string };
const FIRST: Named[] = [{ from: "2017-01-01", to: null, name: "A" }];

describe("versions", () => {
  test("whatever is amended, in whatever order, no day has two and none in between is lost", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.string()), { maxLength: 20 }), day, (changes, probe) => {
        let versions = FIRST;
        for (const [from, name] of changes) {
          const answer = amendFrom(versions, from, (cut) => ({ ...cut, name }));
          if (answer.ok) versions = answer.value;
        }
        return noOverlap(versions) && versionOn(versions, probe) !== null;
      }),
    ));

  test("an amendment holds from its day until the next one that was there", () =>
    fc.assert(
      fc.property(day, day, (one, other) => {
        const first = amendFrom(FIRST, one, (cut) => ({ ...cut, name: "B" }));
        const second = first.ok ? amendFrom(first.value, other, (cut) => ({ ...cut, name: "C" })) : first;
        if (!second.ok) return false;
        const then = versionOn(second.value, other)?.name === "C";
        return then && (other >= one || versionOn(second.value, one)?.name === "B");
      }),
    ));

  test("a day belongs to the version that begins on it", () => {
    expect(holds({ from: "2025-01-01", to: "2025-07-01" }, "2025-07-01")).toBe(false);
    expect(overlaps({ from: "2025-01-01", to: "2025-07-01" }, { from: "2025-07-01", to: null })).toBe(false);
  });

  test("refuses days on which there was nothing to amend or close", () => {
    const closed = [{ from: "2017-01-01", to: "2020-01-01", name: "A" }];
    expect(amendFrom(closed, "2016-12-31", (cut) => cut)).toEqual({
      ok: false,
      code: "directory/before-it-existed",
    });
    expect(amendFrom(closed, "2020-01-01", (cut) => cut)).toEqual({
      ok: false,
      code: "directory/already-closed",
    });
    expect(closeOn(closed, "2021-01-01")).toEqual({ ok: false, code: "directory/already-closed" });
    expect(closeOn(FIRST, "2017-01-01")).toEqual({ ok: false, code: "directory/ends-before-it-starts" });
    const changed = [
      { from: "2017-01-01", to: "2020-01-01", name: "A" },
      { from: "2020-01-01", to: null, name: "B" },
    ];
    expect(closeOn(changed, "2019-01-01")).toEqual({ ok: false, code: "directory/changes-after-that-day" });
  });
});

describe("lineage", () => {
  const link = fc.record({
    fromId: fc.constantFrom("a", "b", "c", "d", "e"),
    toId: fc.constantFrom("a", "b", "c", "d", "e"),
    effectiveOn: day,
    extent: fc.constantFrom("whole" as const, "part" as const),
    certainty: fc.constantFrom("stated" as const, "derived" as const, "unverified" as const),
  });

  test("always ends, goes through time in one direction only, and never past the day", () =>
    fc.assert(
      fc.property(fc.array(link, { maxLength: 15 }), day, (links, until) => {
        const { steps, ends } = lineage(links, "a", { day: until, exists: (id) => id !== "a" });
        const days = steps.map((step) => step.effectiveOn);
        return ends.length > 0 && days.every((on, n) => on <= until && (days[n - 1] ?? on) <= on);
      }),
    ));

  test("is whole only when every step was", () =>
    fc.assert(
      fc.property(fc.array(link, { maxLength: 15 }), (links) => {
        const whole = links.map((one) => ({ ...one, extent: "part" as const }));
        const { ends } = lineage(whole, "a", { day: "9999-01-01", exists: () => true });
        return ends.every((end) => end.unitId === "a" || end.extent === "part");
      }),
    ));

  test("does not follow ground that left before it came", () => {
    const on = (fromId: string, toId: string, effectiveOn: string) =>
      ({ fromId, toId, effectiveOn, extent: "whole", certainty: "stated" }) as const;
    const links = [on("b", "c", "2018-01-01"), on("a", "b", "2020-01-01")];
    const { ends } = lineage(links, "a", { day: "2026-01-01", exists: (id) => id !== "a" });
    expect(ends.map((end) => end.unitId)).toEqual(["b"]);
  });
});

describe("refusals", () => {
  const since = { from: "2025-07-01", to: null };

  test("of places", () => {
    const move = { id: "a", from: "x", above: ["p"], offices: new Set<string>() };
    expect(mayMove({ ...move, to: "q" })).toMatchObject({ code: "directory/parent-not-there" });
    expect(mayMove({ ...move, to: "p" })).toMatchObject({ code: "directory/parent-not-yours" });
    expect(mayMove({ ...move, to: "p", above: ["p", "a"] })).toMatchObject({
      code: "directory/parent-below-itself",
    });
    expect(mayMove({ ...move, to: "p", offices: "all" })).toMatchObject({ ok: true });
    expect(mayLieIn("a", "p", [])).toMatchObject({ code: "directory/parent-not-there" });
    expect(mayLieIn("a", "p", ["p", "a"])).toMatchObject({ code: "directory/parent-below-itself" });
    expect(codesAreFree(since, [{ from: "2026-01-01", to: null }])).toMatchObject({
      code: "directory/code-already-taken",
    });
  });

  test("of posts", () => {
    const post = {
      id: "p",
      organisationId: "o",
      title: "T",
      rank: 1,
      version: 1,
      from: "2025-07-01",
      to: "2026-07-01",
    };
    const asked = {
      id: "1",
      personId: "a",
      positionId: "p",
      from: "2025-08-01",
      to: "2026-01-01",
      version: 1,
    };
    expect(mayHold(asked, post, [])).toMatchObject({ ok: true });
    expect(mayHold({ ...asked, to: "2025-08-01" }, post, [])).toMatchObject({
      code: "directory/ends-before-it-starts",
    });
    expect(mayHold({ ...asked, to: null }, post, [])).toMatchObject({ code: "directory/position-not-there" });
    expect(mayHold(asked, post, [asked])).toMatchObject({ code: "directory/already-in-that-post" });
    expect(mayHold(asked, post, [{ ...asked, positionId: "q" }])).toMatchObject({ ok: true });
    expect(mayHold(asked, post, [{ ...asked, from: "2026-01-01", to: null }])).toMatchObject({ ok: true });
    expect(mayClose(post, "2025-12-01", [asked])).toMatchObject({ code: "directory/still-held" });
    expect(endOn(asked, "2025-08-01")).toMatchObject({ code: "directory/ends-before-it-starts" });
    expect(endOn(asked, "2026-02-01")).toMatchObject({ code: "directory/already-closed" });
  });
});

describe("names", () => {
  const sorted = (names: string[], key: (name: string) => string) =>
    names.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

  test("places follow the Vietnamese dictionary: letters, then tones, syllable by syllable, numbers by size", () => {
    const inOrder = [
      "An Khánh",
      "Ân Thi",
      "Hà Đông",
      "Hạ Bằng",
      "Tổ 2",
      "Tổ 10",
      "Tư Đình",
      "Từ Liêm",
      "Đa Phúc",
    ];
    const dAfterA = [...inOrder.slice(0, 2), "Đa Phúc", ...inOrder.slice(2, -1)];
    expect(sorted(inOrder.toReversed(), sortKeyOf)).toEqual(dAfterA);
  });

  test("people are listed by given name, then by family name", () => {
    const inOrder = [
      "Nguyễn Văn An",
      "Trần Văn An",
      "Lê Thị Ánh",
      "Trần Thị Bình",
      "Đỗ Văn Đạt",
      "Cao Bá Quát",
    ];
    expect(sorted(inOrder.toReversed(), personSortKey)).toEqual(inOrder);
  });

  test("every spelling of one name sorts at one place", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("Hòa", "Thủy", "Đặng Ngọc Ẩn"),
        (name) => sortKeyOf(name) === sortKeyOf(name.normalize("NFD")),
      ),
    ));
});
