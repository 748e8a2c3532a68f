import {
  addressFacts,
  addressIn,
  authorityBlocks,
  enterpriseFacts,
  type Filing,
  linesTable,
  money,
  nameFacts,
  officeOf,
  signatures,
  signedByEnterprise,
  whoIs,
  written,
} from "./filing.paper.ts";
import type { Block, Printable } from "./paper.model.ts";
import { bold, fact, factOrNone, facts, flush, heading, numbered, orOpen, text } from "./paper.rules.ts";
import { beneficialOwnersOf, numberAt, textAt } from "./rules.ts";
import { dong, figure, KIND_WORDS, METHODS, shortDay, TAX_METHODS } from "./saying.rules.ts";

/** Giấy đề nghị đăng ký: of an enterprise, of a household business, and to have its certificate made anew. */
export function applicationPaper(filing: Filing): Printable {
  if (filing.procedure === "household-reissue") return reissueApplication(filing);
  return filing.kind === "household" ? householdApplication(filing) : enterpriseApplication(filing);
}

const CAPITAL: Partial<Record<Filing["kind"], string>> = {
  private: "Vốn đầu tư",
  household: "Vốn kinh doanh",
};
const COMMITMENTS = [
  "Trụ sở thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp và được sử dụng đúng mục đích theo quy định của pháp luật.",
  "Người ký tên dưới đây có đầy đủ quyền và nghĩa vụ thực hiện thủ tục theo quy định của pháp luật và Điều lệ.",
  "Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đăng ký nêu trên.",
];

function enterpriseApplication(filing: Filing): Printable {
  const { kind, values, units } = filing;
  const isPrivate = kind === "private";
  const who = textAt(values, isPrivate ? "owner.name" : "representative.name").toUpperCase();
  return written(filing, {
    name: "Giấy đề nghị đăng ký doanh nghiệp",
    title: ["GIẤY ĐỀ NGHỊ ĐĂNG KÝ DOANH NGHIỆP", KIND_WORDS[kind].toUpperCase()],
    english: "Application for enterprise registration",
    addressee: officeOf(filing),
    blocks: [
      text([
        "Tôi là: ",
        bold(orOpen(who)),
        isPrivate ? ", chủ doanh nghiệp." : ", người đại diện theo pháp luật của công ty.",
      ]),
      text(`Đề nghị đăng ký ${KIND_WORDS[kind].toLowerCase()} với các nội dung sau:`),
      ...inTurn([
        ["Tình trạng thành lập", origin(filing)],
        ["Tên", [nameFacts(values)]],
        ["Địa chỉ trụ sở chính", [addressFacts(values, units)]],
        ["Ngành, nghề kinh doanh", [linesTable(values)]],
        ...(isPrivate || kind === "llc1"
          ? ([[isPrivate ? "Chủ doanh nghiệp" : "Chủ sở hữu", [whoIs(values, "owner")]]] as const)
          : []),
        [CAPITAL[kind] ?? "Vốn điều lệ", capital(filing)],
        ...(isPrivate
          ? []
          : ([["Người đại diện theo pháp luật", [whoIs(values, "representative")]]] as const)),
        ...(isPrivate ? [] : ([["Chủ sở hữu hưởng lợi", [beneficiaries(filing)]]] as const)),
        ["Thông tin đăng ký thuế và lao động", [tax(filing)]],
      ]),
      ...authorityBlocks(filing),
      ...commitments(COMMITMENTS),
      signatures([signedByEnterprise(filing, values)]),
    ],
  });
}

type Section = readonly [title: string, blocks: readonly Block[]];
const inTurn = (sections: readonly Section[]): Block[] =>
  sections.flatMap(([title, blocks], n) => [heading(`${n + 1}. ${title}`), ...blocks]);
export const commitments = (lines: readonly string[]): Block[] => [heading("Cam kết"), ...numbered(lines)];

function origin({ values }: Filing): Block[] {
  const isGrown = values["registration.how"] === "from-household";
  const box = (isTicked: boolean) => (isTicked ? "■" : "□");
  const code = isGrown ? [", mã số: ", bold(orOpen(textAt(values, "registration.household")))] : [];
  return [
    flush(`${box(!isGrown)} Thành lập mới`),
    flush([`${box(isGrown)} Chuyển đổi từ hộ kinh doanh`, ...code]),
  ];
}

