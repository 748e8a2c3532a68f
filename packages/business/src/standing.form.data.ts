import type { FormSection } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import { field, onPapers, section } from "./section.form.data.ts";

/** Standing still, coming back, ending: of an enterprise or a household business. */
export const suspendForm = (isHousehold: boolean): FormSection[] => {
  const basis = isHousehold ? LAW.household : LAW.suspension;
  return [
    section(
      "tam-ngung",
      ["Tạm ngừng kinh doanh", "Suspension"],
      isHousehold
        ? [
            "Báo trước khi ngừng; cơ quan đăng ký chuyển thông tin cho cơ quan thuế.",
            "Tell before you stop; the registry passes it on to the tax office.",
          ]
        : [
            "Báo trước ít nhất 3 ngày làm việc; mỗi lần không quá 12 tháng, liên tiếp không quá 24 tháng.",
            "Tell at least 3 working days before; at most 12 months each, 24 months in a row.",
          ],
      [
        field(
          "suspend.from",
          "day",
          ["Ngừng từ ngày", "From"],
          ["Ngày đầu tiên không kinh doanh.", "The first day without business."],
          { basis },
        ),
        field(
          "suspend.until",
          "day",
          ["Đến hết ngày", "Until the end of"],
          ["Hôm sau ngày này được kinh doanh lại.", "The day after, business may go on."],
          { basis },
        ),
        field(
          "suspend.reason",
          "long-text",
          ["Lý do", "Reason"],
          ["Mẫu thông báo yêu cầu; một câu là đủ.", "The notice wants it; a sentence will do."],
          { basis, most: 1000 },
        ),
      ],
    ),
  ].map((one) => onPapers({ application: "notice" }, one));
};

export const RESUME: FormSection[] = [
  section(
    "tro-lai",
    ["Trở lại kinh doanh", "Back to business"],
    [
      "Trở lại sớm thì báo trước; hết thời hạn thì xác nhận trong 5 ngày làm việc.",
      "Tell before you come back early; confirm within 5 working days of the end.",
    ],
    [
      field(
        "resume.on",
        "day",
        ["Kinh doanh lại từ ngày", "Back in business from"],
        [
          "Từ ngày này doanh nghiệp lại ở tình trạng đang hoạt động.",
          "From this day the enterprise is active again.",
        ],
        { basis: LAW.resumption },
      ),
      field(
        "resume.reason",
        "long-text",
        ["Ghi chú", "Remarks"],
        ["Điều cán bộ nên biết, nếu có.", "What the officer should know, if anything."],
        { need: "optional", most: 1000 },
      ),
    ],
  ),
].map((one) => onPapers({ application: "notice" }, one));

export const DISSOLVE: FormSection[] = [
  section(
    "giai-the",
    ["Giải thể", "Dissolution"],
    [
      "Gửi nghị quyết trong 7 ngày làm việc; nộp hồ sơ trong 5 ngày làm việc sau khi trả hết nợ.",
      "Send the resolution within 7 working days, the dossier within 5 after all debts are paid.",
    ],
    [
      field(
        "dissolve.reason",
        "long-text",
        ["Lý do giải thể", "Why it is dissolved"],
        ["Ghi trong nghị quyết và công bố cho chủ nợ.", "It is in the resolution, and creditors read it."],
        { basis: LAW.dissolution, paper: "resolution", most: 1000 },
      ),
      field(
        "dissolve.resolutionOn",
        "day",
        ["Ngày nghị quyết giải thể", "Day of the resolution"],
        ["Từ ngày này tính hạn gửi nghị quyết.", "The time to send the resolution runs from this day."],
        { basis: LAW.dissolution, paper: "resolution" },
      ),
      field(
        "dissolve.debtsPaidOn",
        "day",
        ["Ngày trả hết nợ", "Day all debts were paid"],
        [
          "Chỉ giải thể được khi không còn nợ và không đang tranh chấp.",
          "It can be dissolved only without debts and without a dispute in court.",
        ],
        { basis: LAW.dissolution, paper: "creditors" },
      ),
    ],
  ),
].map((one) => onPapers({ application: "notice" }, one));
