import { type Filing, signatures, signedByEnterprise, written } from "./filing.paper.ts";
import type { Column, Grid, Printable, Words } from "./paper.model.ts";
import { fact, facts, orOpen, table } from "./paper.rules.ts";
import { factsAfter, numberAt, type Row, rowsOf, textAt, type Values } from "./rules.ts";
import { figure, nationality, share, shortDay } from "./saying.rules.ts";

type Kind = "llc2" | "jsc" | "partnership";
const TITLES: Record<Kind, { title: string; english: string; one: string }> = {
  llc2: { title: "DANH SÁCH THÀNH VIÊN", english: "List of members", one: "Tên thành viên" },
  jsc: {
    title: "DANH SÁCH CỔ ĐÔNG SÁNG LẬP",
    english: "List of founding shareholders",
    one: "Tên cổ đông sáng lập",
  },
  partnership: {
    title: "DANH SÁCH THÀNH VIÊN CÔNG TY HỢP DANH",
    english: "List of partners",
    one: "Tên thành viên",
  },
};
export const hasMembers = (kind: Filing["kind"]): kind is Kind =>
  kind === "llc2" || kind === "jsc" || kind === "partnership";

/** Danh sách thành viên, cổ đông sáng lập; of a company with one owner, the owner. */
export function membersPaper(filing: Filing): Printable {
  const after = factsAfter(filing.kind, filing.values, filing.registered);
  const kind = hasMembers(filing.kind) ? filing.kind : "llc2";
  const { title, english } = TITLES[kind];
  const par = numberAt(after, "capital.par");
  return written(filing, {
    name: title === TITLES.jsc.title ? "Danh sách cổ đông sáng lập" : "Danh sách thành viên",
    title: [title, textAt(after, "name.vi").toUpperCase()].filter(Boolean),
    english,
    isLandscape: true,
    blocks: [
      ...(kind === "jsc"
        ? [
            facts([
              fact("Mệnh giá cổ phần", par === null ? "" : `${figure(par)} đồng`),
              fact("Loại cổ phần", "Phổ thông"),
            ]),
          ]
        : []),
      table(membersGrid(kind, after, "landscape")),
      signatures([signedByEnterprise(filing, after)]),
    ],
  });
}

type Field = Column & { of: (row: Row, n: number, all: Values) => Words };
/** Across the page there is room for everything; down the page for what tells people apart. */
type Page = "landscape" | "portrait";
const columnsOf = (kind: Kind, page: Page): Field[] =>
  wideColumns(kind).filter(({ title }) => page === "landscape" || !WIDE_ONLY.includes(title));
const WIDE_ONLY = ["Ngày sinh", "Quốc tịch", "Thời hạn góp vốn"];
const wideColumns = (kind: Kind): Field[] => [
  { title: "STT", width: 1.1, align: "center", of: (_row, n) => String(n + 1) },
  { title: TITLES[kind].one, width: 5, of: ({ values }) => nameOf(values) },
  { title: "Ngày sinh", width: 2.4, align: "center", of: ({ values }) => shortDay(textAt(values, "birth")) },
  {
    title: "Quốc tịch",
    width: 2.2,
    align: "center",
    of: ({ values }) => nationality(textAt(values, "nationality")),
  },
  { title: "Số giấy tờ pháp lý", width: 3, align: "center", of: ({ values }) => textAt(values, "number") },
  ...(kind === "partnership" ? [ROLE] : []),
  ...(kind === "jsc" ? [SHARES] : []),
  { title: "Giá trị phần vốn góp (đồng)", width: 3.2, align: "right", of: ({ values }) => sumIn(values) },
  { title: "Tỷ lệ (%)", width: 1.6, align: "right", of: ({ values }) => partIn(values) },
  {
    title: "Thời hạn góp vốn",
    width: 2.4,
    align: "center",
    of: (_row, _n, all) => shortDay(textAt(all, "capital.paidBy")),
  },
];
const ROLE: Field = {
  title: "Tư cách",
  width: 2.2,
  align: "center",
  of: ({ values }) => ROLES[textAt(values, "role")] ?? "",
};
const ROLES: Record<string, string> = { general: "Hợp danh", limited: "Góp vốn" };
const SHARES: Field = {
  title: "Số cổ phần",
  width: 2.4,
  align: "right",
  of: ({ values }, _n, all) => {
    const [amount, par] = [numberAt(values, "amount"), numberAt(all, "capital.par")];
    return amount !== null && par ? figure(amount / par) : "";
  },
};

const nameOf = (values: Values): Words => {
  const name = { text: orOpen(textAt(values, "name")), bold: true };
  const via = textAt(values, "via");
  return via ? [name, `, đại diện theo ủy quyền: ${via}`] : [name];
};
const sumIn = (values: Values): string => {
  const amount = numberAt(values, "amount");
  return amount === null ? "" : figure(amount);
};
const partIn = (values: Values): string => {
  const part = numberAt(values, "share");
  return part === null ? "" : share(part);
};

/** Who owns it together: also in the charter, the minutes and on the certificate. */
export function membersGrid(kind: Kind, all: Values, page: Page): Grid {
  const columns = columnsOf(kind, page);
  const rows = rowsOf(all, "members");
  const sum = (column: string) => rows.reduce((so, row) => so + (numberAt(row.values, column) ?? 0), 0);
  const sums = columns.map(({ title }) => {
    if (title === TITLES[kind].one) return "Tổng cộng";
    if (title.startsWith("Giá trị")) return figure(sum("amount"));
    if (title === SHARES.title) return sharesOf(sum("amount"), all);
    return title.startsWith("Tỷ lệ") ? share(Math.round(sum("share") * 100) / 100) : "";
  });
  return {
    columns: columns.map(({ of: _of, ...column }) => column),
    rows: rows.map((row, n) => columns.map((column) => column.of(row, n, all))),
    sums,
  };
}
const sharesOf = (amount: number, all: Values): string => {
  const par = numberAt(all, "capital.par");
  return par ? figure(amount / par) : "";
};
