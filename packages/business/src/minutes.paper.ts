import { decidedIn, subjectOf } from "./decided.paper.ts";
import { addressIn, type Filing, factsNow, nameNow, ownIssuer, signatures, written } from "./filing.paper.ts";
import { hasMembers } from "./members.paper.ts";
import type { Block, Grid, Printable } from "./paper.model.ts";
import { bold, fact, facts, heading, orOpen, table, text } from "./paper.rules.ts";
import { type Body, bodyOf, decidedOn, decidersOf } from "./resolution.paper.ts";
import { numberAt, rowsOf, textAt, type Values } from "./rules.ts";
import { dayInWords, figure, share } from "./saying.rules.ts";

/** Biên bản họp: who met, what was put to the vote and how the vote went; an owner alone records what they decide. */
export function minutesPaper(filing: Filing): Printable {
  const body = bodyOf(filing);
  return body.meets ? meeting(filing, body) : alone(filing, body);
}

const DOTS = "……………";

function meeting(filing: Filing, body: Body): Printable {
  const now = factsNow(filing);
  const on = decidedOn(filing);
  const decided = decidedIn(filing);
  const chair = textAt(now, "chair.name");
  const [deciding] = decidersOf(filing);
  return written(filing, {
    name: `Biên bản họp ${body.name}`,
    issuer: ownIssuer(filing, "BB"),
    day: on,
    title: ["BIÊN BẢN HỌP", body.name.toUpperCase()],
    english: "Minutes of the meeting",
    subject: `Về việc ${subjectOf(filing)}`,
    blocks: [
      facts(
        [fact("Thời gian", `…… giờ …… phút, ${dayInWords(on)}`)],
        [fact("Địa điểm", addressIn(now, filing.units))],
        [fact("Doanh nghiệp", orOpen(nameNow(filing)).toUpperCase())],
      ),
      heading("I. Thành phần tham dự"),
      ...attendance(filing, now, body),
      facts([fact("Chủ tọa", chair), fact("Thư ký", "")]),
      text(
        body.name === "Hội đồng quản trị"
          ? "Số thành viên dự họp đạt từ ba phần tư tổng số thành viên trở lên, đủ điều kiện tiến hành họp."
          : "Người dự họp đại diện cho tỷ lệ vốn có quyền biểu quyết đủ điều kiện tiến hành họp theo luật và Điều lệ.",
      ),
      heading("II. Nội dung"),
      ...decided.flatMap(({ title, blocks }, n) => [heading(`${n + 1}. ${title}`), ...blocks]),
      heading("III. Biểu quyết"),
      table(votes(decided.map(({ title }) => title))),
      heading("IV. Kết luận"),
      text(
        `${body.name} thông qua các nội dung nêu tại mục II với kết quả biểu quyết tại mục III. Cuộc họp kết thúc lúc …… giờ …… phút cùng ngày; biên bản được đọc lại, mọi người nhất trí và ký tên.`,
      ),
      signatures([
        { capacity: "Thư ký", behalf: null, name: "", mark: null },
        ...(deciding ? [{ ...deciding, capacity: "Chủ tọa" }] : []),
      ]),
    ],
  });
}

function attendance({ kind }: Filing, now: Values, body: Body): Block[] {
  const rows = rowsOf(now, "members");
  if (!hasMembers(kind) || rows.length === 0 || body.name === "Hội đồng quản trị")
    return [text(`Tổng số người có quyền dự họp: ${DOTS}; có mặt: ${DOTS}; vắng mặt: ${DOTS}.`)];
  const grid: Grid = {
    columns: [
      { title: "STT", width: 1.1, align: "center" },
      { title: kind === "jsc" ? "Cổ đông" : "Thành viên", width: 7 },
      { title: "Phần vốn (đồng)", width: 3.6, align: "right" },
      { title: "Tỷ lệ (%)", width: 2, align: "right" },
      { title: "Có mặt", width: 1.8, align: "center" },
    ],
    rows: rows.map(({ values }, n) => {
      const [amount, part] = [numberAt(values, "amount"), numberAt(values, "share")];
      const via = textAt(values, "via");
      return [
        String(n + 1),
        via ? `${textAt(values, "name")} (đại diện: ${via})` : textAt(values, "name"),
        amount === null ? "" : figure(amount),
        part === null ? "" : share(part),
        "",
      ];
    }),
  };
  return [
    table(grid),
    ...(kind === "jsc" ? [text(`Cổ đông khác có mặt: ${DOTS}, đại diện cho ${DOTS} cổ phần.`)] : []),
  ];
}

const votes = (titles: readonly string[]): Grid => ({
  columns: [
    { title: "STT", width: 1.1, align: "center" },
    { title: "Nội dung", width: 7.4 },
    { title: "Tán thành (%)", width: 2.4, align: "center" },
    { title: "Không tán thành (%)", width: 2.6, align: "center" },
    { title: "Không có ý kiến (%)", width: 2.6, align: "center" },
  ],
  rows: titles.map((title, n) => [String(n + 1), title, "", "", ""]),
});

function alone(filing: Filing, body: Body): Printable {
  const now = factsNow(filing);
  return written(filing, {
    name: "Biên bản ghi nhận quyết định của chủ sở hữu",
    issuer: ownIssuer(filing, "BB"),
    day: decidedOn(filing),
    title: ["BIÊN BẢN", "GHI NHẬN QUYẾT ĐỊNH CỦA CHỦ SỞ HỮU"],
    english: "Record of the owner's decision",
    subject: `Về việc ${subjectOf(filing)}`,
    blocks: [
      text([
        `${body.name} `,
        bold(orOpen(textAt(now, "owner.name")).toUpperCase()),
        " có toàn quyền quyết định theo luật và Điều lệ; không có cuộc họp. Biên bản này ghi nhận các nội dung đã quyết định:",
      ]),
      ...decidedIn(filing).flatMap(({ title, blocks }, n) => [heading(`${n + 1}. ${title}`), ...blocks]),
      signatures(decidersOf(filing)),
    ],
  });
}
