import { type Filing, signatures, signedByEnterprise, written } from "./filing.paper.ts";
import { beneficialAmong, ownersOf } from "./owners.rules.ts";
import type { Block, Printable } from "./paper.model.ts";
import { heading, note, table, text } from "./paper.rules.ts";
import { factsAfter, holdingsOf, numberAt, rowsOf, sameName, textAt, type Values } from "./rules.ts";
import { nationality, share, shortDay } from "./saying.rules.ts";

/** Danh sách chủ sở hữu hưởng lợi: who owns a quarter and more, directly and through others, and how that comes about. */
export function ownersPaper(filing: Filing): Printable {
  const after = factsAfter(filing.kind, filing.values, filing.registered);
  const owners = beneficialAmong(ownersOf(holdingsOf(after)));
  return written(filing, {
    name: "Danh sách chủ sở hữu hưởng lợi",
    title: ["DANH SÁCH CHỦ SỞ HỮU HƯỞNG LỢI", textAt(after, "name.vi").toUpperCase()].filter(Boolean),
    english: "List of beneficial owners",
    isLandscape: true,
    blocks: [
      owners.length > 0
        ? text(
            "Cá nhân sở hữu trực tiếp hoặc gián tiếp từ 25% vốn điều lệ hoặc tổng số cổ phần có quyền biểu quyết trở lên:",
          )
        : text("Không có cá nhân nào sở hữu trực tiếp hoặc gián tiếp từ 25% vốn điều lệ trở lên."),
      ...(owners.length > 0
        ? [
            table({
              columns: [
                { title: "STT", width: 1, align: "center" },
                { title: "Họ và tên", width: 5 },
                { title: "Ngày sinh", width: 2.4, align: "center" },
                { title: "Quốc tịch", width: 2.2, align: "center" },
                { title: "Số giấy tờ pháp lý", width: 3.2, align: "center" },
                { title: "Trực tiếp (%)", width: 2, align: "right" },
                { title: "Gián tiếp (%)", width: 2, align: "right" },
                { title: "Tổng (%)", width: 2, align: "right" },
              ],
              rows: owners.map(({ name, direct, indirect, total }, n) => {
                const who = described(after, name);
                return [
                  String(n + 1),
                  [{ text: name, bold: true }],
                  shortDay(textAt(who, "birth")),
                  nationality(textAt(who, "nationality")),
                  textAt(who, "number"),
                  share(direct),
                  share(indirect),
                  share(total),
                ];
              }),
            }),
          ]
        : []),
      ...chain(after),
      note(
        "Tỷ lệ gián tiếp là tích các tỷ lệ dọc theo chuỗi sở hữu, cộng qua mọi chuỗi. Cơ sở: Luật Doanh nghiệp số 59/2020/QH14, sửa đổi, bổ sung bởi Luật số 76/2025/QH15.",
      ),
      signatures([signedByEnterprise(filing, after)]),
    ],
  });
}

/** Everything that is said of somebody of that name, wherever it is said. */
function described(values: Values, name: string): Values {
  const owner = Object.fromEntries(
    Object.entries(values).flatMap(([path, value]) =>
      path.startsWith("owner.") ? [[path.slice(6), value]] : [],
    ),
  );
  const all = [
    owner,
    ...["members", "owners"].flatMap((path) => rowsOf(values, path).map((row) => row.values)),
  ];
  return Object.assign({}, ...all.filter((one) => sameName(textAt(one, "name"), name)));
}

/** An organisation may be called by its code; on paper it has its name. */
function holderIn(values: Values, holder: string): string {
  const owner = { number: textAt(values, "owner.number"), name: textAt(values, "owner.name") };
  const rows = ["members", "owners"].flatMap((path) => rowsOf(values, path).map((row) => row.values));
  const known = [owner, ...rows].find((one) => textAt(one, "number") === holder);
  return known ? `${textAt(known, "name")} (${holder})` : holder;
}

function chain(values: Values): Block[] {
  const rows = rowsOf(values, "owners");
  if (rows.length === 0) return [];
  return [
    heading("Sở hữu thông qua tổ chức"),
    table({
      columns: [
        { title: "STT", width: 1, align: "center" },
        { title: "Cá nhân, tổ chức sở hữu", width: 7 },
        { title: "Số giấy tờ pháp lý", width: 3.5, align: "center" },
        { title: "Tổ chức được sở hữu", width: 7 },
        { title: "Tỷ lệ (%)", width: 2, align: "right" },
      ],
      rows: rows.map(({ values: row }, n) => {
        const part = numberAt(row, "share");
        return [
          String(n + 1),
          textAt(row, "name"),
          textAt(row, "number"),
          holderIn(values, textAt(row, "holder")),
          part === null ? "" : share(part),
        ];
      }),
    }),
  ];
}
