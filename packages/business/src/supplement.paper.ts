import { dayAt } from "@sen/workdays/rules";
import {
  applicantFacts,
  codeParticular,
  type Issued,
  issuedPaper,
  reasonsTable,
  signedBy,
} from "./office.paper.ts";
import type { Printable } from "./paper.model.ts";
import { bold, text } from "./paper.rules.ts";
import { dayInWords } from "./saying.rules.ts";

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: one notice with everything that is asked. */
export function supplementPaper(issued: Issued, n: number): Printable | null {
  const { dossier, competent, events } = issued;
  const round = dossier.standing.rounds.find((one) => one.n === n);
  if (!round) return null;
  const event = events.find(
    ({ at, happening }) => happening.type === "supplement_requested" && at === round.askedAt,
  );
  const { override } = round;
  return issuedPaper(issued, competent, {
    sign: `YCBS-${n}`,
    name: `Phiếu yêu cầu bổ sung ${dossier.code} lần ${n}`,
    title: ["PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"],
    english: "Request to complete the dossier",
    subject: n > 1 ? `Lần ${n}` : null,
    particulars: [codeParticular(issued)],
    day: dayAt(round.askedAt),
    at: round.askedAt,
    addressee: dossier.applicant.name,
    blocks: [
      applicantFacts(issued),
      text(
        n > 1
          ? "Sau khi xem nội dung đã bổ sung, cơ quan đăng ký kinh doanh đề nghị hoàn thiện tiếp các nội dung sau:"
          : "Sau khi thẩm định, cơ quan đăng ký kinh doanh đề nghị hoàn thiện hồ sơ gồm toàn bộ các nội dung sau:",
      ),
      reasonsTable(issued, round.reasons, "Cần làm gì"),
      ...(override
        ? [text(`Thông báo lần này được ${override.by.name} cho phép vì: ${override.reason}`)]
        : []),
      text([
        "Đề nghị bổ sung chậm nhất ",
        bold(dayInWords(round.until)),
        ". Quá thời hạn này mà không bổ sung, hồ sơ hết hiệu lực. Thời hạn giải quyết tạm dừng từ khi gửi phiếu này đến khi nhận được nội dung bổ sung; không thu thêm phí.",
      ]),
      text(
        "Trả lời ngay trên hồ sơ điện tử, tại từng nội dung được yêu cầu. Nếu có vướng mắc, xin liên hệ cơ quan đăng ký kinh doanh để được hướng dẫn.",
      ),
      {
        type: "signatures",
        signings: [signedBy(event ?? null, "Người thẩm định")],
        receivers: ["Như trên", "Lưu: hồ sơ"],
      },
    ],
  });
}
