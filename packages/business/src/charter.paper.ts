import {
  BEFORE_CONTROL,
  CHAPTERS,
  type Chapter,
  type Chartered,
  CONTROL,
  type Provision,
  REPRESENTATION,
} from "./charter.data.ts";
import {
  addressFacts,
  type Filing,
  lawOf,
  linesTable,
  money,
  nameFacts,
  signatures,
  signingAt,
  whoIs,
  written,
} from "./filing.paper.ts";
import { hasMembers, membersGrid } from "./members.paper.ts";
import type { Block, Printable, Signing } from "./paper.model.ts";
import {
  article,
  bold,
  chapter,
  clause,
  fact,
  facts,
  numbered,
  orOpen,
  point,
  table,
  text,
} from "./paper.rules.ts";
import { numberAt, rowsOf, textAt } from "./rules.ts";
import { dong, figure, KIND_WORDS, METHODS, shortDay } from "./saying.rules.ts";

type Titled = { title: string; articles: readonly { title: string; blocks: readonly Block[] }[] };
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const LETTERS = "abcdđeghiklmn";

/** Điều lệ: what was answered, and what the law wants a charter to say besides. */
export function charterPaper(filing: Filing): Printable {
  const kind: Chartered =
    filing.kind === "llc2" || filing.kind === "jsc" || filing.kind === "partnership" ? filing.kind : "llc1";
  const name = textAt(filing.values, "name.vi");
  const chapters: Titled[] = [
    general(filing, kind),
    capital(filing, kind),
    ...withControl(filing, CHAPTERS[kind]).map(({ title, provisions }) => ({
      title,
      articles: provisions.map((one) => ({ title: one.title, blocks: clausesOf(one) })),
    })),
  ];
  let n = 0;
  return written(filing, {
    name: "Điều lệ",
    title: ["ĐIỀU LỆ", orOpen(name).toUpperCase()],
    english: "Charter",
    blocks: [
      text([
        {
          text: `Căn cứ ${lawOf(filing).law}, `,
          italic: true,
        },
        { text: `${signersWords[kind]} thông qua Điều lệ này:`, italic: true },
      ]),
      ...chapters.flatMap(({ title, articles }, at) => [
        chapter(`Chương ${ROMAN[at]}`, title),
        ...articles.flatMap((one) => {
          n += 1;
          return [article(n, one.title), ...one.blocks];
        }),
      ]),
      article(n + 1, "Hiệu lực"),
      ...numbered([
        "Điều lệ này có hiệu lực kể từ ngày công ty được cấp Giấy chứng nhận đăng ký doanh nghiệp.",
        `Điều lệ gồm ${n + 1} điều, được ${signersWords[kind]} xem từng nội dung và ký dưới đây.`,
      ]),
      signatures(signersOf(filing, kind)),
    ],
  });
}

const signersWords: Record<Chartered, string> = {
  llc1: "chủ sở hữu công ty",
  llc2: "các thành viên công ty",
  jsc: "các cổ đông sáng lập",
  partnership: "các thành viên hợp danh",
};

function general({ values, units }: Filing, kind: Chartered): Titled {
  const represents = textAt(values, "representative.title");
  return {
    title: "Quy định chung",
    articles: [
      { title: "Tên công ty", blocks: [nameFacts(values)] },
      {
        title: "Hình thức và tư cách pháp nhân",
        blocks: numbered([
          `Công ty được tổ chức dưới hình thức ${KIND_WORDS[kind].toLowerCase()}, có tư cách pháp nhân kể từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp.`,
          LIABILITY[kind],
          "Thời hạn hoạt động của công ty là không xác định, trừ khi có nghị quyết, quyết định khác.",
        ]),
      },
      {
        title: "Trụ sở chính, chi nhánh, văn phòng đại diện",
        blocks: [
          addressFacts(values, units),
          text(
            "Công ty có thể lập chi nhánh, văn phòng đại diện, địa điểm kinh doanh theo quy định của pháp luật; việc lập và thay đổi được đăng ký với cơ quan đăng ký kinh doanh mà không phải sửa đổi Điều lệ.",
          ),
        ],
      },
      {
        title: "Ngành, nghề kinh doanh",
        blocks: [
          linesTable(values),
          text(
            "Công ty được kinh doanh ngành, nghề khác mà luật không cấm; ngành, nghề có điều kiện chỉ được kinh doanh khi đáp ứng đủ điều kiện.",
          ),
        ],
      },
      {
        title: "Người đại diện theo pháp luật",
        blocks: [
          text([
            "Công ty có một người đại diện theo pháp luật",
            ...(represents ? [" là ", bold(represents), "."] : ["."]),
            ...(kind === "partnership"
              ? [" Các thành viên hợp danh khác đại diện cho công ty theo luật."]
              : []),
          ]),
          whoIs(values, "representative"),
          ...numbered(REPRESENTATION),
        ],
      },
    ],
  };
}

const LIABILITY: Record<Chartered, string> = {
  llc1: "Chủ sở hữu chịu trách nhiệm về các khoản nợ và nghĩa vụ tài sản khác của công ty trong phạm vi số vốn điều lệ. Công ty không được phát hành cổ phần.",
  llc2: "Thành viên chịu trách nhiệm về các khoản nợ và nghĩa vụ tài sản khác của công ty trong phạm vi số vốn đã góp. Công ty có không quá 50 thành viên và không được phát hành cổ phần.",
  jsc: "Cổ đông chịu trách nhiệm về các khoản nợ và nghĩa vụ tài sản khác của công ty trong phạm vi số vốn đã góp. Số cổ đông tối thiểu là 03, không hạn chế số tối đa.",
  partnership:
    "Thành viên hợp danh chịu trách nhiệm bằng toàn bộ tài sản của mình về các nghĩa vụ của công ty; thành viên góp vốn chịu trách nhiệm trong phạm vi số vốn đã cam kết góp.",
};

