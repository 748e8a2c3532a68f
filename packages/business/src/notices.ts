import { defineKind, type NoticeKind } from "@sen/notify/kinds";
import { Day, Instant } from "@sen/rpc/model";
import { clockAt, dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { oneTimeCodes } from "./signing.ts";

const dayWritten = (day: string, language: "vi" | "en"): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return language === "vi" ? `${date}/${month}/${year}` : `${Number(date)}/${Number(month)}/${year}`;
};
const called = (title: string, language: "vi" | "en"): string =>
  title || (language === "vi" ? "chưa có tên" : "without a name");

/** What business registration tells people besides what their dossiers tell, and in which words. */
export const notices: readonly NoticeKind[] = [
  defineKind({
    id: "business.signing-code",
    title: { vi: "Mã xác nhận ký hồ sơ", en: "Codes to sign dossiers with" },
    params: z.object({ title: z.string(), code: z.string(), until: Instant }),
    write: ({ title, code, until }) => ({
      vi: {
        subject: `Mã ký hồ sơ ${called(title, "vi")}: ${code}`,
        lines: [
          `Mã dùng được một lần, đến ${clockAt(until)} ngày ${dayWritten(dayAt(until), "vi")}.`,
          "Chỉ nhập mã nếu chính bạn đang ký. Không đưa mã cho ai.",
          `${oneTimeCodes.name.vi}.`,
        ],
        action: "Mở hồ sơ để ký",
      },
      en: {
        subject: `Code to sign the dossier ${called(title, "en")}: ${code}`,
        lines: [
          `It can be used once, until ${clockAt(until)} on ${dayWritten(dayAt(until), "en")}.`,
          "Enter it only if you are signing yourself. Give it to nobody.",
          `${oneTimeCodes.name.en}.`,
        ],
        action: "Open the dossier to sign",
      },
    }),
  }),
  defineKind({
    id: "business.shared",
    title: { vi: "Hồ sơ được chia sẻ với bạn", en: "Drafts shared with you" },
    params: z.object({ title: z.string(), by: z.string() }),
    write: ({ title, by }) => ({
      vi: {
        subject: `${by} chia sẻ với bạn hồ sơ ${called(title, "vi")}`,
        lines: ["Bạn có thể điền tiếp, thêm giấy tờ và ký phần của mình."],
        action: "Mở hồ sơ",
      },
      en: {
        subject: `${by} shares the draft ${called(title, "en")} with you`,
        lines: ["You can go on filling it in, add papers and sign your part."],
        action: "Open the draft",
      },
    }),
  }),
  defineKind({
    id: "business.draft-ending",
    title: { vi: "Bản nháp sắp bị xóa", en: "Drafts about to be deleted" },
    params: z.object({ title: z.string(), on: Day }),
    write: ({ title, on }) => ({
      vi: {
        subject: `Bản nháp ${called(title, "vi")} sẽ bị xóa ngày ${dayWritten(on, "vi")}`,
        lines: [
          "Đã lâu không ai sửa bản nháp này. Sửa hoặc bổ sung bất kỳ mục nào thì bản nháp được giữ lại.",
        ],
        action: "Mở bản nháp",
      },
      en: {
        subject: `The draft ${called(title, "en")} will be deleted on ${dayWritten(on, "en")}`,
        lines: ["Nobody has touched it for long. Change or add anything, and it is kept."],
        action: "Open the draft",
      },
    }),
  }),
];
