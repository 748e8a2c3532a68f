import {
  answerIn,
  byDecree,
  byLaw,
  type Definition,
  decideIn,
  type Era,
  form,
  paper,
  type Text,
  versionsOf,
} from "./law.data.ts";
import type { Component, ProcedureVersion, Source } from "./model.ts";

const AGENT = (era: Era) =>
  paper(
    "authorisation",
    { vi: "Văn bản ủy quyền", en: "Written authority" },
    byDecree(era, "Điều 12", "Điều 12"),
    { when: "by-agent" },
  );

/** The duty begins with law 76/2025; before it there was no such paper. */
const OWNERS = (era: Era, source: Source, number = "10"): Component[] =>
  era.decree === 2021
    ? []
    : [
        paper(
          "beneficial-owners",
          { vi: "Danh sách chủ sở hữu hưởng lợi", en: "List of beneficial owners" },
          source,
          { when: "has-beneficial-owner", form: form(era, number), isWritten: true },
        ),
      ];

/** Since decree 168/2025 a personal number stands for the copy. */
const IDENTITY = (era: Era, { code = "identity", whose, source, when }: Identity): Component =>
  paper(
    code,
    era.decree === 2021
      ? { vi: `Giấy tờ pháp lý của ${whose.vi}`, en: `Identity papers of ${whose.en}` }
      : {
          vi: `Giấy tờ pháp lý hoặc số định danh của ${whose.vi}`,
          en: `Identity papers, or personal numbers, of ${whose.en}`,
        },
    source,
    { ...(when && { when }), fromNumber: era.decree !== 2021 },
  );
type Identity = { code?: "identity" | "head-identity"; whose: Text; source: Source; when?: string };
const PASSPORT = (era: Era): Text[] =>
  era.decree === 2021
    ? []
    : [
        {
          vi: "Ai có số định danh cá nhân thì không phải nộp bản sao giấy tờ; ai không có thì nộp bản sao hộ chiếu.",
          en: "Whoever has a personal number brings no copy of a card; whoever has none brings a copy of the passport.",
        },
      ];

type Kind = "private" | "llc1" | "llc2" | "jsc" | "partnership";
type Founding = {
  kind: Kind;
  /** The article of the law that lists the papers. */
  article: string;
  number: string;
  title: Text;
  summary: Text;
  whose: Text;
  members?: { name: Text; number: string };
};

const CAPITAL: Text = {
  vi: "Góp đủ vốn trong 90 ngày kể từ ngày được cấp giấy chứng nhận; nếu chưa đủ thì đăng ký thay đổi vốn trong 30 ngày sau đó.",
  en: "The capital must be paid in within 90 days of the certificate; if it is not, the change must be registered within 30 days after that.",
};

const LEGALISED: Text = {
  vi: "Giấy tờ của tổ chức nước ngoài phải được hợp pháp hóa lãnh sự và kèm bản dịch tiếng Việt công chứng.",
  en: "Papers of a foreign organisation must be legalised, with a notarised translation into Vietnamese.",
};

const founding = ({ kind, article, number, title, summary, whose, members }: Founding): Definition => {
  const source = byLaw(article);
  const isCompany = kind !== "private";
  return {
    procedure: `enterprise-new-${kind}`,
    title,
    summary,
    components: (era) => [
      paper(
        "application",
        { vi: "Giấy đề nghị đăng ký doanh nghiệp", en: "Application for registration" },
        source,
        { form: form(era, number), isWritten: true },
      ),
      ...(isCompany
        ? [paper("charter", { vi: "Điều lệ công ty", en: "Charter" }, source, { isWritten: true })]
        : []),
      ...(members
        ? [paper("members", members.name, source, { form: form(era, members.number), isWritten: true })]
        : []),
      ...(isCompany ? OWNERS(era, source, kind === "jsc" ? "10, 11" : "10") : []),
      IDENTITY(era, { whose, source }),
      ...(isCompany
        ? [
            paper(
              "organisation",
              {
                vi: "Giấy tờ pháp lý của tổ chức và văn bản cử người đại diện",
                en: "Papers of the organisation and of its appointed representative",
              },
              source,
              { when: "has-organisation" },
            ),
            paper(
              "foreign-investment",
              { vi: "Giấy chứng nhận đăng ký đầu tư", en: "Investment registration certificate" },
              source,
              { when: "has-foreign" },
            ),
          ]
        : []),
      AGENT(era),
    ],
    decide: () => decideIn(3, byLaw("Điều 26.5")),
    paid: "published",
    results: [{ vi: "Giấy chứng nhận đăng ký doanh nghiệp", en: "Certificate of enterprise registration" }],
    notes: (era) => [...(isCompany ? [CAPITAL, LEGALISED] : []), ...PASSPORT(era)],
  };
};

