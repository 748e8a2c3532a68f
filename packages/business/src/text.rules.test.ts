import { expect, test } from "vitest";
import { troubleIn } from "./text.rules.ts";

test.each([
  "Công ty TNHH Hoa Sữa & Bạn (Đống Đa) – chi nhánh “Ô Chợ Dừa”, 100 m² № 5",
  "Nguyễn Thị Ánh Tuyết",
  "Hoa Sữa".normalize("NFD"),
  "Société Générale d’Étude, Łódź, Škoda, Çelik, Øresund",
  "Dòng một\nDòng hai",
])("%s is fine", (text) => {
  expect(troubleIn(text)).toBeNull();
});

test.each([
  ["Hoa\u200bSữa", "hidden-sign", "U+200B"],
  ["Hoa\u202eSữa", "hidden-sign", "U+202E"],
  ["Hoa\u0000Sữa", "hidden-sign", "U+0000"],
  ["Hoa\u3164Sữa", "hidden-sign", "U+3164"],
  ["Hoa Sữ\u0430", "look-alike", "\u0430"],
  ["\u0391n Bình", "look-alike", "\u0391"],
  ["\u00d0ống Đa", "look-alike", "\u00d0"],
  ["\uff21n Bình", "look-alike", "\uff21"],
  ["\ud835\udc00n Bình", "look-alike", "\ud835\udc00"],
  ["An Bình \u0661", "look-alike", "\u0661"],
  ["An \ufffd Bình", "broken-text", "U+FFFD"],
  ["An \ue000 Bình", "broken-text", "U+E000"],
  ["A\u0335n", "broken-text", "U+0335"],
  ["An \ud83d", "broken-text", ""],
])("%j has %s", (text, what, sign) => {
  expect(troubleIn(text)).toEqual({ what, sign });
});
