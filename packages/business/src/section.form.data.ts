import type { FieldKind, FormField, FormSection } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import type { Kind } from "./model.ts";
import { NATIONALITIES } from "./nationality.data.ts";

/** Sections that more than one form has. Vietnamese first, then English, as on the screen. */
type Said = readonly [vi: string, en: string];
const named = ([vi, en]: Said) => ({ vi, en });

export const section = (
  id: string,
  title: Said,
  lead: Said,
  fields: readonly FormField[],
  when?: string,
): FormSection => ({ id, title: named(title), lead: named(lead), fields, ...(when && { when }) });

type More = Partial<Omit<FormField, "path" | "kind" | "label" | "why" | "hint" | "options">> & {
  hint?: Said;
  options?: readonly (readonly [value: string, vi: string, en: string])[];
};
export const field = (
  path: string,
  kind: FieldKind,
  label: Said,
  why: Said,
  { hint, options, ...more }: More = {},
): FormField => ({
  path,
  kind,
  label: named(label),
  why: named(why),
  paper: "application",
  basis: null,
  need: "always",
  ...(hint && { hint: named(hint) }),
  ...(options && { options: options.map(([value, vi, en]) => ({ value, label: { vi, en } })) }),
  ...more,
});

/** The same fields for other papers: what an application asks, a notice asks too. */
export function onPapers(papers: Readonly<Record<string, string>>, one: FormSection): FormSection {
  const renamed = (each: FormField): FormField => ({
    ...each,
    paper: each.paper && (papers[each.paper] ?? each.paper),
    ...(each.columns && { columns: each.columns.map(renamed) }),
  });
  return { ...one, fields: one.fields.map(renamed) };
}
export const shownWhen = (when: string, one: FormSection): FormSection => ({ ...one, when });

const EXAMPLES: Record<Kind, string> = {
  private: "Doanh nghiệp tư nhân Hoa Sữa",
  llc1: "Công ty TNHH Hoa Sữa",
  llc2: "Công ty TNHH Hoa Sữa",
  jsc: "Công ty cổ phần Hoa Sữa",
  partnership: "Công ty hợp danh Hoa Sữa",
  household: "Hộ kinh doanh Hoa Sữa",
};

export const nameSection = (kind: Kind): FormSection =>
  section(
    "ten",
    ["Tên", "Name"],
    [
      "Tên được kiểm tra ngay khi bạn gõ, với tên đã đăng ký và tên đang chờ.",
      "The name is checked while you type, against names registered and names waiting.",
    ],
    [
      field(
        "name.vi",
        "name",
        ["Tên tiếng Việt", "Name in Vietnamese"],
        [
          "Đây là tên ghi trên giấy chứng nhận, biển hiệu và hóa đơn.",
          "This is the name on the certificate, the sign and the invoices.",
        ],
        {
          basis: kind === "household" ? LAW.household : LAW.name,
          hint: [
            `Gồm loại hình và tên riêng: ${EXAMPLES[kind]}`,
            `Type, then proper name: ${EXAMPLES[kind]}`,
          ],
          most: 200,
        },
      ),
      ...(kind === "household"
        ? []
        : [
            field(
              "name.foreign",
              "text",
              ["Tên bằng tiếng nước ngoài", "Name in a foreign language"],
              [
                "Dùng khi giao dịch với nước ngoài. Bạn có thể bỏ trống.",
                "Used in dealings abroad. You may leave it empty.",
              ],
              {
                basis: LAW.foreignName,
                need: "optional",
                hint: ["Hoa Sua Company Limited", "Hoa Sua Company Limited"],
                most: 200,
              },
            ),
            field(
              "name.short",
              "text",
              ["Tên viết tắt", "Abbreviated name"],
              [
                "Tên ngắn để giao dịch. Cũng không được trùng với doanh nghiệp khác.",
                "A short name for dealings. It may not be the same as another enterprise's either.",
              ],
              { basis: LAW.foreignName, need: "optional", most: 60 },
            ),
            ...(kind === "private"
              ? []
              : [
                  field(
                    "name.parent",
                    "enterprise-code",
                    ["Mã số công ty mẹ", "Code of the parent company"],
                    [
                      "Công ty con được mang tên riêng của công ty mẹ. Không phải công ty con thì bỏ trống.",
                      "A subsidiary may carry its parent's proper name. Leave it empty if it is none.",
                    ],
                    { basis: LAW.subsidiaryName, need: "optional" },
                  ),
                ]),
          ]),
    ],
  );

