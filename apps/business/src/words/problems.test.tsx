import { problemsOf } from "@sen/business/check.rules";
import { combinations, spoiltOf } from "@sen/business/defect.samples";
import { checkedOf, sampleOf } from "@sen/business/samples";
import { expect, test } from "vitest";
import { sayProblem } from "./problems.ts";

test("whatever is wrong with a filing is said in whole sentences", () => {
  const shapes = combinations();
  const codes = new Set<string>();
  for (let n = 0; n < 3000; n++) {
    const { procedure, kind, changes } = shapes[n % shapes.length] ?? {
      procedure: "",
      kind: "llc1" as const,
    };
    const spoilt = spoiltOf(checkedOf(sampleOf(procedure, kind, n, { changes })), n);
    for (const problem of spoilt ? problemsOf(spoilt.checked) : []) {
      codes.add(problem.code);
      const sentence = sayProblem(problem);
      expect(sentence).toMatch(/\S{2,}.*[.)]$/s);
      expect(sentence).not.toMatch(/undefined|NaN|Invalid/);
    }
  }
  expect(codes.size).toBeGreaterThan(35);
});

test("a name that is taken is said with who has it", () => {
  const about = { other: "Công ty TNHH Hoa Sữa (0100000019)", word: "" };
  expect(sayProblem({ code: "business/name-identical", about })).toBe(
    "Tên này đã có người đăng ký, viết giống hệt. (Công ty TNHH Hoa Sữa (0100000019))",
  );
});

test("figures are said as people write them", () => {
  const about = { sum: "900000000", total: "1000000000" };
  expect(sayProblem({ code: "business/amounts-sum", about })).toContain("900.000.000 ₫");
});
