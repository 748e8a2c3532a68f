import { dayAt } from "@sen/workdays/rules";
import { decidedIn, settledIn, subjectOf } from "./decided.paper.ts";
import { eventOf, type Issued, issuedPaper, linkTo, signedBy } from "./office.paper.ts";
import type { Printable } from "./paper.model.ts";
import { bold, fact, facts, heading, text } from "./paper.rules.ts";

/** Giấy xác nhận of what changes no certificate; an end is made known, and so is called a notice. */
export function confirmationPaper(issued: Issued): Printable {
  const { dossier, competent, filing } = issued;
  const event = eventOf(issued, "granted");
  const at = event?.at ?? dossier.submittedAt;
  const result = dossier.standing.result ?? {};
  const isEnd = /-(dissolve|end)$/.test(filing.procedure);
  const isHousehold = filing.kind === "household";
  const subject = subjectOf(filing);
  const decided = decidedIn(filing);
  return issuedPaper(issued, competent, {
    sign: isEnd ? "TB" : "XN",
    name: `${isEnd ? "Thông báo" : "Giấy xác nhận"} ${subject}`,
    issuer: {
      above: competent.above,
      name: competent.name,
      number: `Số: ${result["certificateNumber"] ?? ""}`,
    },
    title: [isEnd ? "THÔNG BÁO" : "GIẤY XÁC NHẬN"],
    english: isEnd ? "Notice" : "Confirmation",
    subject: `Về việc ${subject}`,
    day: result["issuedOn"] ?? dayAt(at),
    at,
    blocks: [
      text([bold(competent.name), isEnd ? " thông báo:" : " xác nhận:"]),
      facts(
        [
          fact(
            isHousehold ? "Tên hộ kinh doanh" : "Tên doanh nghiệp",
            (result["name"] ?? dossier.title).toUpperCase(),
          ),
        ],
        [fact(isHousehold ? "Mã số hộ kinh doanh" : "Mã số doanh nghiệp", result["codeWritten"] ?? "")],
      ),
      text(
        `${SAID[ending(filing.procedure)] ?? "Đã đăng ký thay đổi nội dung sau đây; thông tin đã được cập nhật trong hệ thống đăng ký:"}`,
      ),
      ...decided.flatMap(({ title, blocks }) => [heading(title), ...blocks]),
      ...settledIn(filing),
      {
        type: "signatures",
        signings: [signedBy(event, "Người có thẩm quyền")],
        receivers: ["Người nộp hồ sơ", "Cơ quan thuế", "Lưu: hồ sơ"],
        qr: { text: linkTo(issued), caption: `Đối chiếu hồ sơ ${dossier.code}` },
      },
    ],
  });
}

const ending = (procedure: string): string => procedure.slice(procedure.lastIndexOf("-") + 1);
const SAID: Record<string, string> = {
  suspend:
    "Đã đăng ký tạm ngừng kinh doanh. Trong thời gian này phải nộp đủ thuế còn nợ, tiếp tục thanh toán nợ và thực hiện hợp đồng đã ký, trừ khi có thỏa thuận khác.",
  resume: "Đã đăng ký tiếp tục kinh doanh trở lại.",
  dissolve:
    "Đã hoàn thành thủ tục giải thể; tình trạng pháp lý trong hệ thống đăng ký được chuyển thành đã giải thể.",
  end: "Đã chấm dứt hoạt động; thông tin đã được cập nhật trong hệ thống đăng ký.",
};