function capital({ kind, values }: Filing): Block[] {
  const par = numberAt(values, "capital.par");
  const total = numberAt(values, "capital.total");
  return [
    facts(
      [fact("Số vốn", money(values, "capital.total"))],
      [fact("Hình thức góp vốn", METHODS[textAt(values, "capital.method")] ?? "")],
      ...(kind === "private"
        ? []
        : [[fact("Góp đủ chậm nhất ngày", shortDay(textAt(values, "capital.paidBy")))]]),
      ...(kind === "jsc"
        ? [
            [
              fact("Mệnh giá cổ phần", par === null ? "" : dong(par)),
              fact("Tổng số cổ phần", par && total !== null ? figure(total / par) : ""),
            ],
          ]
        : []),
    ),
    ...(kind === "llc2" || kind === "jsc" || kind === "partnership"
      ? [
          text(
            `Phần vốn của từng ${kind === "jsc" ? "cổ đông sáng lập" : "thành viên"} ghi tại danh sách kèm theo.`,
          ),
        ]
      : []),
  ];
}

const beneficiaries = ({ values }: Filing): Block =>
  text(
    beneficialOwnersOf(values).length > 0
      ? "Doanh nghiệp có chủ sở hữu hưởng lợi; kê khai tại danh sách kèm theo."
      : "Tại thời điểm đăng ký, doanh nghiệp không có cá nhân nào sở hữu trực tiếp hoặc gián tiếp từ 25% vốn trở lên.",
  );

function tax({ kind, values, units }: Filing): Block {
  const workers = numberAt(values, "workers");
  const address = textAt(values, "tax.address") || addressIn(values, units);
  return facts(
    [
      fact("Ngày bắt đầu hoạt động", shortDay(textAt(values, "tax.startOn"))),
      factOrNone("Lao động dự kiến", workers === null ? "" : `${figure(workers)} người`),
    ],
    ...(kind === "household"
      ? []
      : [[fact("Phương pháp tính thuế giá trị gia tăng", TAX_METHODS[textAt(values, "tax.method")] ?? "")]]),
    [fact("Địa chỉ nhận thông báo thuế", address)],
  );
}

function householdApplication(filing: Filing): Printable {
  const { values, units } = filing;
  const people = Object.keys(values).some((path) => path.startsWith("family."));
  return written(filing, {
    name: "Giấy đề nghị đăng ký hộ kinh doanh",
    title: ["GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH"],
    english: "Application for the registration of a household business",
    addressee: officeOf(filing),
    blocks: [
      text(["Tôi là: ", bold(orOpen(textAt(values, "owner.name").toUpperCase())), ", chủ hộ kinh doanh."]),
      text("Đề nghị đăng ký hộ kinh doanh với các nội dung sau:"),
      ...inTurn([
        ["Tên", [nameFacts(values, true)]],
        ["Địa chỉ trụ sở", [addressFacts(values, units)]],
        ["Ngành, nghề kinh doanh", [linesTable(values)]],
        ["Vốn kinh doanh", [facts([fact("Số vốn", money(values, "capital.total"))])]],
        ["Chủ hộ kinh doanh", [whoIs(values, "owner")]],
        [
          "Chủ thể thành lập",
          [
            text(
              people
                ? "Các thành viên hộ gia đình; danh sách và phần vốn ghi tại biên bản họp kèm theo."
                : "Một cá nhân.",
            ),
          ],
        ],
        ["Thông tin đăng ký thuế và lao động", [tax(filing)]],
      ]),
      ...authorityBlocks(filing),
      ...commitments([
        "Bản thân và các thành viên hộ gia đình tham gia không thuộc diện bị cấm kinh doanh; không đồng thời là chủ hộ kinh doanh khác.",
        "Địa chỉ nêu trên thuộc quyền sử dụng hợp pháp và được sử dụng đúng mục đích.",
        "Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đăng ký nêu trên.",
      ]),
      signatures([signedByEnterprise(filing, values)]),
    ],
  });
}

const REASONS: Record<string, string> = {
  lost: "Bị mất",
  burnt: "Bị cháy",
  torn: "Bị rách, nát",
  other: "Bị hỏng dưới hình thức khác",
};

function reissueApplication(filing: Filing): Printable {
  const { values, registered } = filing;
  const now = registered ?? {};
  return written(filing, {
    name: "Giấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh",
    title: ["GIẤY ĐỀ NGHỊ", "CẤP LẠI GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH"],
    english: "Application to have the certificate reissued",
    addressee: officeOf(filing),
    blocks: [
      enterpriseFacts(filing),
      facts([fact("Chủ hộ kinh doanh", textAt(now, "owner.name").toUpperCase())]),
      text("Đề nghị được cấp lại Giấy chứng nhận đăng ký hộ kinh doanh do giấy đã cấp:"),
      facts(
        [fact("Lý do", REASONS[textAt(values, "reissue.reason")] ?? "")],
        [factOrNone("Nói thêm", textAt(values, "reissue.note"))],
      ),
      ...authorityBlocks(filing),
      text(
        "Tôi cam kết lý do nêu trên là đúng sự thật và chịu trách nhiệm trước pháp luật; nếu tìm lại được giấy cũ thì nộp lại cho cơ quan đăng ký.",
      ),
      signatures([signedByEnterprise(filing, now)]),
    ],
  });
}