export const addressSection = (basis: string = LAW.headOffice): FormSection =>
  section(
    "dia-chi",
    ["Địa chỉ và liên lạc", "Address and contact"],
    ["Nơi cơ quan nhà nước và khách hàng tìm gặp bạn.", "Where the authorities and your customers find you."],
    [
      field(
        "address.street",
        "text",
        ["Số nhà, đường, thôn, tòa nhà", "House number, street, hamlet, building"],
        [
          "Địa chỉ phải có thật và xác định được trên bản đồ hành chính.",
          "The address must exist and be found on the administrative map.",
        ],
        { basis, hint: ["Số 12 ngõ 34 phố Láng", "Số 12 ngõ 34 phố Láng"], most: 200 },
      ),
      field(
        "address.unit",
        "unit",
        ["Phường, xã", "Ward or commune"],
        [
          "Cho biết cơ quan nào nhận và giải quyết hồ sơ. Chọn theo tên hiện nay.",
          "Tells which office receives and decides. Choose it by its name of today.",
        ],
        { basis },
      ),
      field(
        "phone",
        "phone",
        ["Điện thoại", "Telephone"],
        [
          "Để cơ quan đăng ký gọi khi cần hỏi nhanh.",
          "So that the registry can call when there is a quick question.",
        ],
        { basis: LAW.application, hint: ["0901 234 567", "0901 234 567"] },
      ),
      field(
        "email",
        "email",
        ["Thư điện tử", "E-mail"],
        [
          "Kết quả và mọi thông báo về hồ sơ gửi tới đây.",
          "The result and every notice about the dossier go here.",
        ],
        { need: "optional" },
      ),
    ],
  );

export const linesSection = (): FormSection =>
  section(
    "nganh-nghe",
    ["Ngành, nghề kinh doanh", "Business lines"],
    [
      "Gõ việc bạn làm bằng lời thường, rồi chọn ngành cấp bốn. Chọn một ngành chính.",
      "Type what you do in plain words, then choose lines of level four. Choose one as the main line.",
    ],
    [
      field(
        "lines",
        "lines",
        ["Ngành, nghề", "Lines"],
        [
          "Bạn được kinh doanh mọi ngành luật không cấm; ngành đã đăng ký ghi vào hệ thống quốc gia.",
          "You may do all that the law does not ban; the lines you register go into the national system.",
        ],
        {
          basis: LAW.lines,
          most: 200,
          columns: [
            field(
              "detail",
              "long-text",
              ["Chi tiết", "Details"],
              [
                "Nói rõ hơn trong phạm vi của ngành. Ngành có điều kiện ghi theo luật chuyên ngành.",
                "Say it more closely, within the line. Conditional lines are written as their own law has them.",
              ],
              { basis: LAW.lines, need: "optional", most: 1000 },
            ),
            field(
              "main",
              "yes-no",
              ["Ngành chính", "Main line"],
              [
                "Ngành chính dùng để thống kê và quản lý thuế.",
                "The main line is used for statistics and for tax.",
              ],
              { basis: LAW.lines, need: "optional" },
            ),
          ],
        },
      ),
    ],
  );

const CAPITAL: Record<Kind, { label: Said; why: Said; basis: string }> = {
  private: {
    label: ["Vốn đầu tư", "Investment capital"],
    why: [
      "Số vốn chủ doanh nghiệp tự bỏ ra và tự chịu trách nhiệm.",
      "What the owner puts in, and answers for with all they have.",
    ],
    basis: LAW.privateCapital,
  },
  llc1: {
    label: ["Vốn điều lệ", "Charter capital"],
    why: ["Số vốn chủ sở hữu cam kết góp.", "What the owner promises to put in."],
    basis: LAW.llc1Capital,
  },
  llc2: {
    label: ["Vốn điều lệ", "Charter capital"],
    why: ["Tổng phần vốn các thành viên cam kết góp.", "The sum of what the members promise to put in."],
    basis: LAW.llc2Capital,
  },
  jsc: {
    label: ["Vốn điều lệ", "Charter capital"],
    why: [
      "Tổng mệnh giá cổ phần các cổ đông đăng ký mua.",
      "The par value of all the shares that are subscribed.",
    ],
    basis: LAW.jscCapital,
  },
  partnership: {
    label: ["Vốn điều lệ", "Charter capital"],
    why: ["Tổng phần vốn các thành viên cam kết góp.", "The sum of what the partners promise to put in."],
    basis: LAW.partnershipCapital,
  },
  household: {
    label: ["Vốn kinh doanh", "Business capital"],
    why: ["Số vốn hộ bỏ ra để kinh doanh.", "What the household puts into the business."],
    basis: LAW.household,
  },
};

