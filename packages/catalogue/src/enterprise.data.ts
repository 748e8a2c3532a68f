import {
  ANSWER_60,
  D2025,
  DECIDE_3,
  ERA_2021,
  ERA_2026,
  ERAS,
  type Era,
  FEES,
  inEra,
  LAW,
  paper,
  unverified,
  verified,
} from "./law.data.ts";
import type { Component, ProcedureVersion } from "./model.ts";

type Text = { vi: string; en: string };
type Definition = {
  procedure: string;
  title: Text;
  summary: Text;
  components: (era: Era) => Component[];
  results: Text[];
  notes: (era: Era) => Text[];
  decide?: (era: Era) => ProcedureVersion["decide"];
  isFree?: boolean;
};

/** The four articles on papers of new enterprises, read together. */
const FOUNDING = "Điều 21–24";

const AGENT = (era: Era) =>
  paper("authorisation", { vi: "Văn bản ủy quyền", en: "Written authority" }, inEra(era, "Điều 12"), {
    when: "by-agent",
  });
const OWNERS = (era: Era): Component[] =>
  era === ERA_2021
    ? [] // the duty begins with law 76/2025
    : [
        paper(
          "beneficial-owners",
          { vi: "Danh sách chủ sở hữu hưởng lợi", en: "List of beneficial owners" },
          verified(D2025),
          {
            when: "has-beneficial-owner",
            form: "Mẫu số 10, Thông tư 68/2025/TT-BTC",
            isWritten: true,
          },
        ),
      ];
const APPLICATION = (era: Era, article: string | null) =>
  paper(
    "application",
    { vi: "Giấy đề nghị đăng ký doanh nghiệp", en: "Application for registration" },
    inEra(era, article),
    { isWritten: true },
  );
const IDENTITY = (era: Era, article: string | null) =>
  paper(
    "identity",
    {
      vi: "Giấy tờ pháp lý của cá nhân, hoặc số định danh cá nhân",
      en: "Identity papers, or personal numbers",
    },
    inEra(era, article),
    { fromNumber: era !== ERA_2021 },
  );
const INVESTORS = (era: Era, article: string | null): Component[] => [
  paper(
    "organisation",
    {
      vi: "Giấy tờ pháp lý của tổ chức và văn bản cử người đại diện",
      en: "Papers of the organisation and of its appointed representative",
    },
    inEra(era, article),
    { when: "has-organisation" },
  ),
  paper(
    "foreign-investment",
    { vi: "Giấy chứng nhận đăng ký đầu tư", en: "Investment registration certificate" },
    inEra(era, article),
    { when: "has-foreign" },
  ),
];

const CAPITAL: Text = {
  vi: "Góp đủ vốn trong 90 ngày kể từ ngày được cấp giấy chứng nhận.",
  en: "The capital must be paid in within 90 days of the certificate.",
};
const CERTIFICATE: Text = {
  vi: "Giấy chứng nhận đăng ký doanh nghiệp",
  en: "Certificate of enterprise registration",
};

const founding = (
  kind: string,
  title: Text,
  article: string | null,
  summary: Text,
  members: Text | null,
): Definition => ({
  procedure: `enterprise-new-${kind}`,
  title,
  summary,
  components: (era) => [
    APPLICATION(era, article),
    ...(kind === "private"
      ? []
      : [
          paper("charter", { vi: "Điều lệ công ty", en: "Charter" }, inEra(era, article), {
            isWritten: true,
          }),
        ]),
    ...(members ? [paper("members", members, inEra(era, article), { isWritten: true })] : []),
    ...(kind === "private" ? [] : OWNERS(era)),
    IDENTITY(era, article),
    ...(kind === "private" ? [] : INVESTORS(era, article)),
    AGENT(era),
  ],
  results: [CERTIFICATE],
  notes: () => (kind === "private" ? [] : [CAPITAL]),
});

const TEN_DAYS: Text = {
  vi: "Phải đăng ký trong 10 ngày kể từ ngày có thay đổi.",
  en: "A change must be registered within 10 days.",
};

/** A notice, and the decision behind it where the law wants one. */
const notified = (
  era: Era,
  name: Text,
  article: string | null,
  { decided = true }: { decided?: boolean } = {},
): Component[] => [
  paper("notice", name, inEra(era, article), { isWritten: true }),
  ...(decided
    ? [
        paper(
          "resolution",
          { vi: "Nghị quyết, quyết định", en: "Resolution or decision" },
          inEra(era, article),
          { isWritten: true },
        ),
        paper("minutes", { vi: "Biên bản họp", en: "Minutes of the meeting" }, inEra(era, article), {
          isWritten: true,
        }),
      ]
    : []),
  AGENT(era),
];

const CHANGED: Text = {
  vi: "Giấy chứng nhận đăng ký doanh nghiệp đã thay đổi, hoặc giấy xác nhận",
  en: "Amended certificate, or a confirmation",
};

