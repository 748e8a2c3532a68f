import { dayAt } from "@sen/workdays/rules";
import {
  applicantFacts,
  codeParticular,
  eventOf,
  type Issued,
  issuedPaper,
  signedBy,
} from "./office.paper.ts";
import type { Printable } from "./paper.model.ts";
import { bold, text } from "./paper.rules.ts";
import { momentInWords } from "./saying.rules.ts";

/** What the office answers to somebody who asked it to stop: yes, or no and why. */
export function withdrawalPaper(issued: Issued): Printable | null {
  const { dossier, competent } = issued;
  const asked = eventOf(issued, "withdrawal_asked");
  const accepted = eventOf(issued, "withdrawal_accepted");
  const event = accepted ?? eventOf(issued, "withdrawal_declined");
  if (!asked || !event || event.seq < asked.seq) return null;
  const why = event.happening.type === "withdrawal_declined" ? event.happening.reason : null;
  return issuedPaper(issued, competent, {
    sign: "RHS",
    name: `Thông báo dừng giải quyết hồ sơ ${dossier.code}`,
    title: ["THÔNG BÁO"],
    english: accepted ? "Notice that the dossier is withdrawn" : "Answer to the request to withdraw",
    subject: accepted
      ? "Về việc dừng giải quyết hồ sơ theo đề nghị"
      : "Về việc chưa chấp thuận dừng giải quyết hồ sơ",
    particulars: [codeParticular(issued)],
    day: dayAt(event.at),
    at: event.at,
    addressee: dossier.applicant.name,
    blocks: [
      applicantFacts(issued),
      text([
        `Lúc ${momentInWords(asked.at)}, ${asked.by.name} đề nghị dừng giải quyết hồ sơ với lý do: `,
        bold(asked.happening.type === "withdrawal_asked" ? asked.happening.reason : ""),
        ".",
      ]),
      ...(accepted
        ? [
            text([
              `${competent.name} `,
              bold("chấp thuận dừng giải quyết hồ sơ"),
              ` kể từ ${momentInWords(event.at)}. Hồ sơ kết thúc và không có kết quả.`,
            ]),
            text("Khi cần, người nộp hồ sơ có thể nộp hồ sơ mới bất cứ lúc nào."),
          ]
        : [
            text([
              `${competent.name} `,
              bold("chưa chấp thuận"),
              ` đề nghị trên vì: ${why ?? ""}. Hồ sơ được tiếp tục giải quyết theo thời hạn đã hẹn.`,
            ]),
          ]),
      {
        type: "signatures",
        signings: [signedBy(event, "Người thẩm định")],
        receivers: ["Như trên", "Lưu: hồ sơ"],
      },
    ],
  });
}