export const capitalSection = (kind: Kind): FormSection =>
  section(
    "von",
    ["Vốn", "Capital"],
    ["Ghi bằng đồng Việt Nam, không có số lẻ.", "In Vietnamese đồng, whole numbers."],
    [
      field("capital.total", "money", CAPITAL[kind].label, CAPITAL[kind].why, {
        basis: CAPITAL[kind].basis,
      }),
      ...(kind === "jsc"
        ? [
            field(
              "capital.par",
              "money",
              ["Mệnh giá một cổ phần", "Par value of a share"],
              [
                "Vốn điều lệ chia cho mệnh giá ra số cổ phần.",
                "Capital divided by par value gives the number of shares.",
              ],
              { basis: LAW.jscCapital, hint: ["Thường là 10.000 đồng", "Usually 10,000 đồng"] },
            ),
          ]
        : []),
      ...(kind === "household"
        ? []
        : [
            field(
              "capital.method",
              "choice",
              ["Góp bằng gì", "Paid in how"],
              [
                "Tài sản góp vốn khác tiền phải định giá và chuyển quyền sở hữu.",
                "Assets other than money must be valued and transferred.",
              ],
              {
                basis: CAPITAL[kind].basis,
                options: [
                  ["money", "Tiền Việt Nam", "Vietnamese đồng"],
                  ["currency", "Ngoại tệ tự do chuyển đổi", "Convertible foreign currency"],
                  [
                    "assets",
                    "Tài sản (đất, máy móc, quyền sở hữu trí tuệ…)",
                    "Assets (land, machines, intellectual property…)",
                  ],
                  ["both", "Cả tiền và tài sản", "Both money and assets"],
                ],
              },
            ),
          ]),
      ...(kind === "household" || kind === "private"
        ? []
        : [
            field(
              "capital.paidBy",
              "day",
              ["Ngày góp đủ vốn", "Paid in full by"],
              [
                "Luật cho tối đa 90 ngày kể từ ngày cấp giấy chứng nhận.",
                "The law allows at most 90 days from the certificate.",
              ],
              {
                basis: CAPITAL[kind].basis,
                paper:
                  kind === "jsc" || kind === "llc2" || kind === "partnership" ? "members" : "application",
              },
            ),
          ]),
    ],
  );

