import type { FormSection } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import {
  addressSection,
  capitalSection,
  field,
  linesSection,
  nameSection,
  onPapers,
  ownerSection,
  section,
  taxSection,
} from "./section.form.data.ts";

const family = (): FormSection =>
  section(
    "gia-dinh",
    ["Thành viên hộ gia đình", "Family members"],
    [
      "Chỉ ghi khi cả nhà cùng đăng ký. Một mình bạn làm thì bỏ qua.",
      "Only when the family registers together. If it is you alone, skip this.",
    ],
    [
      field(
        "family",
        "rows",
        ["Người cùng đăng ký, ngoài chủ hộ", "Who registers with you, besides the head"],
        [
          "Cả nhà cùng chịu trách nhiệm và cùng ký.",
          "The family answers for it together, and signs together.",
        ],
        {
          basis: LAW.household,
          paper: "family-minutes",
          need: "optional",
          most: 30,
          columns: [
            field(
              "name",
              "text",
              ["Họ và tên", "Full name"],
              ["Ghi đúng như trên căn cước.", "Exactly as on the identity card."],
              { basis: LAW.household, paper: "family-minutes", most: 120 },
            ),
            field(
              "number",
              "personal-number",
              ["Số định danh cá nhân", "Personal number"],
              [
                "Có 12 chữ số; thay cho bản sao căn cước.",
                "It has 12 digits, and stands in for a copy of the card.",
              ],
              { basis: LAW.personalNumber, paper: "identity" },
            ),
            field(
              "share",
              "percent",
              ["Phần vốn góp", "Share"],
              [
                "Phần trăm vốn kinh doanh; có thể bỏ trống.",
                "Per cent of the capital; it may be left empty.",
              ],
              { basis: LAW.household, paper: "family-minutes", need: "optional" },
            ),
            field(
              "email",
              "email",
              ["Thư điện tử để ký", "E-mail for signing"],
              ["Mã ký một lần gửi tới đây.", "The one-time code for signing goes here."],
              { basis: LAW.signing, paper: null },
            ),
          ],
        },
      ),
    ],
  );

export const NEW_HOUSEHOLD: FormSection[] = [
  nameSection("household"),
  addressSection(LAW.household),
  linesSection(),
  capitalSection("household"),
  ownerSection("household"),
  family(),
  taxSection("household"),
];

export const END_HOUSEHOLD: FormSection[] = [
  section(
    "cham-dut",
    ["Chấm dứt hoạt động", "End of business"],
    ["Trước hết đóng mã số thuế và trả hết nợ.", "First close the tax code and pay all debts."],
    [
      field(
        "dissolve.on",
        "day",
        ["Chấm dứt từ ngày", "Ends on"],
        ["Ngày cuối cùng hộ kinh doanh tồn tại.", "The last day the business exists."],
        { basis: LAW.household },
      ),
      field(
        "dissolve.debtsPaidOn",
        "day",
        ["Ngày nộp xong thuế và trả hết nợ", "Day taxes and debts were settled"],
        ["Hộ còn nợ thì chưa chấm dứt được.", "With debts it cannot be ended yet."],
        { basis: LAW.household, paper: "tax-closing" },
      ),
      field(
        "dissolve.reason",
        "long-text",
        ["Lý do", "Reason"],
        ["Mẫu thông báo yêu cầu; một câu là đủ.", "The notice wants it; a sentence will do."],
        { basis: LAW.household, most: 1000 },
      ),
    ],
  ),
  family(),
].map((one) => onPapers({ application: "notice", identity: "family-minutes" }, one));

export const REISSUE_HOUSEHOLD: FormSection[] = [
  section(
    "cap-lai",
    ["Cấp lại giấy chứng nhận", "Reissue of the certificate"],
    ["Nội dung giữ nguyên, chỉ in lại giấy.", "Its content stays; only the paper is made anew."],
    [
      field(
        "reissue.reason",
        "choice",
        ["Vì sao cần cấp lại", "Why it is needed"],
        ["Mẫu đề nghị yêu cầu nêu lý do.", "The form asks for the reason."],
        {
          basis: LAW.household,
          options: [
            ["lost", "Bị mất", "Lost"],
            ["burnt", "Bị cháy", "Burnt"],
            ["torn", "Bị rách, nát", "Torn"],
            ["other", "Bị hỏng cách khác", "Spoilt in another way"],
          ],
        },
      ),
      field(
        "reissue.note",
        "long-text",
        ["Nói thêm", "More about it"],
        ["Khi nào, ở đâu, nếu bạn nhớ.", "When and where, if you remember."],
        { need: "optional", most: 1000 },
      ),
    ],
  ),
];
