import { expect, test } from "vitest";
import {
  date,
  fullDate,
  list,
  moment,
  number,
  percent,
  relative,
  shortDate,
  size,
  stamp,
  time,
  weekday,
} from "./format.ts";

test("days and instants are said as Hanoi writes them, wherever the browser is", () => {
  expect(fullDate("2026-11-23")).toBe("thứ Hai 23/11/2026");
  expect(weekday("2026-11-29")).toBe("Chủ nhật");
  expect(shortDate("2026-11-23")).toBe("23/11");
  expect(date("2026-11-22T17:00:00.000Z")).toBe("23/11/2026"); // midnight in Hanoi
  expect(time("2026-11-23T00:30:00.000Z")).toBe("07:30");
  expect(time("07:30")).toBe("07:30");
  expect(moment("2026-11-23T00:30:00.000Z")).toBe("07:30, thứ Hai 23/11/2026");
  expect(stamp("2026-11-23T00:30:00.000Z")).toBe("07:30 23/11/2026");
});

test("numbers, shares, sizes and lists", () => {
  expect(number(1284)).toBe("1.284");
  expect(percent(0.42)).toBe("42%");
  expect(size(3_400_000)).toBe("3,4 MB");
  expect(list(["Láng", "Ô Chợ Dừa", "Hoàn Kiếm"])).toBe("Láng, Ô Chợ Dừa và Hoàn Kiếm");
});

test("what is near is said from now, what is far by its date", () => {
  const now = Date.parse("2026-11-23T09:00:00.000Z");
  expect(relative("2026-11-23T08:55:00.000Z", now)).toBe("5 phút trước");
  expect(relative("2026-11-22T08:00:00.000Z", now)).toBe("Hôm qua");
  expect(relative("2026-10-01T08:00:00.000Z", now)).toBe("01/10/2026");
});
