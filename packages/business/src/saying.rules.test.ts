import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayInWords, dongInWords, figure, momentInWords, share, shortDay, within } from "./saying.rules.ts";

describe("sums in words", () => {
  test.each([
    [0, "Không đồng"],
    [5, "Năm đồng"],
    [15, "Mười lăm đồng"],
    [21, "Hai mươi mốt đồng"],
    [105, "Một trăm linh năm đồng"],
    [1_005, "Một nghìn không trăm linh năm đồng"],
    [25_500_000, "Hai mươi lăm triệu năm trăm nghìn đồng"],
    [1_000_005, "Một triệu không trăm linh năm đồng"],
    [1_200_000_000, "Một tỷ hai trăm triệu đồng"],
    [2_000_000_000_000, "Hai nghìn tỷ đồng"],
  ])("%i is %s", (sum, words) => expect(dongInWords(sum)).toBe(words));

  test("no two sums are read alike", () =>
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => a === b || dongInWords(a) !== dongInWords(b)),
    ));

  test("what is no whole sum is not read", () =>
    expect([dongInWords(1.5), dongInWords(-1)]).toEqual(["", ""]));
});

test("days have the noughts of Decree 30/2020, and a day that is not known yet is left open", () => {
  expect(dayInWords("2026-02-05")).toBe("ngày 05 tháng 02 năm 2026");
  expect(dayInWords("2026-11-25")).toBe("ngày 25 tháng 11 năm 2026");
  expect(dayInWords("2026-03-10")).toBe("ngày 10 tháng 3 năm 2026");
  expect(dayInWords(null)).toBe("ngày …… tháng …… năm ………");
  expect(shortDay("2026-02-05")).toBe("05/02/2026");
  expect(shortDay("hôm nào đó")).toBe("hôm nào đó");
});

test("moments are Hanoi's, figures have Vietnam's points and commas", () => {
  expect(momentInWords("2026-11-25T10:05:00.000Z")).toBe("17 giờ 05 phút, ngày 25 tháng 11 năm 2026");
  expect(figure(1_000_000)).toBe("1.000.000");
  expect(share(33.3333)).toBe("33,3333");
  expect(within("Thành lập công ty TNHH")).toBe("thành lập công ty TNHH");
});
