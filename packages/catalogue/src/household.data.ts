import {
  answerIn,
  byDecree,
  type Definition,
  decideIn,
  type Era,
  form,
  paper,
  type Text,
  unverified,
  versionsOf,
} from "./law.data.ts";
import type { Component, ProcedureVersion } from "./model.ts";

/** Only decree 168/2025 is cited: what was before it is not carried. */
const at = (era: Era, article: string) => byDecree(era, null, article);

const AGENT = (era: Era) =>
  paper("authorisation", { vi: "Văn bản ủy quyền", en: "Written authority" }, at(era, "Điều 93"), {
    when: "by-agent",
  });
const IDENTITY = (era: Era) =>
  paper(
    "identity",
    {
      vi: "Số định danh cá nhân của chủ hộ, hoặc bản sao căn cước",
      en: "Personal number of the owner, or a copy of the identity card",
    },
    at(era, "Điều 92"),
    { fromNumber: true },
  );
const written = (
  era: Era,
  {
    code,
    name,
    article,
    number,
  }: { code: "application" | "notice"; name: Text; article: string; number: string },
) => paper(code, name, at(era, article), { form: form(era, number, "II"), isWritten: true });

/** Notarised, so that it is brought and not written here. */
const AUTHORITY = (era: Era, article: string, when: string): Component =>
  paper(
    "family-minutes",
    {
      vi: "Văn bản ủy quyền của các thành viên hộ gia đình (công chứng hoặc chứng thực)",
      en: "Authority of the family for the owner (notarised or certified)",
    },
    at(era, article),
    { when },
  );

const CERTIFICATE: Text = {
  vi: "Giấy chứng nhận đăng ký hộ kinh doanh",
  en: "Certificate of the household business",
};
/** What a city takes is for its council to say, and is not in the decree. */
const CITY_FEE: Text = {
  vi: "Lệ phí do Hội đồng nhân dân thành phố quy định; mức thu chưa có ở đây, hãy hỏi nơi nhận hồ sơ.",
  en: "The city council sets the fee; its amount is not held here, so please ask where you file.",
};