function capital(filing: Filing, kind: Chartered): Titled {
  const { values } = filing;
  const [total, par] = [numberAt(values, "capital.total"), numberAt(values, "capital.par")];
  const paidBy = shortDay(textAt(values, "capital.paidBy"));
  const who = { llc1: "Chủ sở hữu", llc2: "Thành viên", jsc: "Cổ đông sáng lập", partnership: "Thành viên" }[
    kind
  ];
  return {
    title: kind === "jsc" ? "Vốn điều lệ, cổ phần và cổ đông sáng lập" : "Vốn điều lệ và người góp vốn",
    articles: [
      {
        title: "Vốn điều lệ",
        blocks: [
          facts(
            [fact("Vốn điều lệ", money(values, "capital.total"))],
            [fact("Hình thức góp vốn", METHODS[textAt(values, "capital.method")] ?? "")],
            ...(kind === "jsc"
              ? [
                  [
                    fact("Mệnh giá cổ phần", par === null ? "" : dong(par)),
                    fact("Tổng số cổ phần", par && total !== null ? figure(total / par) : ""),
                  ],
                  [fact("Loại cổ phần", "Cổ phần phổ thông")],
                ]
              : []),
          ),
        ],
      },
      {
        title: who,
        blocks: hasMembers(kind) ? [table(membersGrid(kind, values, "portrait"))] : [whoIs(values, "owner")],
      },
      {
        title: "Thực hiện góp vốn",
        blocks: numbered([
          `${who} góp đủ và đúng loại tài sản đã cam kết chậm nhất ngày ${orOpen(paidBy)}, trong hạn 90 ngày kể từ ngày được cấp Giấy chứng nhận đăng ký doanh nghiệp, không kể thời gian vận chuyển, nhập khẩu tài sản và thủ tục chuyển quyền sở hữu.`,
          "Tài sản góp vốn không phải là tiền phải được định giá theo nguyên tắc nhất trí hoặc do tổ chức thẩm định giá định giá, và được chuyển quyền sở hữu cho công ty.",
          UNPAID[kind],
        ]),
      },
    ],
  };
}

const UNPAID: Record<Chartered, string> = {
  llc1: "Không góp đủ vốn đúng hạn thì chủ sở hữu đăng ký thay đổi vốn điều lệ bằng số vốn thực góp trong 30 ngày kể từ ngày cuối cùng phải góp đủ, và chịu trách nhiệm tương ứng với phần vốn đã cam kết về nghĩa vụ phát sinh trước đó.",
  llc2: "Thành viên chưa góp vốn thì đương nhiên không còn là thành viên; thành viên chưa góp đủ có quyền tương ứng với phần đã góp. Công ty đăng ký thay đổi vốn và tỷ lệ phần vốn góp trong 30 ngày kể từ ngày cuối cùng phải góp đủ.",
  jsc: "Cổ đông chưa thanh toán số cổ phần đã đăng ký mua thì đương nhiên không còn là cổ đông; cổ đông mới thanh toán một phần có quyền tương ứng với số đã thanh toán. Công ty đăng ký điều chỉnh vốn điều lệ và cổ đông sáng lập trong 30 ngày kể từ ngày kết thúc thời hạn.",
  partnership:
    "Thành viên hợp danh không góp đủ và đúng hạn, gây thiệt hại, phải bồi thường cho công ty; phần vốn chưa góp đủ của thành viên góp vốn được coi là khoản nợ của thành viên đó đối với công ty.",
};

const clausesOf = ({ clauses }: Provision): Block[] =>
  clauses.flatMap((one, n) => {
    const label = clauses.length > 1 ? `${n + 1}.` : "";
    if (typeof one === "string") return [label ? clause(label, one) : text(one)];
    const said = label ? clause(label, one.says) : text(one.says);
    return [said, ...one.points.map((each, at) => point(`${LETTERS[at] ?? "–"})`, each))];
  });

const MANY = 11;
/** Whether the law wants a board of control beside the board. */
function withControl({ kind, values }: Filing, chapters: readonly Chapter[]): Chapter[] {
  const rows = rowsOf(values, "members");
  const held = rows.reduce(
    (sum, row) => sum + (row.values["type"] === "organisation" ? (numberAt(row.values, "share") ?? 0) : 0),
    0,
  );
  if (kind !== "jsc" || (rows.length < MANY && held < 50)) return [...chapters];
  return chapters.map((one) => ({
    ...one,
    provisions: one.provisions.flatMap((each) => (each.title === BEFORE_CONTROL ? [each, CONTROL] : [each])),
  }));
}

function signersOf(filing: Filing, kind: Chartered): Signing[] {
  const { values } = filing;
  if (kind === "llc1") return [signingAt(filing, values, "owner", "Chủ sở hữu")];
  const capacity = { llc2: "Thành viên", jsc: "Cổ đông sáng lập", partnership: "Thành viên hợp danh" }[kind];
  return rowsOf(values, "members")
    .filter((row) => kind !== "partnership" || row.values["role"] === "general")
    .map(({ id }) => signingAt(filing, values, `members.${id}`, capacity));
}