const TEN_DAYS: Text = {
  vi: "Phải đăng ký trong 10 ngày kể từ ngày có thay đổi.",
  en: "A change must be registered within 10 days.",
};
const TEN_DAYS_TO_TELL: Text = {
  vi: "Phải nộp trong 10 ngày kể từ ngày quyết định lập.",
  en: "It must be filed within 10 days of the decision.",
};
const THREE_DAYS_BEFORE: Text = {
  vi: "Nộp ít nhất 3 ngày làm việc trước ngày tạm ngừng hoặc trước ngày trở lại sớm.",
  en: "File at least 3 working days before it begins, or before you come back early.",
};
const RESOLUTION: Text = { vi: "Nghị quyết hoặc quyết định", en: "Resolution or decision" };
const MINUTES: Text = { vi: "Biên bản họp", en: "Minutes of the meeting" };

/** The members' council alone must show its minutes since decree 168/2025, and for the capital alone. */
const MINUTES_OF_CHANGE = (era: Era): Component => {
  const source = byDecree(era, null, "Điều 44.1");
  return era.decree === 2021
    ? paper("minutes", MINUTES, source, { isWritten: true })
    : paper(
        "minutes",
        {
          vi: "Biên bản họp Hội đồng thành viên (công ty TNHH hai thành viên trở lên)",
          en: "Minutes of the members' council (limited company of two or more)",
        },
        source,
        { when: "changes-capital", isWritten: true },
      );
};

const CHANGE: Definition = {
  procedure: "enterprise-change",
  title: { vi: "Thay đổi nội dung đăng ký doanh nghiệp", en: "Change of an enterprise's registration" },
  summary: {
    vi: "Đổi tên, địa chỉ, ngành nghề, vốn, người đại diện: nhiều thay đổi trong một lần nộp.",
    en: "Name, address, lines, capital, representative: several changes in one filing.",
  },
  components: (era) => [
    paper(
      "notice",
      {
        vi: "Giấy đề nghị hoặc thông báo thay đổi nội dung đăng ký doanh nghiệp",
        en: "Application for, or notice of, the change",
      },
      byDecree(era, null, "Điều 40–52"),
      { form: form(era, "12–15"), isWritten: true },
    ),
    paper("resolution", RESOLUTION, byDecree(era, null, "Điều 40–49"), { isWritten: true }),
    MINUTES_OF_CHANGE(era),
    IDENTITY(era, {
      whose: { vi: "người đại diện theo pháp luật mới", en: "the new representative" },
      source: byDecree(era, null, "Điều 11"),
      when: "changes-representative",
    }),
    paper(
      "capital-proof",
      { vi: "Giấy tờ chứng minh việc góp vốn", en: "Proof of the contribution" },
      byDecree(era, null, "Điều 44.1"),
      { when: "raises-capital" },
    ),
    paper(
      "members",
      { vi: "Danh sách thành viên", en: "List of members" },
      byDecree(era, null, "Điều 42, Điều 45"),
      { when: "changes-members", form: form(era, "6, 7, 9"), isWritten: true },
    ),
    ...OWNERS(era, byDecree(era, null, "Điều 52.1")),
    AGENT(era),
  ],
  decide: () => decideIn(3, byLaw("Điều 30.3, Điều 31.4")),
  paid: "published",
  results: [
    {
      vi: "Giấy chứng nhận đăng ký doanh nghiệp đã thay đổi, hoặc giấy xác nhận",
      en: "Amended certificate, or a confirmation",
    },
  ],
  notes: (era) => [TEN_DAYS, ...PASSPORT(era)],
};

const dependent = (kind: "branch" | "office", title: Text, summary: Text, result: Text): Definition => ({
  procedure: `enterprise-${kind}-new`,
  title,
  summary,
  components: (era) => [
    paper("notice", { vi: "Thông báo thành lập", en: "Notice of establishment" }, byLaw("Điều 45.2"), {
      form: form(era, "17"),
      isWritten: true,
    }),
    paper("resolution", RESOLUTION, byLaw("Điều 45.2"), { isWritten: true }),
    paper("minutes", MINUTES, byLaw("Điều 45.2"), { isWritten: true }),
    IDENTITY(era, {
      code: "head-identity",
      whose: { vi: "người đứng đầu", en: "the head" },
      source: byLaw("Điều 45.2"),
    }),
    AGENT(era),
  ],
  decide: () => decideIn(3, byLaw("Điều 45.3")),
  paid: "registered",
  results: [result],
  notes: (era) => (era.decree === 2021 ? [] : [TEN_DAYS_TO_TELL, ...PASSPORT(era)]),
});

