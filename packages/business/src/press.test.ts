import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { applicationPaper } from "./application.paper.ts";
import { certificatePaper } from "./certificate.paper.ts";
import { charterPaper } from "./charter.paper.ts";
import { docxOf } from "./docx.ts";
import type { Printable } from "./paper.model.ts";
import { centred, table, text } from "./paper.rules.ts";
import { filingSample, GRANTED, issuedSample } from "./paper.samples.ts";
import { pdfOf } from "./pdf.ts";
import { openPress } from "./press.ts";
import { receiptPaper } from "./receipt.paper.ts";

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const pagesOf = (bytes: Uint8Array) => latin(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const application = () =>
  applicationPaper(filingSample("enterprise-new-llc1", "llc1", 3, { isSigned: true }));
const hostile: Printable = {
  ...application(),
  name: '../../etc/"passwd"\u0000',
  title: ['=HYPERLINK("http://evil.example")', "\u0007\u001B[31m"],
  blocks: [
    text(["=cmd|' /C calc'!A0 ", { text: "<w:t>&]]>\u0000\uD800\u202E", bold: true }]),
    centred("file:///etc/passwd https://evil.example/a.png @SUM(1+1)"),
    table({
      columns: [
        { title: "\u0001", width: 1 },
        { title: "+1", width: 2 },
      ],
      rows: [["-2", "\uFFFF"]],
    }),
  ],
};

/** A part of a zip, by its central directory (APPNOTE 4.3.12). */
function partOf(zip: Uint8Array, wanted: string): string {
  const view = Buffer.from(zip);
  let at = view.readUInt32LE(view.lastIndexOf("PK\u0005\u0006") + 16);
  while (view.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, note] = [
      view.readUInt16LE(at + 28),
      view.readUInt16LE(at + 30),
      view.readUInt16LE(at + 32),
    ];
    const local = view.readUInt32LE(at + 42);
    if (view.toString("utf8", at + 46, at + 46 + name) === wanted) {
      const begin = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
      const packed = view.subarray(begin, begin + view.readUInt32LE(at + 20));
      return (view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    }
    at += 46 + name + extra + note;
  }
  throw new Error(`no ${wanted}`);
}

describe("a PDF", () => {
  test("is one, of A4 pages, in Vietnamese, with its title and no one's tool but ours", async () => {
    const bytes = await pdfOf(application());
    expect(latin(bytes).startsWith("%PDF-")).toBe(true);
    expect(pagesOf(bytes)).toBe(2);
    expect(latin(bytes)).toContain("[0 0 595.28 841.89]");
    expect(latin(bytes)).toContain("/Lang (vi-VN)");
  });

  test("of the same paper is the same bytes", async () => {
    expect(latin(await pdfOf(application()))).toBe(latin(await pdfOf(application())));
  });

  test("has its fonts inside, all three faces of them", async () => {
    const fonts = new Set(latin(await pdfOf(application())).match(/\/FontName \/\w+\+[\w-]+/g));
    expect([...fonts].map((font) => font.split("+")[1] ?? "").toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "Tinos-Bold",
      "Tinos-Italic",
      "Tinos-Regular",
    ]);
  });

  test("is made of whatever people type", async () => {
    const bytes = await pdfOf(hostile);
    expect(latin(bytes)).not.toMatch(/\/(URI|JavaScript|Launch|EmbeddedFile)\b/);
    expect(pagesOf(bytes)).toBe(1);
  });

  test("of a list lies across the page; a certificate of one owner fits on one", async () => {
    const wide = await pdfOf({ ...application(), isLandscape: true });
    expect(latin(wide)).toContain("[0 0 841.89 595.28]");
    const certificate = certificatePaper(
      issuedSample(filingSample("enterprise-new-llc1", "llc1", 3), GRANTED),
    );
    expect(certificate && pagesOf(await pdfOf(certificate))).toBe(1);
  });

  test("of the receipt has two pages at most", async () => {
    const receipt = receiptPaper(issuedSample(filingSample("enterprise-new-llc2", "llc2", 5)));
    expect(receipt && pagesOf(await pdfOf(receipt))).toBeLessThanOrEqual(2);
  });
});

describe("a DOCX", () => {
  test("unzips and holds the text with all its marks", async () => {
    const body = partOf(
      await docxOf(charterPaper(filingSample("enterprise-new-llc2", "llc2", 5))),
      "word/document.xml",
    );
    for (const said of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "ĐIỀU LỆ",
      "Quyền và nghĩa vụ của thành viên".toUpperCase(),
      "Ngô Ngọc Nga",
    ])
      expect(body).toContain(said);
    expect(body).toContain('w:w="11905" w:h="16837"');
  });

  test("of whatever people type is well-formed: nothing in it is markup, a formula or a broken letter", async () => {
    const body = partOf(await docxOf(hostile), "word/document.xml");
    expect(body).toContain("&lt;w:t&gt;&amp;]]&gt;");
    expect(body).not.toMatch(/(?![\n\r\t])\p{Cc}|[\uFFFE\uFFFF]|w:instrText|w:hyperlink/u);
    expect(body.isWellFormed()).toBe(true);
  });
});

describe("the press", () => {
  test("prints in a thread of its own, one paper after another, each in the format that was asked for", async () => {
    const press = openPress();
    const [pdf, docx] = await Promise.all([press(application(), "pdf"), press(application(), "docx")]);
    expect(latin(pdf).slice(0, 5)).toBe("%PDF-");
    expect(latin(docx).slice(0, 2)).toBe("PK");
  });

  test("gives up a paper that takes too long, and prints the next one", async () => {
    let longest = 1;
    const press = openPress({ longestMs: () => longest });
    await expect(press(application(), "pdf")).rejects.toThrow("too long");
    longest = 30_000;
    expect(latin(await press(application(), "pdf")).slice(0, 5)).toBe("%PDF-");
  });

  test("says of a paper that cannot be printed that it cannot, and goes on", async () => {
    const press = openPress();
    const broken = { ...application(), blocks: [{ type: "nothing" }] } as unknown as Printable;
    await expect(press(broken, "pdf")).rejects.toThrow("could not be printed");
    expect((await press(application(), "pdf")).byteLength).toBeGreaterThan(10_000);
  });
});
