import { defineKind, type NoticeKind } from "@sen/notify/kinds";
import * as z from "zod";
import { officerNotices } from "./officer.notices.ts";

const about = { code: z.string(), title: z.string() };
const of = ({ code, title }: { code: string; title: string }) => `${code} (${title})`;
/** `2026-11-25` as it is written in Vietnamese. */
const dated = (day: string) => day.split("-").toReversed().join("/");
const money = (dong: number) => dong.toLocaleString("vi-VN");
const open = { vi: "Xem hồ sơ", en: "See the dossier" };

/** What those who filed a dossier are told, and in which words. */
const ownNotices: readonly NoticeKind[] = [
  defineKind({
    id: "casework.received",
    title: { vi: "Hồ sơ đã được tiếp nhận", en: "Dossiers received" },
    params: z.object({ ...about, dueOn: z.string(), dong: z.int() }),
    write: ({ dueOn, dong, ...dossier }) => ({
      vi: {
        subject: `Đã tiếp nhận hồ sơ ${of(dossier)}`,
        lines: [
          `Hẹn trả kết quả: ${dated(dueOn)}.`,
          ...(dong ? [`Cần nộp ${money(dong)} đồng; thời hạn dừng tính đến khi nộp.`] : []),
        ],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} is received`,
        lines: [
          `The result is due on ${dueOn}.`,
          ...(dong ? [`${money(dong)} đồng are to be paid; the clock stands still until they are.`] : []),
        ],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.paid",
    title: { vi: "Đã thu phí, lệ phí", en: "Fees paid" },
    params: z.object({ ...about, number: z.string(), dong: z.int() }),
    write: ({ number, dong, ...dossier }) => ({
      vi: {
        subject: `Đã thu ${money(dong)} đồng cho hồ sơ ${of(dossier)}`,
        lines: [`Biên lai số ${number}.`],
        action: open.vi,
      },
      en: {
        subject: `${money(dong)} đồng are paid for dossier ${of(dossier)}`,
        lines: [`Receipt number ${number}.`],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.supplement",
    title: { vi: "Yêu cầu bổ sung hồ sơ", en: "Supplements asked for" },
    params: z.object({ ...about, until: z.string(), count: z.int() }),
    write: ({ until, count, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} cần bổ sung`,
        lines: [`${count} điểm cần sửa hoặc bổ sung.`, `Hạn cuối để bổ sung: ${dated(until)}.`],
        action: "Xem và bổ sung",
      },
      en: {
        subject: `Dossier ${of(dossier)} needs more from you`,
        lines: [`Points to put right or add: ${count}.`, `The last day to answer is ${until}.`],
        action: "Look and answer",
      },
    }),
  }),
  defineKind({
    id: "casework.supplement-reminder",
    title: { vi: "Nhắc hạn bổ sung hồ sơ", en: "Reminders of supplements" },
    params: z.object({ ...about, until: z.string(), days: z.int() }),
    write: ({ until, days, ...dossier }) => ({
      vi: {
        subject:
          days === 0
            ? `Hôm nay là ngày cuối để bổ sung hồ sơ ${of(dossier)}`
            : `Còn ${days} ngày để bổ sung hồ sơ ${of(dossier)}`,
        lines: [`Sau ngày ${dated(until)} hồ sơ bị dừng xử lý và phải nộp lại từ đầu.`],
        action: "Bổ sung ngay",
      },
      en: {
        subject:
          days === 0
            ? `Today is the last day to answer for dossier ${of(dossier)}`
            : `${days} ${days === 1 ? "day is" : "days are"} left to answer for dossier ${of(dossier)}`,
        lines: [`After ${until} it is stopped and has to be filed anew.`],
        action: "Answer now",
      },
    }),
  }),
  defineKind({
    id: "casework.expired",
    title: { vi: "Hồ sơ hết hạn bổ sung", en: "Dossiers expired" },
    params: z.object(about),
    write: (dossier) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} đã dừng xử lý`,
        lines: ["Đã quá hạn bổ sung. Bạn có thể nộp lại hồ sơ mới."],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} is stopped`,
        lines: ["The time to answer is over. You may file a new one."],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.granted",
    title: { vi: "Hồ sơ được chấp thuận", en: "Dossiers granted" },
    params: z.object(about),
    write: (dossier) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} đã được chấp thuận`,
        lines: ["Kết quả đã có trong hồ sơ."],
        action: "Xem kết quả",
      },
      en: {
        subject: `Dossier ${of(dossier)} is granted`,
        lines: ["The result is in the dossier."],
        action: "See the result",
      },
    }),
  }),
  defineKind({
    id: "casework.refused",
    title: { vi: "Hồ sơ bị từ chối", en: "Dossiers refused" },
    params: z.object({ ...about, count: z.int() }),
    write: ({ count, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} bị từ chối`,
        lines: [`${count} lý do, kèm căn cứ và cách khắc phục, có trong hồ sơ.`],
        action: "Xem lý do",
      },
      en: {
        subject: `Dossier ${of(dossier)} is refused`,
        lines: [`Reasons given: ${count}, each with its law and the way to put it right.`],
        action: "See why",
      },
    }),
  }),
  defineKind({
    id: "casework.apologised",
    title: { vi: "Xin lỗi và hẹn lại ngày trả", en: "Apologies" },
    params: z.object({ ...about, reason: z.string(), newDueOn: z.string() }),
    write: ({ reason, newDueOn, ...dossier }) => ({
      vi: {
        subject: `Xin lỗi vì trả kết quả hồ sơ ${of(dossier)} chậm`,
        lines: [`Lý do: ${reason}`, `Hẹn lại ngày trả kết quả: ${dated(newDueOn)}.`],
        action: open.vi,
      },
      en: {
        subject: `We are sorry: dossier ${of(dossier)} is late`,
        lines: [`Reason: ${reason}`, `The result is now promised for ${newDueOn}.`],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.redated",
    title: { vi: "Ngày hẹn trả được tính lại", en: "Dates reckoned anew" },
    params: z.object({ why: z.string() }),
    write: ({ why }) => ({
      vi: {
        subject: "Ngày hẹn trả kết quả hồ sơ của bạn được tính lại",
        lines: [`Lý do: ${why}`],
        action: "Xem ngày hẹn mới",
      },
      en: {
        subject: "The day on which your result is due was reckoned anew",
        lines: [`Reason: ${why}`],
        action: "See the new day",
      },
    }),
  }),
  defineKind({
    id: "casework.transferred",
    title: { vi: "Hồ sơ chuyển cơ quan", en: "Dossiers transferred" },
    params: z.object({ ...about, from: z.string(), to: z.string(), why: z.string() }),
    write: ({ from, to, why, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} được chuyển đến ${to}`,
        lines: [`Trước đây ở ${from}. Lý do: ${why}`, "Bạn không phải nộp lại gì; ngày hẹn giữ nguyên."],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} is now with ${to}`,
        lines: [`It was with ${from}. Reason: ${why}`, "You need not send anything again; the date stands."],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.withdrawn",
    title: { vi: "Hồ sơ đã được rút", en: "Dossiers withdrawn" },
    params: z.object(about),
    write: (dossier) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} đã được rút`,
        lines: ["Cơ quan đã dừng xử lý theo đề nghị của bạn."],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} is withdrawn`,
        lines: ["The office has stopped as you asked."],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.withdrawal-declined",
    title: { vi: "Đề nghị rút hồ sơ không được chấp nhận", en: "Withdrawals declined" },
    params: z.object({ ...about, reason: z.string() }),
    write: ({ reason, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} không rút được`,
        lines: [`Lý do: ${reason}`, "Hồ sơ được xử lý tiếp."],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} could not be withdrawn`,
        lines: [`Reason: ${reason}`, "The office goes on with it."],
        action: open.en,
      },
    }),
  }),
];

/** Every kind of notice of this slice. */
export const notices: readonly NoticeKind[] = [...ownNotices, ...officerNotices];
