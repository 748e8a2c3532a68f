import { defineKind, type NoticeKind } from "@sen/notify/kinds";
import * as z from "zod";

const about = { code: z.string(), title: z.string() };
const of = ({ code, title }: { code: string; title: string }) => `${code} (${title})`;
const open = { vi: "Mở hồ sơ", en: "Open the dossier" };

/** What officers are told, and in which words. */
export const officerNotices: readonly NoticeKind[] = [
  defineKind({
    id: "casework.assigned",
    title: { vi: "Hồ sơ được phân công", en: "Dossiers assigned" },
    params: z.object({ ...about, count: z.int() }),
    write: ({ count, ...dossier }) => ({
      vi: {
        subject: count === 1 ? `Bạn được giao hồ sơ ${of(dossier)}` : `Bạn được giao ${count} hồ sơ`,
        lines: [],
        action: count === 1 ? open.vi : "Mở hàng việc",
      },
      en: {
        subject: count === 1 ? `Dossier ${of(dossier)} is yours` : `${count} dossiers are yours`,
        lines: [],
        action: count === 1 ? open.en : "Open the queue",
      },
    }),
  }),
  defineKind({
    id: "casework.answered",
    title: { vi: "Hồ sơ đã được bổ sung", en: "Supplements answered" },
    params: z.object({ ...about, round: z.int() }),
    write: ({ round, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} đã được bổ sung`,
        lines: [`Trả lời thông báo lần ${round}; thời hạn tính tiếp.`],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} was answered for`,
        lines: [`It answers notice ${round}; the clock goes on.`],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.proposed",
    title: { vi: "Hồ sơ chờ ký", en: "Dossiers that wait for a signature" },
    params: z.object({ ...about, outcome: z.enum(["granted", "refused"]) }),
    write: ({ outcome, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} chờ bạn ký`,
        lines: [outcome === "granted" ? "Đề xuất chấp thuận." : "Đề xuất từ chối."],
        action: "Xem và ký",
      },
      en: {
        subject: `Dossier ${of(dossier)} waits for your signature`,
        lines: [outcome === "granted" ? "To grant it is proposed." : "To refuse it is proposed."],
        action: "Look and sign",
      },
    }),
  }),
  defineKind({
    id: "casework.sent-back",
    title: { vi: "Hồ sơ trả lại để kiểm tra", en: "Dossiers sent back" },
    params: z.object({ ...about, reason: z.string() }),
    write: ({ reason, ...dossier }) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} được trả lại để kiểm tra`,
        lines: [`Lý do: ${reason}`],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} was sent back to be checked`,
        lines: [`Reason: ${reason}`],
        action: open.en,
      },
    }),
  }),
  defineKind({
    id: "casework.withdrawal-asked",
    title: { vi: "Đề nghị rút hồ sơ", en: "Withdrawals asked for" },
    params: z.object({ ...about, reason: z.string() }),
    write: ({ reason, ...dossier }) => ({
      vi: {
        subject: `Người nộp đề nghị rút hồ sơ ${of(dossier)}`,
        lines: [`Lý do: ${reason}`],
        action: "Xem và trả lời",
      },
      en: {
        subject: `Its filer asks to withdraw dossier ${of(dossier)}`,
        lines: [`Reason: ${reason}`],
        action: "Look and answer",
      },
    }),
  }),
  defineKind({
    id: "casework.late",
    title: { vi: "Hồ sơ quá hạn", en: "Dossiers that are late" },
    params: z.object(about),
    write: (dossier) => ({
      vi: {
        subject: `Hồ sơ ${of(dossier)} đã quá hạn trả kết quả`,
        lines: ["Cần xin lỗi và hẹn lại ngày trả."],
        action: open.vi,
      },
      en: {
        subject: `Dossier ${of(dossier)} is late`,
        lines: ["It takes an apology and a new day."],
        action: open.en,
      },
    }),
  }),
];
