import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Attachment } from "./model.ts";
import { attach, dispositionOf, MOST_BYTES, MOST_FILES, safeName } from "./rules.ts";

const arrived = { type: "application/pdf", bytes: 10, hash: "a".repeat(64) };
const there = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ hash: String(i).padStart(64, "0") }) as Attachment);

test("an empty file is refused", () => {
  expect(attach({ ...arrived, bytes: 0 }, [])).toEqual({ ok: false, code: "files/empty" });
});
test("a file over the limit is refused", () => {
  expect(attach({ ...arrived, bytes: MOST_BYTES + 1 }, [])).toEqual({ ok: false, code: "files/too-big" });
});
test("a program, a page and an unknown kind are refused", () => {
  for (const type of ["application/x-msdownload", "text/html", "image/svg+xml", "constructor", null])
    expect(attach({ ...arrived, type }, [])).toEqual({ ok: false, code: "files/kind-not-taken" });
});
test("one more than fits on a record is refused, the same content once more is not", () => {
  expect(attach(arrived, there(MOST_FILES))).toEqual({ ok: false, code: "files/too-many" });
  const same = there(MOST_FILES).map((one, n) => (n === 3 ? { ...one, hash: arrived.hash } : one));
  expect(attach(arrived, same)).toEqual({ ok: true, value: same[3] });
});

test.each([
  ["../../etc/passwd", "etc passwd.pdf"],
  ["giấy mời số 12/UBND.docx", "giấy mời số 12 UBND.pdf"],
  ["con.pdf", "tep-dinh-kem.pdf"],
  ["...", "tep-dinh-kem.pdf"],
  ["hóa đơn\r\nSet-Cookie: a=b", "hóa đơn Set-Cookie a=b.pdf"],
  ["ảnh\u202Egnp.exe", "ảnh gnp.pdf"],
])("%j is kept as %j", (given, name) => {
  expect(safeName(given, "application/pdf")).toBe(name);
});

const SEGMENT = /^[^/\\\p{Cc}\p{Cf}:*?"<>|]{1,154}$/u;

test("whatever a file is called, its name is one short segment with the ending of its content", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = safeName(given, "image/png");
      return SEGMENT.test(name) && name.endsWith(".png") && !name.startsWith(".");
    }),
  );
});

test("whatever a file is called, the header is one line of ASCII that gives the name back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (given) => {
      const name = safeName(given, "text/plain");
      const [header, encoded = ""] = /filename\*=UTF-8''(\S+)$/.exec(dispositionOf(name)) ?? [];
      return (
        header !== undefined &&
        /^[\x20-\x7e]+$/.test(dispositionOf(name)) &&
        decodeURIComponent(encoded) === name
      );
    }),
  );
});