/** Fields about somebody; `at` is where they are, "" inside a row. Conditions are named after it. */
const who = (at: string, more: { basis: string; paper: string; mayBeOrganisation: boolean }) => {
  const path = (name: string) => (at ? `${at}.${name}` : name);
  const is = (name: string) => (at ? `${at}-is-${name}` : `is-${name}`);
  const { basis, paper } = more;
  const person = more.mayBeOrganisation ? { when: is("person"), need: is("person") } : {};
  const organisation = { when: is("organisation"), need: is("organisation") };
  return {
    type: field(
      path("type"),
      "choice",
      ["Là cá nhân hay tổ chức", "A person or an organisation"],
      ["Cá nhân và tổ chức nộp giấy tờ khác nhau.", "Persons and organisations bring different papers."],
      {
        basis,
        paper,
        options: [
          ["person", "Cá nhân", "Person"],
          ["organisation", "Tổ chức", "Organisation"],
        ],
      },
    ),
    name: field(
      path("name"),
      "text",
      more.mayBeOrganisation
        ? ["Họ và tên, hoặc tên tổ chức", "Full name, or name of the organisation"]
        : ["Họ và tên", "Full name"],
      ["Ghi đúng như trên giấy tờ pháp lý.", "Exactly as on the identity paper."],
      { basis, paper, most: 120 },
    ),
    birth: field(
      path("birth"),
      "day",
      ["Ngày sinh", "Date of birth"],
      ["Người thành lập và quản lý phải đủ 18 tuổi.", "Those who found and manage must be 18 or older."],
      { basis: LAW.mayFound, paper, ...person },
    ),
    sex: field(
      path("sex"),
      "choice",
      ["Giới tính", "Sex"],
      [
        "Mẫu đơn yêu cầu; dùng đối chiếu số định danh.",
        "The form wants it; it is checked against the personal number.",
      ],
      {
        basis,
        paper,
        options: [
          ["male", "Nam", "Male"],
          ["female", "Nữ", "Female"],
        ],
        ...person,
      },
    ),
    nationality: field(
      path("nationality"),
      "choice",
      ["Quốc tịch, nước đăng ký", "Nationality, country of registration"],
      [
        "Nhà đầu tư nước ngoài cần thêm giấy chứng nhận đăng ký đầu tư.",
        "Foreign investors also need an investment certificate.",
      ],
      { basis, paper, options: NATIONALITIES },
    ),
    numbers: [
      field(
        path("number"),
        "personal-number",
        ["Số định danh cá nhân", "Personal number"],
        [
          "Có 12 chữ số. Ghi số này thì bạn không phải nộp bản sao căn cước.",
          "It has 12 digits. With it you need no copy of the identity card.",
        ],
        { basis: LAW.personalNumber, paper: "identity", when: is("vietnamese"), need: is("vietnamese") },
      ),
      field(
        path("number"),
        "text",
        ["Số hộ chiếu", "Passport number"],
        ["Để xác định đúng người nước ngoài.", "So that a foreigner is known for sure."],
        { basis, paper: "identity", when: is("foreign"), need: is("foreign"), most: 20 },
      ),
      ...(more.mayBeOrganisation
        ? [
            field(
              path("number"),
              "enterprise-code",
              ["Mã số doanh nghiệp", "Enterprise code"],
              [
                "Có 10 chữ số; từ đó tra được tên và địa chỉ của tổ chức.",
                "It has 10 digits, and leads to the organisation's name and address.",
              ],
              {
                basis: LAW.enterpriseCode,
                paper: "organisation",
                when: is("home-organisation"),
                need: is("home-organisation"),
              },
            ),
            field(
              path("number"),
              "text",
              ["Số đăng ký ở nước ngoài", "Registration number abroad"],
              [
                "Ghi như trên giấy đăng ký đã hợp pháp hóa lãnh sự.",
                "As on the registration paper, consular legalisation done.",
              ],
              {
                basis,
                paper: "organisation",
                when: is("foreign-organisation"),
                need: is("foreign-organisation"),
                most: 40,
              },
            ),
          ]
        : []),
    ],
    via: field(
      path("via"),
      "text",
      ["Người đại diện theo ủy quyền", "Authorised representative"],
      ["Tổ chức ký và biểu quyết qua người này.", "The organisation signs and votes through this person."],
      { basis: LAW.memberList, paper: "organisation", most: 120, ...organisation },
    ),
    address: field(
      path("address"),
      "text",
      ["Địa chỉ liên lạc", "Contact address"],
      ["Nơi nhận giấy tờ gửi bằng bưu điện.", "Where letters reach them."],
      { basis, paper, most: 200 },
    ),
    email: field(
      path("email"),
      "email",
      ["Thư điện tử để ký", "E-mail for signing"],
      [
        "Mã ký một lần gửi tới đây. Mỗi người ký cần địa chỉ riêng.",
        "The one-time code for signing goes here. Each signer needs an address of their own.",
      ],
      { basis: LAW.signing, paper: null },
    ),
  };
};

