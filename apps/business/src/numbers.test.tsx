import fc from "fast-check";
import { expect, test } from "vitest";
import { readMoney, readNumber } from "./numbers.ts";
import { sharesFrom } from "./rows.ts";

test.each([
  ["1500000", 1_500_000],
  ["1.500.000", 1_500_000],
  ["1,500,000 đ", 1_500_000],
  ["1 500 000 ₫", 1_500_000],
  ["2 tỷ", 2_000_000_000],
  ["1,5 triệu", 1_500_000],
  ["500tr", 500_000_000],
  ["500 nghìn", 500_000],
])("money is understood as people write it: %s", (typed, sum) => {
  expect(readMoney(typed)).toBe(sum);
});

test.each(["", "mười", "1.5", "12.34", "1.500.00", "3 con", "-5"])(
  "what could mean something else is no sum: %j",
  (typed) => {
    expect(readMoney(typed)).toBeNull();
  },
);

test("a share has a decimal sign of either kind", () => {
  expect([readNumber("33,33"), readNumber("33.33 %"), readNumber("100"), readNumber("ba")]).toEqual([
    33.33,
    33.33,
    100,
    null,
  ]);
});

test("shares worked out from amounts come to exactly 100 %", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(amounts, (all) => {
      const rows = all.map((amount, n) => ({ id: String(n), values: { amount } }));
      const total = all.reduce((sum, one) => sum + one, 0);
      const hundredths = sharesFrom(rows, total).map(([, share]) => Math.round(share * 100));
      expect(hundredths.reduce((sum, one) => sum + one, 0)).toBe(10_000);
    }),
  );
});
