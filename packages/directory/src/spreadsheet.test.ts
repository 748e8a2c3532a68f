import { describe, expect, test } from "vitest";
import { MOST_BYTES, MOST_ROWS } from "./import.model.ts";
import { rowsOf } from "./import.rules.ts";
import { readSheet, unpackedSize, writeCsv, writeXlsx } from "./spreadsheet.ts";

const text = "Họ và tên,Điện thoại\r\nNguyễn Văn An,0912\r\n";
const sheet = [
  ["Họ và tên", "Điện thoại"],
  ["Nguyễn Văn An", "0912"],
];
const utf16 = (order: "le" | "be") => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
/** "Họ và tên" as old Excel wrote it: Windows-1258, the tone after its letter. */
const windows1258 = Buffer.from([
  0x48, 0x6f, 0xf2, 0x20, 0x76, 0xe0, 0x20, 0x74, 0xea, 0x6e, 0x0d, 0x0a, 0x41, 0x6e, 0x0d, 0x0a,
]);

describe("reading", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["semicolons", Buffer.from(text.replaceAll(",", ";"))],
    ["tabs", Buffer.from(text.replaceAll(",", "\t"))],
    ["UTF-16, little end first", utf16("le")],
    ["UTF-16, big end first", utf16("be")],
    ["letters and marks apart", Buffer.from(text.normalize("NFD"))],
    ["blank lines after", Buffer.from(`${text},\r\n,\r\n`)],
  ])("understands CSV: %s", async (_, bytes) => {
    expect(await readSheet(bytes)).toEqual({ ok: true, value: sheet });
  });

  test("understands Windows-1258, whose tones stand after their letters", async () => {
    expect(await readSheet(windows1258)).toEqual({ ok: true, value: [["Họ và tên"], ["An"]] });
  });

  test("understands the XLSX it writes, and keeps zeros and Vietnamese", async () => {
    expect(await readSheet(await writeXlsx(sheet))).toEqual({ ok: true, value: sheet });
  });

  test.each([
    ["nothing", Buffer.from(""), "directory/file-empty"],
    ["headings only", Buffer.from("Họ và tên\r\n"), "directory/file-empty"],
    ["too many bytes", Buffer.alloc(MOST_BYTES + 1), "directory/file-too-large"],
    ["too many rows", Buffer.from(`h\n${"a\n".repeat(MOST_ROWS + 1)}`), "directory/too-many-rows"],
    ["a picture", Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000", "latin1"), "directory/file-not-readable"],
    ["a zip that is cut off", Buffer.from("PK\u0003\u0004broken"), "directory/file-not-readable"],
    ["an unclosed quote", Buffer.from('a,"b\nc,d\n'), "directory/file-not-readable"],
  ])("says why it cannot take %s", async (_, bytes, code) => {
    expect(await readSheet(bytes)).toEqual({ ok: false, code });
  });

  test("does not unpack what claims to be huge", async () => {
    const bytes = await writeXlsx(sheet);
    const honest = unpackedSize(bytes);
    expect(honest).toBeGreaterThan(0);
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(0x7fffffff, entry + 24);
    expect(await readSheet(bytes)).toEqual({ ok: false, code: "directory/file-too-large" });
  });
});

describe("writing", () => {
  test("no cell of a CSV is run as a formula, and reading gives it back", async () => {
    const dangerous = [["Tên"], ['=HYPERLINK("http://x")'], ["+84912"], ["@x"], ["-1"], ['a "b", c']];
    const bytes = writeCsv(dangerous);
    expect(bytes.toString()).not.toMatch(/(^|,|\n)"?[=+@-]/);
    expect(await readSheet(bytes)).toEqual({ ok: true, value: dangerous });
  });
});

test("columns are found by heading, in either language and any order", () => {
  const found = rowsOf("people", [
    ["E-MAIL", "full name", "Điện  thoại", "Chức vụ", "From", "Mã cơ quan", "Ghi chú"],
    ["an@example.vn", "An", "", "", "", "", "không đọc"],
  ]);
  expect(found).toEqual({
    ok: true,
    value: [
      {
        line: 2,
        cells: {
          fullName: "An",
          email: "an@example.vn",
          phone: "",
          organisation: "",
          position: "",
          from: "",
        },
      },
    ],
  });
  expect(rowsOf("people", [["Họ và tên"], ["An"]])).toEqual({ ok: false, code: "directory/columns-missing" });
});