export const ownerSection = (kind: "private" | "llc1" | "household"): FormSection => {
  const mayBeOrganisation = kind === "llc1";
  const basis = { private: LAW.private, llc1: LAW.llc1, household: LAW.household }[kind];
  const owner = who("owner", { basis, paper: "application", mayBeOrganisation });
  const title: Said = {
    private: ["Chủ doanh nghiệp", "Owner"] as const,
    llc1: ["Chủ sở hữu", "Owner"] as const,
    household: ["Chủ hộ kinh doanh", "Head of the household business"] as const,
  }[kind];
  const lead: Said = {
    private: [
      "Một cá nhân làm chủ và chịu trách nhiệm bằng toàn bộ tài sản của mình.",
      "One person owns it and answers with all they have.",
    ] as const,
    llc1: [
      "Một người hoặc một tổ chức làm chủ, chịu trách nhiệm trong phạm vi vốn điều lệ.",
      "One person or organisation owns it and answers up to the charter capital.",
    ] as const,
    household: [
      "Người đứng tên đăng ký. Mã số hộ kinh doanh là số định danh của người này.",
      "The person it is registered for. The code of the business is this person's personal number.",
    ] as const,
  }[kind];
  return section("chu-so-huu", title, lead, [
    ...(mayBeOrganisation ? [owner.type] : []),
    owner.name,
    owner.birth,
    owner.sex,
    ...(kind === "household" ? [] : [owner.nationality]),
    ...(kind === "household" ? owner.numbers.slice(0, 1) : owner.numbers),
    ...(mayBeOrganisation ? [owner.via] : []),
    owner.address,
    owner.email,
  ]);
};

const amounts = (basis: string): FormField[] => [
  field(
    "amount",
    "money",
    ["Phần vốn góp", "Amount"],
    ["Cộng lại phải đúng bằng vốn điều lệ.", "All amounts together must be the charter capital."],
    { basis, paper: "members" },
  ),
  field(
    "share",
    "percent",
    ["Tỷ lệ", "Share"],
    [
      "Cộng lại phải đúng 100 %. Ghi tối đa hai chữ số lẻ.",
      "All shares together must be 100 %. At most two decimals.",
    ],
    { basis, paper: "members" },
  ),
];

const MEMBERS: Record<"llc2" | "jsc" | "partnership", { title: Said; one: Said; lead: Said; basis: string }> =
  {
    llc2: {
      title: ["Thành viên góp vốn", "Members"],
      one: ["Thành viên", "Members"],
      lead: [
        "Từ 2 đến 50 thành viên, là cá nhân hoặc tổ chức.",
        "From 2 to 50 members, persons or organisations.",
      ],
      basis: LAW.llc2,
    },
    jsc: {
      title: ["Cổ đông sáng lập", "Founding shareholders"],
      one: ["Cổ đông sáng lập", "Founding shareholders"],
      lead: [
        "Ít nhất 3 cổ đông sáng lập, là cá nhân hoặc tổ chức.",
        "At least 3 founding shareholders, persons or organisations.",
      ],
      basis: LAW.jsc,
    },
    partnership: {
      title: ["Thành viên hợp danh và góp vốn", "Partners"],
      one: ["Thành viên", "Partners"],
      lead: [
        "Ít nhất 2 thành viên hợp danh là cá nhân; có thể có thành viên góp vốn.",
        "At least 2 general partners who are persons; there may be limited partners.",
      ],
      basis: LAW.partnership,
    },
  };

export const membersSection = (kind: "llc2" | "jsc" | "partnership"): FormSection => {
  const { title, one, lead, basis } = MEMBERS[kind];
  const member = who("", { basis, paper: "members", mayBeOrganisation: true });
  return section("thanh-vien", title, lead, [
    field(
      "members",
      "rows",
      one,
      [
        "Những người cùng làm chủ, phần vốn và quyền biểu quyết của họ.",
        "Who owns it together, with what part and what votes.",
      ],
      {
        basis: LAW.memberList,
        paper: "members",
        most: kind === "llc2" ? 50 : 200,
        columns: [
          ...(kind === "partnership"
            ? [
                field(
                  "role",
                  "choice",
                  ["Tư cách", "Role"],
                  [
                    "Thành viên hợp danh chịu trách nhiệm bằng toàn bộ tài sản.",
                    "General partners answer with all they have.",
                  ],
                  {
                    basis,
                    paper: "members",
                    options: [
                      ["general", "Thành viên hợp danh", "General partner"],
                      ["limited", "Thành viên góp vốn", "Limited partner"],
                    ],
                  },
                ),
              ]
            : []),
          member.type,
          member.name,
          member.birth,
          member.nationality,
          ...member.numbers,
          member.via,
          ...amounts(basis),
          member.email,
        ],
      },
    ),
  ]);
};

