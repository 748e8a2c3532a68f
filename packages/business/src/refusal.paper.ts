import { dayAt } from "@sen/workdays/rules";
import {
  applicantFacts,
  codeParticular,
  eventOf,
  type Issued,
  issuedPaper,
  reasonsTable,
  signedBy,
} from "./office.paper.ts";
import type { Printable } from "./paper.model.ts";
import { text } from "./paper.rules.ts";
import { momentInWords } from "./saying.rules.ts";

/** Thông báo từ chối, with every reason and its law; of a dossier that was not even taken in, Phiếu từ chối tiếp nhận. */
export function refusalPaper(issued: Issued): Printable | null {
  const { dossier, competent, receiving, version } = issued;
  const refused = eventOf(issued, "refused");
  const event = refused ?? eventOf(issued, "not_received");
  if (!event) return null;
  const isHousehold = version.sector === "household";
  const what = isHousehold ? "đăng ký hộ kinh doanh" : "đăng ký doanh nghiệp";
  return issuedPaper(issued, refused ? competent : receiving, {
    sign: "TC",
    name: `Thông báo từ chối ${dossier.code}`,
    title: [refused ? "THÔNG BÁO" : "PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ"],
    english: refused ? "Notice of refusal" : "Refusal to take the dossier in",
    subject: refused ? `Về việc từ chối cấp ${what}` : null,
    particulars: [codeParticular(issued)],
    day: dayAt(event.at),
    at: event.at,
    addressee: dossier.applicant.name,
    blocks: [
      applicantFacts(issued),
      text(
        refused
          ? `Hồ sơ được nhận lúc ${momentInWords(dossier.standing.receivedAt ?? dossier.submittedAt)}. Sau khi thẩm định, cơ quan đăng ký kinh doanh từ chối giải quyết hồ sơ vì các lý do sau:`
          : "Hồ sơ chưa được tiếp nhận vì các lý do sau:",
      ),
      reasonsTable(issued, dossier.standing.refusal, "Có thể làm gì"),
      text(
        "Người nộp hồ sơ có thể nộp hồ sơ mới sau khi khắc phục các nội dung nêu trên. Phí, lệ phí đã nộp không được hoàn trả khi hồ sơ bị từ chối.",
      ),
      text(
        "Không đồng ý với thông báo này, người nộp hồ sơ có quyền khiếu nại đến cơ quan đã ban hành hoặc khởi kiện tại Tòa án theo quy định của pháp luật.",
      ),
      { type: "signatures", signings: [signedBy(event, "Người ký")], receivers: ["Như trên", "Lưu: hồ sơ"] },
    ],
  });
}
