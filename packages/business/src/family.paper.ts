import { decidedIn, subjectOf } from "./decided.paper.ts";
import { addressIn, type Filing, factsNow, signatures, signingAt, written } from "./filing.paper.ts";
import type { Block, Grid, Printable } from "./paper.model.ts";
import { bold, fact, facts, heading, orOpen, table, text } from "./paper.rules.ts";
import { numberAt, rowsOf, textAt, type Values } from "./rules.ts";
import { share } from "./saying.rules.ts";

/** Biên bản họp of a family that runs a business together: who they are, what they agree on, and who heads it. */
export function familyMinutesPaper(filing: Filing): Printable {
  const { values, procedure } = filing;
  const isNew = procedure === "household-new";
  const now = factsNow(filing);
  const family = rowsOf(values, "family").length > 0 ? values : now;
  const members = rowsOf(family, "family").map(({ id }) => `family.${id}`);
  return written(filing, {
    name: "Biên bản họp thành viên hộ gia đình",
    title: ["BIÊN BẢN HỌP", "THÀNH VIÊN HỘ GIA ĐÌNH"],
    english: "Minutes of the family's meeting",
    subject: `Về việc ${isNew ? "thành lập hộ kinh doanh" : subjectOf(filing)}`,
    blocks: [
      text("Chúng tôi là các thành viên hộ gia đình cùng đăng ký hộ kinh doanh, gồm:"),
      table(familyGrid(now, family)),
      text("Sau khi bàn bạc, các thành viên nhất trí:"),
      ...(isNew ? founding(filing) : later(filing)),
      signatures([
        signingAt(filing, now, "owner", "Chủ hộ kinh doanh"),
        ...members.map((path) => signingAt(filing, family, path, "Thành viên hộ gia đình")),
      ]),
    ],
  });
}

const familyGrid = (now: Values, family: Values): Grid => ({
  columns: [
    { title: "STT", width: 1.1, align: "center" },
    { title: "Họ và tên", width: 6.5 },
    { title: "Số định danh cá nhân", width: 4, align: "center" },
    { title: "Phần vốn góp (%)", width: 2.6, align: "right" },
  ],
  rows: [
    ["1", [bold(textAt(now, "owner.name")), ", chủ hộ"], textAt(now, "owner.number"), ""],
    ...rowsOf(family, "family").map(({ values }, n) => {
      const part = numberAt(values, "share");
      const of = part === null ? "" : share(part);
      return [String(n + 2), textAt(values, "name"), textAt(values, "number"), of];
    }),
  ],
});

const founding = ({ values, units }: Filing): Block[] => [
  facts(
    [fact("Thành lập", textAt(values, "name.vi").toUpperCase())],
    [fact("Địa chỉ", addressIn(values, units))],
    [fact("Cử làm chủ hộ kinh doanh", orOpen(textAt(values, "owner.name").toUpperCase()))],
  ),
  text(
    "Chủ hộ kinh doanh thay mặt các thành viên ký hồ sơ và làm việc với cơ quan nhà nước. Các thành viên cùng chịu trách nhiệm về nghĩa vụ của hộ kinh doanh theo quy định của pháp luật.",
  ),
];
const later = (filing: Filing): Block[] =>
  decidedIn(filing).flatMap(({ title, blocks }, n) => [heading(`${n + 1}. ${title}`), ...blocks]);