const CHAIR: Record<"llc2" | "jsc" | "partnership", { label: Said; why: Said; basis: string }> = {
  llc2: {
    label: ["Chủ tịch Hội đồng thành viên", "Chair of the members' council"],
    why: ["Thay mặt Hội đồng thành viên ký nghị quyết.", "Signs resolutions for the members' council."],
    basis: LAW.llc2Council,
  },
  jsc: {
    label: ["Chủ tịch Hội đồng quản trị", "Chair of the board"],
    why: [
      "Chủ tọa Đại hội đồng cổ đông và ký nghị quyết.",
      "Chairs the shareholders' meeting and signs resolutions.",
    ],
    basis: LAW.jscMeeting,
  },
  partnership: {
    label: ["Chủ tịch Hội đồng thành viên", "Chair of the partners' council"],
    why: ["Thay mặt Hội đồng thành viên ký nghị quyết.", "Signs resolutions for the partners' council."],
    basis: LAW.partnershipCouncil,
  },
};
const chairFields = (kind: Kind): FormField[] => {
  if (kind !== "llc2" && kind !== "jsc" && kind !== "partnership") return [];
  const { label, why, basis } = CHAIR[kind];
  return [
    field("chair.name", "text", label, why, { basis, most: 120 }),
    field(
      "chair.email",
      "email",
      ["Thư điện tử của Chủ tịch", "E-mail of the chair"],
      [
        "Để gửi mã ký khi sau này đăng ký thay đổi.",
        "To send the code for signing when a change is registered later.",
      ],
      { basis: LAW.signing, paper: null },
    ),
  ];
};

export const representativeSection = (kind: Kind): FormSection => {
  const one = who("representative", {
    basis: LAW.representative,
    paper: "application",
    mayBeOrganisation: false,
  });
  return section(
    "nguoi-dai-dien",
    ["Người đại diện theo pháp luật", "Legal representative"],
    [
      "Người thay mặt doanh nghiệp ký giấy tờ và làm việc với cơ quan nhà nước.",
      "Who signs for the enterprise and deals with the authorities.",
    ],
    [
      one.name,
      field(
        "representative.title",
        "text",
        ["Chức danh", "Title"],
        [
          "Chức danh in trên giấy chứng nhận và con dấu chức danh.",
          "The title that is printed on the certificate.",
        ],
        {
          basis: LAW.representative,
          hint: ["Giám đốc, Tổng giám đốc, Chủ tịch", "Giám đốc, Tổng giám đốc, Chủ tịch"],
          most: 80,
        },
      ),
      one.birth,
      one.nationality,
      ...one.numbers,
      one.address,
      one.email,
      ...chairFields(kind),
    ],
  );
};