const part = (kind: string, title: Text, summary: Text, result: Text): Definition => ({
  procedure: `enterprise-${kind}-new`,
  title,
  summary,
  components: (era) => [
    ...notified(
      era,
      kind === "place"
        ? { vi: "Thông báo lập địa điểm kinh doanh", en: "Notice of a business place" }
        : { vi: "Thông báo thành lập", en: "Notice of establishment" },
      "Điều 31",
      { decided: kind !== "place" },
    ),
    ...(kind === "place"
      ? []
      : [
          paper(
            "head-identity",
            {
              vi: "Giấy tờ pháp lý của người đứng đầu, hoặc số định danh cá nhân",
              en: "Identity papers of the head, or a personal number",
            },
            inEra(era, "Điều 31"),
            { fromNumber: era !== ERA_2021 },
          ),
        ]),
  ],
  results: [result],
  notes: () => (kind === "place" ? [TEN_DAYS] : []),
});

const definitions: readonly Definition[] = [
  founding(
    "private",
    { vi: "Thành lập doanh nghiệp tư nhân", en: "New private enterprise" },
    FOUNDING,
    {
      vi: "Một cá nhân làm chủ và chịu trách nhiệm bằng toàn bộ tài sản của mình.",
      en: "One person owns it and answers with everything they own.",
    },
    null,
  ),
  founding(
    "llc1",
    { vi: "Thành lập công ty TNHH một thành viên", en: "New one-member limited company" },
    FOUNDING,
    {
      vi: "Một chủ sở hữu, chịu trách nhiệm trong số vốn điều lệ.",
      en: "One owner, who answers with the charter capital.",
    },
    null,
  ),
  founding(
    "llc2",
    { vi: "Thành lập công ty TNHH hai thành viên trở lên", en: "New limited company of two or more" },
    FOUNDING,
    {
      vi: "Từ 2 đến 50 thành viên, chịu trách nhiệm trong số vốn đã góp.",
      en: "2 to 50 members, who answer with what they put in.",
    },
    { vi: "Danh sách thành viên", en: "List of members" },
  ),
  founding(
    "jsc",
    { vi: "Thành lập công ty cổ phần", en: "New joint stock company" },
    FOUNDING,
    { vi: "Từ 3 cổ đông trở lên, vốn chia thành cổ phần.", en: "3 or more shareholders, and shares." },
    { vi: "Danh sách cổ đông sáng lập", en: "List of founding shareholders" },
  ),
  founding(
    "partnership",
    { vi: "Thành lập công ty hợp danh", en: "New partnership" },
    FOUNDING,
    {
      vi: "Ít nhất 2 thành viên hợp danh cùng chịu trách nhiệm bằng toàn bộ tài sản.",
      en: "At least 2 general partners, who answer with everything they own.",
    },
    { vi: "Danh sách thành viên", en: "List of members" },
  ),
  {
    procedure: "enterprise-change",
    title: { vi: "Thay đổi nội dung đăng ký doanh nghiệp", en: "Change of an enterprise's registration" },
    summary: {
      vi: "Đổi tên, địa chỉ, ngành nghề, vốn, người đại diện: nhiều thay đổi trong một lần nộp.",
      en: "Name, address, lines, capital, representative: several changes in one filing.",
    },
    components: (era) => [
      ...notified(era, { vi: "Thông báo thay đổi nội dung đăng ký", en: "Notice of change" }, null),
      paper(
        "identity",
        {
          vi: "Giấy tờ pháp lý của người đại diện mới, hoặc số định danh cá nhân",
          en: "Identity papers of the new representative, or a personal number",
        },
        inEra(era, null),
        { when: "changes-representative", fromNumber: era !== ERA_2021 },
      ),
      paper(
        "capital-proof",
        { vi: "Giấy tờ chứng minh việc góp vốn", en: "Proof of the contribution" },
        inEra(era, null),
        { when: "raises-capital" },
      ),
      paper("members", { vi: "Danh sách thành viên", en: "List of members" }, inEra(era, null), {
        when: "changes-members",
        isWritten: true,
      }),
      ...OWNERS(era),
    ],
    results: [CHANGED],
    notes: () => [TEN_DAYS],
  },
  part(
    "branch",
    { vi: "Đăng ký hoạt động chi nhánh", en: "New branch" },
    { vi: "Đơn vị phụ thuộc, được kinh doanh.", en: "A dependent unit that does business." },
    { vi: "Giấy chứng nhận đăng ký hoạt động chi nhánh", en: "Certificate of the branch" },
  ),
  part(
    "office",
    { vi: "Đăng ký hoạt động văn phòng đại diện", en: "New representative office" },
    {
      vi: "Đơn vị phụ thuộc, đại diện cho lợi ích của doanh nghiệp.",
      en: "A dependent unit that represents the enterprise.",
    },
    { vi: "Giấy chứng nhận đăng ký hoạt động văn phòng đại diện", en: "Certificate of the office" },
  ),
  part(
    "place",
    { vi: "Thông báo lập địa điểm kinh doanh", en: "New business place" },
    { vi: "Nơi doanh nghiệp tiến hành việc kinh doanh cụ thể.", en: "Where business is done." },
    { vi: "Giấy chứng nhận đăng ký địa điểm kinh doanh", en: "Certificate of the place" },
  ),
  {
    procedure: "enterprise-suspend",
    title: { vi: "Tạm ngừng kinh doanh", en: "Suspension of business" },
    summary: {
      vi: "Mỗi lần không quá 12 tháng, liên tiếp không quá 24 tháng.",
      en: "At most 12 months at a time, and 24 months running.",
    },
    components: (era) =>
      notified(era, { vi: "Thông báo tạm ngừng kinh doanh", en: "Notice of suspension" }, null),
    results: [{ vi: "Giấy xác nhận tạm ngừng kinh doanh", en: "Confirmation of the suspension" }],
    notes: () => [
      {
        vi: "Thông báo ít nhất 3 ngày làm việc trước ngày tạm ngừng.",
        en: "Notify at least 3 working days before it begins.",
      },
    ],
    decide: (era) =>
      era === ERA_2026 ? { limit: { unit: "working_day", n: 1 }, source: unverified(D2025) } : DECIDE_3(era),
    isFree: true,
  },
  {
    procedure: "enterprise-resume",
    title: { vi: "Tiếp tục kinh doanh", en: "Return to business" },
    summary: {
      vi: "Trở lại trước hạn, hoặc xác nhận khi hết thời gian tạm ngừng.",
      en: "Before the suspension ends, or to confirm that it has ended.",
    },
    components: (era) =>
      notified(era, { vi: "Thông báo tiếp tục kinh doanh", en: "Notice of return" }, null, {
        decided: false,
      }),
    results: [{ vi: "Giấy xác nhận tiếp tục kinh doanh", en: "Confirmation of the return" }],
    notes: (era) =>
      era === ERA_2026
        ? [
            {
              vi: "Xác nhận trong 5 ngày làm việc sau ngày hết thời gian tạm ngừng (chưa kiểm chứng).",
              en: "Confirm within 5 working days of the end of the suspension (unverified).",
            },
          ]
        : [],
    isFree: true,
  },
  {
    procedure: "enterprise-dissolve",
    title: { vi: "Giải thể doanh nghiệp", en: "Dissolution" },
    summary: {
      vi: "Nộp hồ sơ trong 5 ngày làm việc sau khi thanh toán hết nợ.",
      en: "File within 5 working days of paying every debt.",
    },
    components: (era) => [
      paper("notice", { vi: "Thông báo giải thể", en: "Notice of dissolution" }, verified(LAW), {
        isWritten: true,
      }),
      paper(
        "resolution",
        { vi: "Nghị quyết, quyết định giải thể", en: "Resolution to dissolve" },
        verified(LAW),
        { isWritten: true },
      ),
      paper(
        "liquidation",
        { vi: "Báo cáo thanh lý tài sản", en: "Report of the liquidation" },
        verified(LAW),
      ),
      paper(
        "creditors",
        { vi: "Danh sách chủ nợ và số nợ đã thanh toán", en: "Creditors and debts paid" },
        verified(LAW),
      ),
      paper(
        "tax-closing",
        { vi: "Xác nhận hoàn thành nghĩa vụ thuế", en: "Tax confirmation" },
        inEra(era, null),
      ),
      AGENT(era),
    ],
    results: [{ vi: "Thông báo về việc giải thể", en: "Notice of the dissolution" }],
    notes: () => [
      {
        vi: "Gửi nghị quyết giải thể trong 7 ngày làm việc kể từ ngày thông qua.",
        en: "Send the resolution within 7 working days of passing it.",
      },
    ],
    isFree: true,
  },
];

const versionOf = (definition: Definition, era: Era): ProcedureVersion => ({
  id: `${definition.procedure}@${era.from}`,
  procedure: definition.procedure,
  from: era.from,
  to: era.to,
  title: definition.title,
  summary: definition.summary,
  sector: "enterprise",
  level: "province",
  decide: (definition.decide ?? DECIDE_3)(era),
  answer: ANSWER_60(era),
  fees: definition.isFree ? [] : FEES(era),
  components: definition.components(era),
  basis: [...era.basis],
  results: definition.results,
  notes: definition.notes(era),
});

/** Every procedure of enterprises, in each era of the law since 2021. */
export const enterpriseVersions: readonly ProcedureVersion[] = definitions.flatMap((definition) =>
  ERAS.map((era) => versionOf(definition, era)),
);
