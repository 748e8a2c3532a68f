import { expect, test } from "vitest";
import { csvOf } from "./officer-csv.ts";

test("what begins like a formula is text in every spreadsheet, and figures stay figures", () => {
  expect(csvOf([["=1+1", "+84", "-5", "@SUM(A1)", "\tx", -5, 50_000]])).toBe(
    '\ufeff"\'=1+1","\'+84","\'-5","\'@SUM(A1)","\'\tx",-5,50000\r\n',
  );
});

test("quotes, commas and line breaks stay inside their cell", () => {
  expect(csvOf([['Quán "Hoa Sữa", Láng', "a\nb", "thường"]])).toBe(
    '\ufeff"Quán ""Hoa Sữa"", Láng","a\nb",thường\r\n',
  );
});