const PLACE: Definition = {
  procedure: "enterprise-place-new",
  title: { vi: "Thông báo lập địa điểm kinh doanh", en: "New business place" },
  summary: { vi: "Nơi doanh nghiệp tiến hành việc kinh doanh cụ thể.", en: "Where business is done." },
  components: (era) => [
    paper(
      "notice",
      { vi: "Thông báo lập địa điểm kinh doanh", en: "Notice of a business place" },
      byDecree(era, "Điều 31", "Điều 30.2"),
      { form: form(era, "17"), isWritten: true },
    ),
    AGENT(era),
  ],
  decide: (era) => decideIn(3, byDecree(era, "Điều 31.3", "Điều 30.3")),
  paid: "registered",
  results: [{ vi: "Giấy chứng nhận đăng ký địa điểm kinh doanh", en: "Certificate of the place" }],
  notes: () => [TEN_DAYS_TO_TELL],
};

/** Three days under decree 01/2021, one since decree 168/2025. */
const confirmed = (era: Era) =>
  decideIn(era.decree === 2021 ? 3 : 1, byDecree(era, "Điều 66.3", "Điều 60.4"));

const SUSPEND: Definition = {
  procedure: "enterprise-suspend",
  title: { vi: "Tạm ngừng kinh doanh", en: "Suspension of business" },
  summary: {
    vi: "Mỗi lần không quá 12 tháng, liên tiếp không quá 24 tháng.",
    en: "At most 12 months at a time, and 24 months running.",
  },
  components: (era) => [
    paper(
      "notice",
      { vi: "Thông báo tạm ngừng kinh doanh", en: "Notice of suspension" },
      byDecree(era, "Điều 66.1", "Điều 60.2"),
      { form: form(era, "27"), isWritten: true },
    ),
    paper("resolution", RESOLUTION, byDecree(era, "Điều 66.2", "Điều 60.2"), { isWritten: true }),
    ...(era.decree === 2021
      ? [paper("minutes", MINUTES, byDecree(era, "Điều 66.2", "Điều 60.2"), { isWritten: true })]
      : []),
    AGENT(era),
  ],
  decide: confirmed,
  paid: "free",
  results: [{ vi: "Giấy xác nhận tạm ngừng kinh doanh", en: "Confirmation of the suspension" }],
  notes: () => [THREE_DAYS_BEFORE],
};

const RESUME: Definition = {
  procedure: "enterprise-resume",
  title: { vi: "Tiếp tục kinh doanh", en: "Return to business" },
  summary: {
    vi: "Trở lại trước hạn, hoặc xác nhận khi hết thời gian tạm ngừng.",
    en: "Before the suspension ends, or to confirm that it has ended.",
  },
  components: (era) => [
    paper(
      "notice",
      { vi: "Thông báo tiếp tục kinh doanh", en: "Notice of return" },
      byDecree(era, "Điều 66.1", "Điều 60.3"),
      { form: form(era, "27"), isWritten: true },
    ),
    AGENT(era),
  ],
  decide: confirmed,
  paid: "free",
  results: [{ vi: "Giấy xác nhận tiếp tục kinh doanh", en: "Confirmation of the return" }],
  notes: (era) => [
    THREE_DAYS_BEFORE,
    ...(era.decree === 2026
      ? [
          {
            vi: "Xác nhận trong 5 ngày làm việc sau ngày hết thời gian tạm ngừng (chưa kiểm chứng).",
            en: "Confirm within 5 working days of the end of the suspension (unverified).",
          },
        ]
      : []),
  ],
};

const DISSOLVE: Definition = {
  procedure: "enterprise-dissolve",
  title: { vi: "Giải thể doanh nghiệp", en: "Dissolution" },
  summary: {
    vi: "Nộp hồ sơ trong 5 ngày làm việc sau khi thanh toán hết nợ.",
    en: "File within 5 working days of paying every debt.",
  },
  components: (era) => [
    paper("notice", { vi: "Thông báo giải thể", en: "Notice of dissolution" }, byLaw("Điều 210.1"), {
      form: form(era, "30"),
      isWritten: true,
    }),
    paper(
      "resolution",
      { vi: "Nghị quyết hoặc quyết định giải thể", en: "Resolution to dissolve" },
      byLaw("Điều 208.3"),
      { isWritten: true },
    ),
    paper(
      "liquidation",
      { vi: "Báo cáo thanh lý tài sản", en: "Report of the liquidation" },
      byLaw("Điều 210.1"),
    ),
    paper(
      "creditors",
      {
        vi: "Danh sách chủ nợ và số nợ đã thanh toán, gồm cả thuế và bảo hiểm",
        en: "Creditors and debts paid, taxes and insurance among them",
      },
      byLaw("Điều 210.1"),
    ),
    AGENT(era),
  ],
  decide: () => decideIn(5, byLaw("Điều 208.8")),
  paid: "free",
  results: [{ vi: "Thông báo về việc giải thể", en: "Notice of the dissolution" }],
  notes: () => [
    {
      vi: "Gửi nghị quyết giải thể trong 7 ngày làm việc kể từ ngày thông qua.",
      en: "Send the resolution within 7 working days of passing it.",
    },
    {
      vi: "Trước khi nộp, chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh.",
      en: "Before you file, close branches, representative offices and business places.",
    },
    {
      vi: "Cơ quan đăng ký kinh doanh tự hỏi cơ quan thuế; bạn không phải nộp giấy xác nhận.",
      en: "The registry asks the tax office itself; you need not bring a confirmation.",
    },
  ],
};

