import type { FormSection } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import type { PartKind } from "./model.ts";
import { addressSection, field, headSection, linesSection, onPapers, section } from "./section.form.data.ts";

const NAMES: Record<PartKind, { title: readonly [string, string]; hint: readonly [string, string] }> = {
  branch: {
    title: ["Tên chi nhánh", "Name of the branch"],
    hint: ["Chi nhánh Công ty TNHH Hoa Sữa – Đống Đa", "Chi nhánh Công ty TNHH Hoa Sữa – Đống Đa"],
  },
  office: {
    title: ["Tên văn phòng đại diện", "Name of the representative office"],
    hint: ["Văn phòng đại diện Công ty TNHH Hoa Sữa", "Văn phòng đại diện Công ty TNHH Hoa Sữa"],
  },
  place: {
    title: ["Tên địa điểm kinh doanh", "Name of the business place"],
    hint: ["Địa điểm kinh doanh Hoa Sữa – Cầu Giấy", "Địa điểm kinh doanh Hoa Sữa – Cầu Giấy"],
  },
};

const form = (kind: PartKind): FormSection[] =>
  [
    section(
      "ten",
      ["Tên", "Name"],
      [
        "Gồm tên doanh nghiệp và tên loại đơn vị; phần riêng không có chữ “công ty”, “doanh nghiệp”.",
        "The enterprise's name and what it is; its own part has no “công ty” or “doanh nghiệp”.",
      ],
      [
        field(
          "part.name",
          "name",
          NAMES[kind].title,
          [
            "Ghi trên biển hiệu và giấy chứng nhận đăng ký hoạt động.",
            "It stands on the sign and on the certificate.",
          ],
          { basis: LAW.partName, hint: NAMES[kind].hint, most: 200 },
        ),
        field(
          "change.on",
          "day",
          ["Ngày quyết định lập", "Day it was decided"],
          ["Phải thông báo trong 10 ngày kể từ ngày này.", "It must be notified within 10 days of this day."],
          { basis: LAW.parts },
        ),
      ],
    ),
    addressSection(LAW.parts),
    ...(kind === "office"
      ? [
          section(
            "noi-dung",
            ["Nội dung hoạt động", "What it does"],
            [
              "Văn phòng đại diện không kinh doanh, chỉ đại diện cho doanh nghiệp.",
              "A representative office does no business; it only represents the enterprise.",
            ],
            [
              field(
                "part.scope",
                "long-text",
                ["Việc được giao", "What it is to do"],
                ["Ghi trên giấy chứng nhận của văn phòng.", "It stands on the certificate of the office."],
                { basis: LAW.parts, most: 1000 },
              ),
            ],
          ),
        ]
      : [linesSection()]),
    headSection(kind === "place" ? "notice" : "head-identity"),
  ].map((one) => onPapers({ application: "notice" }, one));

export const NEW_PART: Record<PartKind, FormSection[]> = {
  branch: form("branch"),
  office: form("office"),
  place: form("place"),
};
