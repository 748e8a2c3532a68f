import type { Change } from "./change.form.data.ts";
import { addressFacts, addressIn, type Filing, linesTable, money, nameFacts, whoIs } from "./filing.paper.ts";
import { hasMembers, membersGrid } from "./members.paper.ts";
import type { Block } from "./paper.model.ts";
import { fact, factOrNone, facts, flush, table } from "./paper.rules.ts";
import { changesIn, factsAfter, partOf, rowsOf, textAt, type Values } from "./rules.ts";
import { dayInWords, KIND_WORDS, METHODS, shortDay, within } from "./saying.rules.ts";

/** One thing that is decided: what the resolution resolves, the minutes vote on, and the notice tells the office. */
export type Decided = { title: string; blocks: readonly Block[] };

/** What a filing is about, as it stands after "về việc". */
export function subjectOf({ procedure, kind, values }: Filing): string {
  const part = partOf(procedure);
  if (part) return `thành lập ${KIND_WORDS[part].toLowerCase()}`;
  if (procedure.endsWith("-suspend")) return "tạm ngừng kinh doanh";
  if (procedure.endsWith("-resume")) return "tiếp tục kinh doanh trở lại";
  if (procedure === "enterprise-dissolve") return "giải thể doanh nghiệp";
  if (procedure === "household-end") return "chấm dứt hoạt động hộ kinh doanh";
  const changes = changesIn(values);
  const only = changes.length === 1 ? changes[0] : undefined;
  const whole = kind === "household" ? "đăng ký hộ kinh doanh" : "đăng ký doanh nghiệp";
  return only ? within(titleOf(only, kind)) : `thay đổi nội dung ${whole}`;
}

export function decidedIn(filing: Filing): Decided[] {
  const { procedure, values, units } = filing;
  const part = partOf(procedure);
  if (part) {
    const word = KIND_WORDS[part].toLowerCase();
    const does = textAt(values, "part.scope");
    return [
      {
        title: `Thành lập ${word}`,
        blocks: [
          facts([fact(`Tên ${word}`, textAt(values, "part.name").toUpperCase())]),
          addressFacts(values, units),
          ...(part === "office"
            ? [facts([fact("Nội dung hoạt động", does)])]
            : [flush("Ngành, nghề kinh doanh:"), linesTable(values)]),
        ],
      },
      { title: `Người đứng đầu ${word}`, blocks: [whoIs(values, "head")] },
    ];
  }
  if (procedure.endsWith("-suspend")) return [suspension(filing)];
  if (procedure.endsWith("-resume")) return [resumption(values)];
  if (procedure.endsWith("-dissolve") || procedure.endsWith("-end")) return ending(filing);
  return changesIn(values).map((change) => ({
    title: titleOf(change, filing.kind),
    blocks: CHANGED[change](filing, filing.registered ?? {}),
  }));
}

const MEMBERS: Partial<Record<Filing["kind"], string>> = {
  private: "Thay đổi chủ doanh nghiệp",
  llc1: "Thay đổi chủ sở hữu",
  jsc: "Thay đổi cổ đông sáng lập",
  household: "Thay đổi chủ hộ kinh doanh",
};
const CAPITAL: Partial<Record<Filing["kind"], string>> = {
  private: "Thay đổi vốn đầu tư",
  household: "Thay đổi vốn kinh doanh",
};
function titleOf(change: Change, kind: Filing["kind"]): string {
  const titles: Record<Change, string> = {
    name: kind === "household" ? "Thay đổi tên hộ kinh doanh" : "Thay đổi tên doanh nghiệp",
    address: kind === "household" ? "Thay đổi địa chỉ trụ sở" : "Thay đổi địa chỉ trụ sở chính",
    lines: "Thay đổi ngành, nghề kinh doanh",
    capital: CAPITAL[kind] ?? "Thay đổi vốn điều lệ",
    representative: "Thay đổi người đại diện theo pháp luật",
    members: MEMBERS[kind] ?? "Thay đổi thành viên, phần vốn góp",
  };
  return titles[change];
}

