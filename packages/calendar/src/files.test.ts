import fc from "fast-check";
import ical from "ical.js";
import { describe, expect, test } from "vitest";
import { readCsv, rowsOf } from "./csv.ts";
import { type FeedItem, folded, icsOf, uidOf } from "./ics.ts";
import { readIcs } from "./ics-reader.ts";
import { sampleItem, WEEK } from "./samples.ts";
import { readXlsx, writeXlsx } from "./xlsx.ts";

const hours = {
  morning: { from: "07:30", to: "11:30" },
  afternoon: { from: "13:30", to: "17:00" },
  evening: { from: "18:00", to: "21:00" },
};
const publishedAt = "2026-11-27T09:30:00.000Z";
const item = (change: Partial<FeedItem> = {}): FeedItem => ({ ...sampleItem(), publishedAt, ...change });
const feed = (...items: FeedItem[]) => icsOf("Lịch UBND phường Láng", items, () => hours);
const eventsOf = (text: string) =>
  new ical.Component(ical.parse(text)).getAllSubcomponents("vevent").map((event) => new ical.Event(event));
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a feed", () => {
  test("folds at 75 octets and cuts no character, whatever is written", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, " ")),
        (text) => {
          const lines = folded(text).split("\r\n");
          const isWhole = lines.every(
            (line) => Buffer.byteLength(line) <= 75 && !line.includes("\uFFFD") === !text.includes("\uFFFD"),
          );
          return isWhole && lines.map((line, n) => (n === 0 ? line : line.slice(1))).join("") === text;
        },
      ),
    ));

  test("says to another reader exactly what was written, whatever was written", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (written) => {
        const content = written.replace(/\p{Cc}/gu, " ");
        return eventsOf(feed(item({ content })))[0]?.summary === content;
      }),
    ));

  test("holds the time in Hanoi, a stable UID and a number that grows with each change", () => {
    const [event] = eventsOf(feed(item({ id: "i-9", version: 4, end: "09:30", roomName: "Phòng họp 1" })));
    expect(event?.uid).toBe("i-9@calendar.sen");
    expect(event?.sequence).toBe(3);
    expect(event?.startDate.toJSDate().toISOString()).toBe("2026-11-30T01:00:00.000Z");
    expect(event?.endDate.toJSDate().toISOString()).toBe("2026-11-30T02:30:00.000Z");
    expect(event?.location).toBe("Phòng họp 1");
  });

  test("keeps a cancelled item, as cancelled", () => {
    const [event] = eventsOf(feed(item({ change: "cancelled" })));
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  });

  test("gives an item without hours those of its session, and says so", () => {
    const [session] = eventsOf(feed(item({ start: null, end: null, session: "afternoon" })));
    expect(session?.startDate.toJSDate().toISOString()).toBe("2026-11-30T06:30:00.000Z");
    expect(session?.description).toContain("Buổi chiều, chưa ấn định giờ.");
    const [allDay] = eventsOf(feed(item({ start: null, end: null, session: "allDay" })));
    expect(allDay?.startDate.isDate).toBe(true);
    const [open] = eventsOf(feed(item({ end: null })));
    expect(open?.duration.toSeconds()).toBe(3600);
    expect(open?.description).toContain("Chưa ấn định giờ kết thúc.");
  });

  test("asks to be read again every hour, in both words for it", () => {
    expect(feed()).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n");
    expect(feed(item())).toBe(feed(item()));
  });
});

describe("reading calendars of others", () => {
  const calendar = (...lines: string[]) =>
    bytes(["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n"));
  const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:x", "SUMMARY:Họp", ...lines, "END:VEVENT"];

  test("takes an event to the clock of Hanoi", () =>
    expect(
      readIcs(calendar(...event("DTSTART:20261130T010000Z", "DTEND:20261130T020000Z")), WEEK, []),
    ).toMatchObject({
      rows: [{ cells: { day: "2026-11-30", start: "08:00", end: "09:00", content: "Họp" } }],
    }));

  test("takes those times of a series that fall in the week", () => {
    const series = event("DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE");
    const read = readIcs(calendar(...series), WEEK, []);
    expect(read).toMatchObject({
      rows: [{ cells: { day: "2026-11-30", session: "Cả ngày" } }, { cells: { day: "2026-12-02" } }],
    });
  });

  test("gives up on a series that never comes there, and counts what lies elsewhere", () => {
    const hostile = event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY");
    expect(readIcs(calendar(...hostile, ...event("DTSTART:20250101T010000Z")), WEEK, [])).toEqual({
      rows: [],
      outside: 2,
    });
  });

  test("knows its own items again by their UID", () => {
    const read = readIcs(bytes(feed(item())), WEEK, ["item-1"]);
    expect(read).toMatchObject({ rows: [{ cells: { id: "item-1", content: "Giao ban đầu tuần" } }] });
    expect(uidOf("item-1")).toBe("item-1@calendar.sen");
  });

  test.each([
    ["nothing", ""],
    ["a broken line", "BEGIN:VCALENDAR\r\nBEGIN"],
    ["a page of the web", "<!doctype html>"],
  ])("refuses %s", (_, text) => expect(readIcs(bytes(text), WEEK, [])).toBe("calendar/file-unreadable"));
});

describe("spreadsheets", () => {
  const table = [
    ["Ngày", "Nội dung"],
    ["30/11/2026", 'Giao ban\nđầu tuần; "quý IV"'],
    ["01/12/2026", "=1+1"],
  ];

  test("come back from XLSX as they went in, formulas as text", async () =>
    expect(await readXlsx(await writeXlsx(table))).toEqual(table));

  test("are read whichever mark parts their cells", () => {
    for (const mark of [",", ";", "\t"]) {
      expect(
        rowsOf(
          readCsv(bytes(`Ngày${mark}Nội dung\r\n30/11/2026${mark}"Họp, bàn; xong"\r\n\r\n`)) as string[][],
        ),
      ).toEqual([{ number: 2, cells: { day: "30/11/2026", content: "Họp, bàn; xong" } }]);
    }
  });

  test("without headings are refused", () =>
    expect(rowsOf([["a", "b"]])).toBe("calendar/file-without-headings"));

  test("with more rows than a week can hold are refused", () =>
    expect(rowsOf([["Ngày", "Nội dung"], ...Array(501).fill(["30/11/2026", "Họp"])])).toBe(
      "calendar/file-too-long",
    ));

  test("that are none are refused", async () => {
    expect(await readXlsx(bytes("hello"))).toBe("calendar/file-unreadable");
    expect(readCsv(new Uint8Array([0xff, 0xfe, 0x00]))).toBe("calendar/file-unreadable");
  });

  test("that unpack to more than anybody would write are refused before they are unpacked", async () => {
    const bomb = await writeXlsx(table);
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.byteLength - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(await readXlsx(bomb)).toBe("calendar/file-too-large");
  });
});