export const beneficialSection = (): FormSection =>
  section(
    "chu-so-huu-huong-loi",
    ["Chủ sở hữu hưởng lợi", "Beneficial owners"],
    [
      "Cá nhân sở hữu từ 25 % vốn, kể cả qua tổ chức khác. Phần trực tiếp đã tính từ mục trên; ở đây ghi ai đứng sau các tổ chức.",
      "Persons who own 25 % or more, also through other organisations. Direct shares come from the section above; here you say who is behind the organisations.",
    ],
    [
      field(
        "owners",
        "rows",
        ["Ai sở hữu các tổ chức góp vốn", "Who owns the organisations"],
        [
          "Từ đây tính ra cá nhân nào sở hữu gián tiếp từ 25 % trở lên.",
          "From this it is worked out which persons own 25 % or more indirectly.",
        ],
        {
          basis: LAW.beneficialOwners,
          paper: "beneficial-owners",
          need: "optional",
          most: 200,
          columns: [
            field(
              "type",
              "choice",
              ["Là cá nhân hay tổ chức", "A person or an organisation"],
              [
                "Chủ sở hữu hưởng lợi là cá nhân; tổ chức thì hỏi tiếp ai đứng sau.",
                "Beneficial owners are persons; of an organisation one asks on who is behind it.",
              ],
              {
                basis: LAW.beneficialOwners,
                paper: "beneficial-owners",
                options: [
                  ["person", "Cá nhân", "Person"],
                  ["organisation", "Tổ chức", "Organisation"],
                ],
              },
            ),
            field(
              "name",
              "text",
              ["Họ và tên, hoặc tên tổ chức", "Full name, or name of the organisation"],
              ["Ghi đúng như trên giấy tờ pháp lý.", "Exactly as on the identity paper."],
              { basis: LAW.beneficialOwners, paper: "beneficial-owners", most: 120 },
            ),
            field(
              "number",
              "text",
              ["Số định danh, hộ chiếu hoặc mã số", "Personal number, passport or code"],
              [
                "Cùng một số là cùng một người, dù ghi ở nhiều dòng.",
                "The same number is the same person, in however many lines.",
              ],
              { basis: LAW.beneficialOwners, paper: "beneficial-owners", most: 40 },
            ),
            field(
              "holder",
              "text",
              ["Sở hữu tổ chức nào", "Owns which organisation"],
              [
                "Ghi tên hoặc mã số của tổ chức góp vốn, hoặc của tổ chức ở một dòng khác.",
                "The name or code of an organisation above, or of one in another line.",
              ],
              { basis: LAW.beneficialOwners, paper: "beneficial-owners", most: 120 },
            ),
            field(
              "share",
              "percent",
              ["Tỷ lệ trong tổ chức đó", "Share of that organisation"],
              [
                "Nhân dọc theo chuỗi sở hữu để ra phần gián tiếp.",
                "Multiplied along the chain it gives the indirect part.",
              ],
              { basis: LAW.beneficialOwners, paper: "beneficial-owners" },
            ),
          ],
        },
      ),
    ],
  );

export const taxSection = (kind: Kind): FormSection =>
  section(
    "thue",
    ["Thuế và lao động", "Tax and staff"],
    [
      "Gửi thẳng cho cơ quan thuế và bảo hiểm xã hội, bạn không phải khai lại.",
      "Goes straight to the tax office and social insurance: you need not declare it again.",
    ],
    [
      field(
        "tax.startOn",
        "day",
        ["Ngày bắt đầu hoạt động", "Begins business on"],
        ["Từ ngày này tính kỳ khai thuế đầu tiên.", "The first tax period runs from this day."],
        { basis: LAW.tax },
      ),
      ...(kind === "household"
        ? []
        : [
            field(
              "tax.method",
              "choice",
              ["Phương pháp tính thuế giá trị gia tăng", "Method of value-added tax"],
              [
                "Nếu chưa rõ, chọn khấu trừ; cơ quan thuế sẽ hướng dẫn.",
                "If you are not sure choose deduction; the tax office will advise.",
              ],
              {
                basis: LAW.tax,
                options: [
                  ["deduction", "Khấu trừ", "Deduction"],
                  ["direct-added", "Trực tiếp trên giá trị gia tăng", "Direct, on value added"],
                  ["direct-revenue", "Trực tiếp trên doanh thu", "Direct, on revenue"],
                  ["none", "Không phải nộp", "Not liable"],
                ],
              },
            ),
          ]),
      field(
        "tax.address",
        "text",
        ["Địa chỉ nhận thông báo thuế", "Address for tax notices"],
        ["Chỉ ghi khi khác địa chỉ trụ sở.", "Only when it differs from the head office."],
        { basis: LAW.tax, need: "optional", most: 200 },
      ),
      field(
        "workers",
        "number",
        ["Số lao động dự kiến", "Workers expected"],
        ["Để đăng ký bảo hiểm xã hội cùng lúc.", "So that social insurance is registered at once."],
        { need: "optional", basis: LAW.application },
      ),
    ],
  );

/** What a person is called who heads a branch, an office or a place. */
export const headSection = (paper: string | null): FormSection => {
  const head = who("head", { basis: LAW.parts, paper: "application", mayBeOrganisation: false });
  return section(
    "nguoi-dung-dau",
    ["Người đứng đầu", "Head"],
    ["Người điều hành tại chỗ.", "Who runs it on the spot."],
    [
      head.name,
      head.birth,
      ...head.numbers.slice(0, 1).map((number) => ({ ...number, paper, when: undefined, need: "always" })),
      head.email,
    ],
  );
};
