import { expect, test } from "vitest";
import * as z from "zod";
import { defineKind } from "./kinds.ts";
import { renderMail } from "./mail.ts";
import { weekSubmitted } from "./testing.ts";

const told = {
  kind: "calendar.submitted",
  params: { week: "48" },
  path: "/lich/tuan/2026-W48?don-vi=a&b=c",
  at: "2026-11-23T05:00:00.000Z",
};
const letter = { language: "vi", name: "Nguyễn Văn An", notices: [told] } as const;
const BASE = "https://sen.example.vn";

test("says it in the reader's language, as text and as HTML, with a whole link", async () => {
  const vi = await renderMail(letter, [weekSubmitted], BASE);
  expect(vi.subject).toBe("Lịch tuần 48 chờ ông/bà duyệt");
  expect(vi.text).toContain("Kính gửi ông/bà Nguyễn Văn An,");
  expect(vi.text).toContain("Mở lịch tuần: https://sen.example.vn/lich/tuan/2026-W48?don-vi=a&b=c");
  expect(vi.html).toContain('href="https://sen.example.vn/lich/tuan/2026-W48?don-vi=a&amp;b=c"');
  expect(vi.html).toContain('<html lang="vi">');
  const en = await renderMail({ ...letter, language: "en" }, [weekSubmitted], BASE);
  expect(en.text).toContain("Dear Nguyễn Văn An,");
  expect(en.subject).toBe("The schedule of week 48 waits for your approval");
});

test("several notices are one mail", async () => {
  const mail = await renderMail({ ...letter, notices: [told, told, told] }, [weekSubmitted], BASE);
  expect(mail.subject).toBe("Sen: 3 thông báo mới");
  expect(mail.text.match(/chờ ông\/bà duyệt/g)).toHaveLength(3);
});

test("whatever people typed stays text: no markup, no second header line, nothing fetched", async () => {
  const rude = defineKind({
    id: "a.b",
    title: { vi: "A", en: "A" },
    params: z.object({ name: z.string() }),
    write: ({ name }) => ({
      vi: { subject: name, lines: [name], action: "Mở" },
      en: { subject: name, lines: [], action: "Open" },
    }),
  });
  const name = '<img src="https://evil.example/x">\r\nBcc: all@example.vn';
  const mail = await renderMail(
    { ...letter, name, notices: [{ ...told, kind: "a.b", params: { name } }] },
    [rude],
    BASE,
  );
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(mail.html).not.toMatch(/<img|src="/);
  expect(mail.html).toContain("&lt;img");
});

test("a kind that is not listed any more, or params that do not fit, still make a mail", async () => {
  const gone = await renderMail(letter, [], BASE);
  expect(gone.subject).toBe("Thông báo");
  const odd = await renderMail({ ...letter, notices: [{ ...told, params: null }] }, [weekSubmitted], BASE);
  expect(odd.subject).toBe("Lịch tuần chờ duyệt");
});