const definitions: readonly Definition[] = [
  {
    procedure: "household-new",
    title: { vi: "Đăng ký thành lập hộ kinh doanh", en: "New household business" },
    summary: {
      vi: "Một cá nhân hoặc các thành viên một hộ gia đình, đăng ký tại xã, phường.",
      en: "One person or one family, registered with the ward or commune.",
    },
    components: (era) => [
      written(era, {
        code: "application",
        name: { vi: "Giấy đề nghị đăng ký hộ kinh doanh", en: "Application for a household business" },
        article: "Điều 99.2",
        number: "1",
      }),
      IDENTITY(era),
      AUTHORITY(era, "Điều 99.2", "has-family"),
      AGENT(era),
    ],
    decide: (era) => decideIn(3, at(era, "Điều 99.3")),
    paid: "city",
    results: [CERTIFICATE],
    notes: () => [
      {
        vi: "Mã số hộ kinh doanh đồng thời là mã số thuế: số định danh cá nhân của chủ hộ (chưa kiểm chứng).",
        en: "The code of the business is its tax code: the owner's personal number (unverified).",
      },
      {
        vi: "Mỗi người chỉ đăng ký một hộ kinh doanh trên cả nước.",
        en: "One person can register one household business in the whole country.",
      },
      CITY_FEE,
    ],
  },
  {
    procedure: "household-change",
    title: { vi: "Thay đổi nội dung đăng ký hộ kinh doanh", en: "Change of a household business" },
    summary: {
      vi: "Đổi tên, địa chỉ, ngành nghề, vốn hoặc chủ hộ.",
      en: "Name, address, lines, capital or owner.",
    },
    components: (era) => [
      written(era, {
        code: "notice",
        name: {
          vi: "Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh",
          en: "Application to register the change",
        },
        article: "Điều 100.2",
        number: "2",
      }),
      IDENTITY(era),
      AUTHORITY(era, "Điều 100.3, Điều 100.6", "changes-members"),
      AGENT(era),
    ],
    decide: (era) => decideIn(3, at(era, "Điều 100.7")),
    paid: "city",
    results: [CERTIFICATE],
    notes: () => [
      {
        vi: "Phải đăng ký trong 10 ngày kể từ ngày có thay đổi.",
        en: "A change must be registered within 10 days.",
      },
      CITY_FEE,
    ],
  },
  {
    procedure: "household-suspend",
    title: { vi: "Tạm ngừng kinh doanh hộ kinh doanh", en: "Suspension of a household business" },
    summary: {
      vi: "Khi ngừng từ 15 ngày trở lên; mỗi lần không quá một năm.",
      en: "For 15 days or more; at most a year at a time.",
    },
    components: (era) => [
      written(era, {
        code: "notice",
        name: { vi: "Giấy đề nghị đăng ký tạm ngừng kinh doanh", en: "Application for the suspension" },
        article: "Điều 103.1",
        number: "3",
      }),
      AGENT(era),
    ],
    decide: (era) => decideIn(1, at(era, "Điều 103.2")),
    paid: "free",
    results: [{ vi: "Giấy xác nhận tạm ngừng kinh doanh", en: "Confirmation of the suspension" }],
    notes: () => [
      {
        vi: "Nộp ít nhất 3 ngày làm việc trước ngày tạm ngừng.",
        en: "File at least 3 working days before it begins.",
      },
    ],
  },
  {
    procedure: "household-end",
    title: { vi: "Chấm dứt hoạt động hộ kinh doanh", en: "End of a household business" },
    summary: {
      vi: "Nộp trong 5 ngày làm việc sau khi trả hết nợ, kể cả nợ thuế.",
      en: "Within 5 working days of paying every debt, taxes among them.",
    },
    components: (era) => [
      written(era, {
        code: "notice",
        name: { vi: "Thông báo chấm dứt hoạt động", en: "Notice of the end" },
        article: "Điều 104.1",
        number: "4",
      }),
      // Offices are known to ask for these two; article 104.1 of the decree as issued names the notice alone.
      paper(
        "tax-closing",
        { vi: "Thông báo chấm dứt hiệu lực mã số thuế", en: "Notice that the tax code is closed" },
        unverified("168/2025/NĐ-CP"),
      ),
      paper(
        "family-minutes",
        { vi: "Biên bản họp của các thành viên hộ gia đình", en: "Minutes of the family's meeting" },
        unverified("168/2025/NĐ-CP"),
        { when: "has-family", isWritten: true },
      ),
      AGENT(era),
    ],
    decide: (era) => decideIn(5, at(era, "Điều 104.1")),
    paid: "free",
    results: [{ vi: "Thông báo chấm dứt hoạt động hộ kinh doanh", en: "Notice of the end" }],
  },
  {
    procedure: "household-reissue",
    title: { vi: "Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh", en: "Reissue of the certificate" },
    summary: { vi: "Khi bị mất, cháy, rách, nát.", en: "When it is lost, burnt or torn." },
    components: (era) => [
      written(era, {
        code: "application",
        name: { vi: "Giấy đề nghị cấp lại", en: "Application for reissue" },
        article: "Điều 110",
        number: "5",
      }),
      AGENT(era),
    ],
    decide: (era) => decideIn(1, at(era, "Điều 110")),
    paid: "city",
    results: [CERTIFICATE],
    notes: () => [CITY_FEE],
  },
];

/** The commune decides since 2025-07-01; what the district decided before is not carried. */
export const householdVersions: readonly ProcedureVersion[] = definitions.flatMap((definition) =>
  versionsOf(
    {
      since: "2025-07-01",
      sector: "household",
      level: "commune",
      answer: (era) => answerIn(60, at(era, "Điều 95.4")),
    },
    definition,
  ),
);
