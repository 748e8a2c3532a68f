import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, csvOf } from "./audit.rules.ts";

test("no cell is a formula, whatever was written into it", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "＠", ""),
      (text, start) => {
        const [[read = ""] = []] = parse(`${cellOf(start + text)},x`, { relax_quotes: false }) as string[][];
        return !/^[=+\-@\t\r＝＋－＠]/.test(read) && (read === start + text || read === `'${start}${text}`);
      },
    ),
  );
});

test("an export has one line for each entry and a header, whatever is in them", () => {
  const entry = {
    id: "1",
    at: "2026-11-23T02:00:00.000Z",
    actorId: "binh",
    actorName: 'Lê "Bình",\r\nvăn thư',
    onBehalfOf: null,
    onBehalfOfName: null,
    organisationId: "lang",
    action: "work.approve",
    subject: "=cmd()",
    before: null,
    after: { title: "Họp" },
    requestId: null,
  };
  const rows = parse(csvOf([entry, entry]), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ actorName: entry.actorName, subject: "'=cmd()", after: '{"title":"Họp"}' });
});
