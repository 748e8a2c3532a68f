import { dayAt } from "@sen/workdays/rules";
import { codeParticular, eventOf, type Issued, issuedPaper, signedBy } from "./office.paper.ts";
import type { Printable } from "./paper.model.ts";
import { bold, text } from "./paper.rules.ts";
import { momentInWords, within } from "./saying.rules.ts";

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
export function apologyPaper(issued: Issued): Printable | null {
  const { dossier, competent, version } = issued;
  const { apology, promisedAt, receivedAt } = dossier.standing;
  if (!apology) return null;
  const paper = issuedPaper(issued, competent, {
    sign: "XL",
    name: `Phiếu xin lỗi ${dossier.code}`,
    title: ["PHIẾU XIN LỖI", "VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ"],
    english: "Apology and new appointment",
    particulars: [codeParticular(issued)],
    day: dayAt(apology.at),
    at: apology.at,
    addressee: dossier.applicant.name,
    blocks: [
      text([
        `Lúc ${momentInWords(receivedAt ?? dossier.submittedAt)}, ${competent.name} nhận hồ sơ đề nghị `,
        bold(within(version.title.vi)),
        " của ",
        bold(dossier.title || dossier.applicant.name),
        promisedAt ? `, hẹn trả kết quả lúc ${momentInWords(promisedAt)}.` : ".",
      ]),
      text(
        "Đến nay hồ sơ chưa được giải quyết xong, không đúng thời hạn ghi trong Giấy tiếp nhận hồ sơ và hẹn trả kết quả.",
      ),
      text(["Lý do: ", bold(apology.reason)]),
      text([
        `Sự chậm trễ này đã gây phiền hà, tốn thời gian và công sức của Quý vị. ${competent.name} xin lỗi Quý vị và xin hẹn trả kết quả lúc `,
        bold(momentInWords(apology.newDueAt)),
        ".",
      ]),
      text(
        "Kết quả được trả theo hình thức đã đăng ký; Quý vị không phải làm thêm thủ tục hay nộp thêm khoản tiền nào. Rất mong Quý vị thông cảm.",
      ),
      {
        type: "signatures",
        signings: [signedBy(eventOf(issued, "apologised"), "Thay mặt cơ quan")],
        receivers: ["Như trên", "Bộ phận tiếp nhận và trả kết quả", "Lưu: hồ sơ"],
      },
    ],
  });
  return { ...paper, issuer: paper.issuer && { ...paper.issuer, number: `Số: ${apology.letter}` } };
}
