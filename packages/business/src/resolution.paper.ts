import { decidedIn, subjectOf } from "./decided.paper.ts";
import {
  type Filing,
  factsNow,
  lawOf,
  nameNow,
  ownIssuer,
  signatures,
  signingAt,
  written,
} from "./filing.paper.ts";
import type { Block, Printable, Signing } from "./paper.model.ts";
import { article, bold, centred, numbered, orOpen, text } from "./paper.rules.ts";
import { partOf, rowsOf, textAt } from "./rules.ts";
import { dayInWords } from "./saying.rules.ts";

/** Who decides in an enterprise: what it is called, and how the paper is named and numbered. */
export type Body = { name: string; paper: string; english: string; sign: string; meets: boolean };

const OWNER = { paper: "QUYẾT ĐỊNH", english: "Decision", sign: "QĐ-CSH", meets: false };
const COUNCIL: Body = {
  name: "Hội đồng thành viên",
  paper: "NGHỊ QUYẾT",
  english: "Resolution of the members' council",
  sign: "NQ-HĐTV",
  meets: true,
};
const MEETING: Body = {
  name: "Đại hội đồng cổ đông",
  paper: "NGHỊ QUYẾT",
  english: "Resolution of the shareholders' meeting",
  sign: "NQ-ĐHĐCĐ",
  meets: true,
};
const BOARD: Body = {
  name: "Hội đồng quản trị",
  paper: "NGHỊ QUYẾT",
  english: "Resolution of the board",
  sign: "NQ-HĐQT",
  meets: true,
};

const isOfBoard = ({ procedure }: Filing): boolean =>
  partOf(procedure) !== null || procedure === "enterprise-suspend";
/** Parts and suspensions of a joint stock company are its board's to decide; everything else is the shareholders'. */
export function bodyOf(filing: Filing): Body {
  const { kind } = filing;
  if (kind === "llc2" || kind === "partnership") return COUNCIL;
  if (kind === "jsc") return isOfBoard(filing) ? BOARD : MEETING;
  return { ...OWNER, name: kind === "private" ? "Chủ doanh nghiệp" : "Chủ sở hữu công ty" };
}

/** The day on which it was decided. */
export const decidedOn = ({ values }: Filing): string | null =>
  textAt(values, "dissolve.resolutionOn") || textAt(values, "change.on") || null;

/** Who signs for those who decide: the owner, the chair; every general partner when a partnership ends. */
export function decidersOf(filing: Filing): Signing[] {
  const { kind, procedure } = filing;
  const now = factsNow(filing);
  if (kind === "private") return [signingAt(filing, now, "owner", "Chủ doanh nghiệp")];
  if (kind === "llc1" || kind === "household") return [signingAt(filing, now, "owner", "Chủ sở hữu")];
  if (kind === "partnership" && procedure === "enterprise-dissolve") {
    return rowsOf(now, "members")
      .filter(({ values }) => values["role"] === "general")
      .map(({ id }) => signingAt(filing, now, `members.${id}`, "Thành viên hợp danh"));
  }
  const capacity =
    kind !== "jsc"
      ? "Chủ tịch Hội đồng thành viên"
      : isOfBoard(filing)
        ? "Chủ tịch Hội đồng quản trị"
        : "Chủ tọa cuộc họp";
  return [signingAt(filing, now, "chair", capacity)];
}

/** Nghị quyết, quyết định of the owner, the council or the meeting. */
export function resolutionPaper(filing: Filing): Printable {
  const body = bodyOf(filing);
  const on = decidedOn(filing);
  const isEnd = filing.procedure === "enterprise-dissolve";
  const name = nameNow(filing);
  const articles = [
    ...decidedIn(filing),
    ...(isEnd ? LIQUIDATION : []),
    { title: "Tổ chức thực hiện", blocks: [text(carriedOut(filing))] },
    {
      title: "Hiệu lực thi hành",
      blocks: [
        text(
          `${body.meets ? "Nghị quyết" : "Quyết định"} này có hiệu lực kể từ ngày ký. Người đại diện theo pháp luật và các cá nhân, bộ phận liên quan chịu trách nhiệm thi hành.`,
        ),
      ],
    },
  ];
  return written(filing, {
    name: body.meets ? "Nghị quyết" : "Quyết định",
    issuer: ownIssuer(filing, body.sign),
    day: on,
    title: [body.paper],
    english: body.english,
    subject: `Về việc ${subjectOf(filing)}`,
    blocks: [
      centred([bold(body.name.toUpperCase())]),
      centred([bold(orOpen(name).toUpperCase())]),
      ...basis(filing, body, on),
      centred([bold(body.meets ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:")]),
      ...articles.flatMap(({ title, blocks }, n) => [article(n + 1, title), ...blocks]),
      signatures(decidersOf(filing), ["Như Điều trên", "Cơ quan đăng ký kinh doanh", "Lưu: hồ sơ công ty"]),
    ],
  });
}

function basis(filing: Filing, body: Body, on: string | null): Block[] {
  const { law, decree } = lawOf(filing);
  const owned = filing.kind === "private" ? [] : ["Căn cứ Điều lệ của công ty;"];
  const met = body.meets ? [`Căn cứ Biên bản họp ${body.name} ${dayInWords(on)},`] : [];
  return [`Căn cứ ${law};`, `Căn cứ ${decree};`, ...owned, ...met].map((line) =>
    text([{ text: line, italic: true }]),
  );
}

const carriedOut = ({ kind }: Filing): string =>
  kind === "private"
    ? "Chủ doanh nghiệp trực tiếp thực hiện thủ tục với cơ quan đăng ký kinh doanh trong thời hạn luật định."
    : "Giao người đại diện theo pháp luật của công ty thực hiện thủ tục với cơ quan đăng ký kinh doanh trong thời hạn luật định và sửa đổi các nội dung tương ứng của Điều lệ.";

/** What the law wants in a resolution to dissolve: contracts, debts, staff, and who sees to it. */
const LIQUIDATION = [
  {
    title: "Thanh lý hợp đồng và thanh toán nợ",
    blocks: numbered([
      "Các hợp đồng đang thực hiện được thanh lý và mọi khoản nợ được thanh toán trong thời hạn không quá 06 tháng kể từ ngày thông qua.",
      "Nợ được thanh toán theo thứ tự: nợ lương, trợ cấp thôi việc, bảo hiểm và quyền lợi khác của người lao động; nợ thuế; các khoản nợ khác. Phần còn lại chia cho chủ sở hữu theo tỷ lệ sở hữu.",
    ]),
  },
  {
    title: "Nghĩa vụ phát sinh từ hợp đồng lao động",
    blocks: [
      text(
        "Quyền lợi của người lao động được giải quyết đầy đủ theo pháp luật về lao động và bảo hiểm xã hội trước khi nộp hồ sơ giải thể.",
      ),
    ],
  },
  {
    title: "Tổ chức thanh lý tài sản",
    blocks: [
      text("Chủ sở hữu, Hội đồng thành viên hoặc Hội đồng quản trị trực tiếp tổ chức thanh lý tài sản."),
    ],
  },
];
