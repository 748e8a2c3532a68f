import ICAL from "ical.js";
import { expect, test } from "vitest";
import { dutyCalendar } from "./duty-calendar.ts";
import type { Duty } from "./model.ts";

const MADE = "2026-11-23T02:00:00.000Z";
const duty = (change: Partial<Duty> = {}): Duty => ({
  code: "capital",
  name: { vi: "Góp đủ vốn điều lệ", en: "Pay the charter capital in" },
  on: "2027-02-21",
  law: "Điều 75.2, 59/2020/QH14",
  entityCode: "0100000018",
  entityName: "Công ty TNHH Hoa Sen; Sữa, Bánh",
  ...change,
});

test("a duty is a whole day with a reminder a week before, told apart for ever", () => {
  const calendar = new ICAL.Component(ICAL.parse(dutyCalendar([duty()], MADE)));
  const [event] = calendar.getAllSubcomponents("vevent");
  expect(event?.getFirstPropertyValue("summary")).toBe("Góp đủ vốn điều lệ: Công ty TNHH Hoa Sen; Sữa, Bánh");
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2027-02-21");
  expect(event?.getFirstPropertyValue("uid")).toBe("capital.0100000018.2027-02-21@business.sen");
  expect(String(event?.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger"))).toBe("-P7D");
});

test("no line is longer than 75 octets, and the same duties are the same bytes", () => {
  const long = duty({ entityName: "Công ty cổ phần ".repeat(20) });
  const text = dutyCalendar([long, duty()], MADE);
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(dutyCalendar([long, duty()], MADE)).toBe(text);
});