const definitions: readonly Definition[] = [
  founding({
    kind: "private",
    article: "Điều 19",
    number: "1",
    title: { vi: "Thành lập doanh nghiệp tư nhân", en: "New private enterprise" },
    summary: {
      vi: "Một cá nhân làm chủ và chịu trách nhiệm bằng toàn bộ tài sản của mình.",
      en: "One person owns it and answers with everything they own.",
    },
    whose: { vi: "chủ doanh nghiệp", en: "the owner" },
  }),
  founding({
    kind: "llc1",
    article: "Điều 21",
    number: "2",
    title: { vi: "Thành lập công ty TNHH một thành viên", en: "New one-member limited company" },
    summary: {
      vi: "Một chủ sở hữu, chịu trách nhiệm trong số vốn điều lệ.",
      en: "One owner, who answers with the charter capital.",
    },
    whose: {
      vi: "chủ sở hữu và người đại diện theo pháp luật",
      en: "the owner and the legal representative",
    },
  }),
  founding({
    kind: "llc2",
    article: "Điều 21",
    number: "3",
    title: { vi: "Thành lập công ty TNHH hai thành viên trở lên", en: "New limited company of two or more" },
    summary: {
      vi: "Từ 2 đến 50 thành viên, chịu trách nhiệm trong số vốn đã góp.",
      en: "2 to 50 members, who answer with what they put in.",
    },
    whose: {
      vi: "các thành viên và người đại diện theo pháp luật",
      en: "the members and the legal representative",
    },
    members: { name: { vi: "Danh sách thành viên", en: "List of members" }, number: "6" },
  }),
  founding({
    kind: "jsc",
    article: "Điều 22",
    number: "4",
    title: { vi: "Thành lập công ty cổ phần", en: "New joint stock company" },
    summary: {
      vi: "Từ 3 cổ đông trở lên, vốn chia thành cổ phần.",
      en: "3 or more shareholders, and shares.",
    },
    whose: {
      vi: "cổ đông sáng lập, cổ đông nước ngoài và người đại diện theo pháp luật",
      en: "founders, foreign shareholders and the legal representative",
    },
    members: {
      name: {
        vi: "Danh sách cổ đông sáng lập và cổ đông là nhà đầu tư nước ngoài",
        en: "List of founding shareholders and of foreign shareholders",
      },
      number: "7, 8",
    },
  }),
  founding({
    kind: "partnership",
    article: "Điều 20",
    number: "5",
    title: { vi: "Thành lập công ty hợp danh", en: "New partnership" },
    summary: {
      vi: "Ít nhất 2 thành viên hợp danh cùng chịu trách nhiệm bằng toàn bộ tài sản.",
      en: "At least 2 general partners, who answer with everything they own.",
    },
    whose: { vi: "các thành viên", en: "the partners" },
    members: { name: { vi: "Danh sách thành viên", en: "List of members" }, number: "9" },
  }),
  CHANGE,
  dependent(
    "branch",
    { vi: "Đăng ký hoạt động chi nhánh", en: "New branch" },
    { vi: "Đơn vị phụ thuộc, được kinh doanh.", en: "A dependent unit that does business." },
    { vi: "Giấy chứng nhận đăng ký hoạt động chi nhánh", en: "Certificate of the branch" },
  ),
  dependent(
    "office",
    { vi: "Đăng ký hoạt động văn phòng đại diện", en: "New representative office" },
    {
      vi: "Đơn vị phụ thuộc, đại diện cho lợi ích của doanh nghiệp.",
      en: "A dependent unit that represents the enterprise.",
    },
    { vi: "Giấy chứng nhận đăng ký hoạt động văn phòng đại diện", en: "Certificate of the office" },
  ),
  PLACE,
  SUSPEND,
  RESUME,
  DISSOLVE,
];

/** Every procedure of enterprises, in each era of the law since 2021. */
export const enterpriseVersions: readonly ProcedureVersion[] = definitions.flatMap((definition) =>
  versionsOf(
    {
      since: "2021-01-04",
      sector: "enterprise",
      level: "province",
      answer: (era) => answerIn(60, byDecree(era, "Điều 43.4", "Điều 32.3")),
    },
    definition,
  ),
);
