import { ANSWER_60, D2025, ERA_2021, ERAS, type Era, inEra, paper, unverified } from "./law.data.ts";
import type { Component, ProcedureVersion } from "./model.ts";

type Text = { vi: string; en: string };
type Definition = {
  procedure: string;
  title: Text;
  summary: Text;
  components: (era: Era) => Component[];
  result: Text;
  notes?: Text[];
};

const AGENT = (era: Era) =>
  paper("authorisation", { vi: "Văn bản ủy quyền", en: "Written authority" }, inEra(era, null), {
    when: "by-agent",
  });
const IDENTITY = (era: Era) =>
  paper(
    "identity",
    {
      vi: "Giấy tờ pháp lý của chủ hộ, hoặc số định danh cá nhân",
      en: "Identity papers of the owner, or a personal number",
    },
    inEra(era, null),
    { fromNumber: true },
  );
const NOTICE = (era: Era, name: Text) => paper("notice", name, inEra(era, null), { isWritten: true });
const ORIGINAL = (era: Era) =>
  paper(
    "certificate-original",
    { vi: "Bản gốc Giấy chứng nhận đăng ký hộ kinh doanh", en: "Original certificate" },
    inEra(era, null),
  );
const MINUTES = (era: Era) =>
  paper(
    "family-minutes",
    {
      vi: "Biên bản họp của các thành viên hộ gia đình",
      en: "Minutes of the family's meeting",
    },
    inEra(era, null),
    { when: "has-family", isWritten: true },
  );
const CERTIFICATE: Text = {
  vi: "Giấy chứng nhận đăng ký hộ kinh doanh",
  en: "Certificate of the household business",
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
      paper(
        "application",
        { vi: "Giấy đề nghị đăng ký hộ kinh doanh", en: "Application for a household business" },
        inEra(era, null),
        { isWritten: true },
      ),
      IDENTITY(era),
      MINUTES(era),
      AGENT(era),
    ],
    result: CERTIFICATE,
    notes: [
      {
        vi: "Mã số hộ kinh doanh là số định danh cá nhân của chủ hộ (chưa kiểm chứng).",
        en: "The owner's personal number becomes the code of the business (unverified).",
      },
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
      NOTICE(era, { vi: "Thông báo thay đổi nội dung đăng ký", en: "Notice of change" }),
      ORIGINAL(era),
      IDENTITY(era),
      MINUTES(era),
      AGENT(era),
    ],
    result: CERTIFICATE,
  },
  {
    procedure: "household-suspend",
    title: { vi: "Tạm ngừng kinh doanh hộ kinh doanh", en: "Suspension of a household business" },
    summary: { vi: "Báo trước khi tạm ngừng.", en: "Tell before it begins." },
    components: (era) => [
      NOTICE(era, { vi: "Thông báo tạm ngừng kinh doanh", en: "Notice of suspension" }),
      MINUTES(era),
      AGENT(era),
    ],
    result: { vi: "Giấy xác nhận tạm ngừng kinh doanh", en: "Confirmation of the suspension" },
  },
  {
    procedure: "household-end",
    title: { vi: "Chấm dứt hoạt động hộ kinh doanh", en: "End of a household business" },
    summary: { vi: "Sau khi đã chấm dứt mã số thuế.", en: "After the tax code has been closed." },
    components: (era) => [
      NOTICE(era, { vi: "Thông báo chấm dứt hoạt động", en: "Notice of the end" }),
      paper(
        "tax-closing",
        { vi: "Thông báo chấm dứt hiệu lực mã số thuế", en: "Notice that the tax code is closed" },
        inEra(era, null),
      ),
      ORIGINAL(era),
      MINUTES(era),
      AGENT(era),
    ],
    result: { vi: "Thông báo chấm dứt hoạt động hộ kinh doanh", en: "Notice of the end" },
  },
  {
    procedure: "household-reissue",
    title: { vi: "Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh", en: "Reissue of the certificate" },
    summary: { vi: "Khi bị mất, cháy, rách, nát.", en: "When it is lost, burnt or torn." },
    components: (era) => [
      paper("application", { vi: "Giấy đề nghị cấp lại", en: "Application for reissue" }, inEra(era, null), {
        isWritten: true,
        form: "Mẫu số 2",
      }),
      AGENT(era),
    ],
    result: CERTIFICATE,
  },
];

/** The commune decides since 2025-07-01; what the district decided before is not carried. */
export const householdVersions: readonly ProcedureVersion[] = definitions.flatMap((definition) =>
  ERAS.filter((era) => era !== ERA_2021).map(
    (era): ProcedureVersion => ({
      id: `${definition.procedure}@${era.from}`,
      procedure: definition.procedure,
      from: era.from,
      to: era.to,
      title: definition.title,
      summary: definition.summary,
      sector: "household",
      level: "commune",
      decide: { limit: { unit: "working_day", n: 3 }, source: unverified(D2025) },
      answer: ANSWER_60(era),
      fees: [],
      components: definition.components(era),
      basis: [...era.basis],
      results: [definition.result],
      notes: definition.notes ?? [],
    }),
  ),
);