type Told = (filing: Filing, before: Values) => Block[];
const AFTER = flush("Nội dung sau khi thay đổi:");
const CHANGED: Record<Change, Told> = {
  name: ({ values, kind }, before) => [
    facts([fact("Tên trước khi thay đổi", textAt(before, "name.vi").toUpperCase())]),
    AFTER,
    nameFacts(values, kind === "household"),
  ],
  address: ({ values, units }, before) => [
    facts([fact("Địa chỉ trước khi thay đổi", addressIn(before, units))]),
    AFTER,
    addressFacts(values, units),
  ],
  lines: ({ values }, before) => linesChanged(values, before),
  capital: (filing, before) => [
    facts(
      [fact("Trước khi thay đổi", money(before, "capital.total", false))],
      [fact("Sau khi thay đổi", money(filing.values, "capital.total"))],
      ...(filing.kind === "household"
        ? []
        : [[fact("Hình thức góp vốn", METHODS[textAt(filing.values, "capital.method")] ?? "")]]),
      ...(filing.kind === "household" || filing.kind === "private"
        ? []
        : [[fact("Thời điểm góp đủ vốn", shortDay(textAt(filing.values, "capital.paidBy")))]]),
    ),
    ...(changesIn(filing.values).includes("members") || filing.kind === "jsc" ? [] : partsAfter(filing)),
  ],
  representative: ({ values }, before) => [
    facts(
      [fact("Người đại diện trước khi thay đổi", textAt(before, "representative.name").toUpperCase())],
      [factOrNone("Chức danh", textAt(before, "representative.title"))],
    ),
    flush("Người đại diện theo pháp luật sau khi thay đổi:"),
    whoIs(values, "representative"),
  ],
  members: (filing, before) => (hasMembers(filing.kind) ? partsAfter(filing) : newOwner(filing, before)),
};

const newOwner = ({ values }: Filing, before: Values): Block[] => [
  facts([fact("Chủ trước khi thay đổi", textAt(before, "owner.name").toUpperCase())]),
  flush("Chủ sau khi thay đổi:"),
  whoIs(values, "owner"),
];

function partsAfter({ kind, values, registered }: Filing): Block[] {
  if (!hasMembers(kind)) return [];
  const after = factsAfter(kind, values, registered);
  const who = kind === "jsc" ? "cổ đông sáng lập" : "thành viên và phần vốn góp";
  return [table(membersGrid(kind, after, "portrait"), `Danh sách ${who} sau khi thay đổi`)];
}

/** Lines that come, lines that go, and those whose details are now others. */
function linesChanged(values: Values, before: Values): Block[] {
  const [now, then] = [rowsOf(values, "lines"), rowsOf(before, "lines")];
  const differs = (one: (typeof now)[number]) => {
    const other = then.find(({ id }) => id === one.id);
    return other && JSON.stringify(said(one.values)) !== JSON.stringify(said(other.values));
  };
  const groups = [
    { title: "Bổ sung ngành, nghề:", rows: now.filter(({ id }) => !then.some((one) => one.id === id)) },
    { title: "Bỏ ngành, nghề:", rows: then.filter(({ id }) => !now.some((one) => one.id === id)) },
    { title: "Sửa đổi chi tiết ngành, nghề:", rows: now.filter(differs) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return [flush("Danh sách ngành, nghề sau khi thay đổi:"), linesTable(values)];
  return groups.flatMap(({ title, rows }) => [flush(title), linesTable(asValues(rows))]);
}
const said = (row: Values) => [textAt(row, "detail"), row["main"] === true];
const asValues = (rows: ReturnType<typeof rowsOf>): Values =>
  Object.fromEntries(
    rows.flatMap(({ id, values }) => [
      [`lines.${id}`, true],
      ...Object.entries(values).map(([column, value]) => [`lines.${id}.${column}`, value]),
    ]),
  );

function suspension({ values }: Filing): Decided {
  const [from, until] = [textAt(values, "suspend.from"), textAt(values, "suspend.until")];
  return {
    title: "Tạm ngừng kinh doanh",
    blocks: [
      facts(
        [fact("Tạm ngừng từ", from ? dayInWords(from) : "")],
        [fact("Đến hết", until ? dayInWords(until) : "")],
        [fact("Lý do tạm ngừng", textAt(values, "suspend.reason"))],
      ),
    ],
  };
}

function resumption(values: Values): Decided {
  const on = textAt(values, "resume.on");
  return {
    title: "Tiếp tục kinh doanh trở lại",
    blocks: [
      facts(
        [fact("Kinh doanh lại từ", on ? dayInWords(on) : "")],
        [factOrNone("Ghi chú", textAt(values, "resume.reason"))],
      ),
    ],
  };
}

function ending({ procedure, values }: Filing): Decided[] {
  const isHousehold = procedure === "household-end";
  const on = textAt(values, "dissolve.on");
  return [
    {
      title: isHousehold ? "Chấm dứt hoạt động" : "Giải thể doanh nghiệp",
      blocks: [
        facts(
          [fact("Lý do", textAt(values, "dissolve.reason"))],
          isHousehold ? [fact("Chấm dứt từ", on ? dayInWords(on) : "")] : [],
        ),
      ],
    },
  ];
}

/** What is told of an end, and was not yet so when it was decided. */
export function settledIn({ procedure, values }: Filing): Block[] {
  const paid = textAt(values, "dissolve.debtsPaidOn");
  if (!procedure.endsWith("-dissolve") && !procedure.endsWith("-end")) return [];
  return [facts([fact("Đã nộp đủ thuế và thanh toán hết nợ", paid ? dayInWords(paid) : "")])];
}
