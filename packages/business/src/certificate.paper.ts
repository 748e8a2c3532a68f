import { confirmationPaper } from "./confirmation.paper.ts";
import { addressIn, linesTable, money, whoIs } from "./filing.paper.ts";
import { hasMembers, membersGrid } from "./members.paper.ts";
import { eventOf, type Issued, issuedPaper, linkTo, signedBy } from "./office.paper.ts";
import type { Block, Printable, Words } from "./paper.model.ts";
import { bold, fact, facts, heading, optionalFact, table, text } from "./paper.rules.ts";
import { changesIn, numberAt, rowsOf, textAt, type Values } from "./rules.ts";
import { dayInWords, dong, dongInWords, figure, KIND_WORDS } from "./saying.rules.ts";

/** What a granted dossier gives: a certificate or, for what no certificate shows, a confirmation. */
export function certificatePaper(issued: Issued): Printable | null {
  const { dossier, registered } = issued;
  if (!dossier.standing.result || !registered) return null;
  return isConfirmed(issued) ? confirmationPaper(issued) : certificate(issued, registered);
}

const CONFIRMED = /-(suspend|resume|dissolve|end)$/;
/** Lines are not on the certificate of an enterprise. */
function isConfirmed({ filing }: Issued): boolean {
  const changes = changesIn(filing.values);
  const isLinesOnly =
    filing.kind !== "household" && changes.length > 0 && changes.every((one) => one === "lines");
  return CONFIRMED.test(filing.procedure) || isLinesOnly;
}

type Registered = NonNullable<Issued["registered"]>;
type Content = { title: string[]; english: string; codeLabel: string; blocks: Block[] };

function certificate(issued: Issued, registered: Registered): Printable {
  const { dossier, competent } = issued;
  const { entity, version } = registered;
  const result = dossier.standing.result ?? {};
  const event = eventOf(issued, "granted");
  const { title, english, codeLabel, blocks } = contentOf(issued, registered);
  const code = result["codeWritten"] || entity.code;
  const amendment = version.amendment;
  const issuedOn = result["issuedOn"] ?? version.from;
  return issuedPaper(issued, competent, {
    sign: "GCN",
    name: `Giấy chứng nhận ${entity.name}`,
    issuer: {
      above: competent.above,
      name: competent.name,
      number: `Số: ${result["certificateNumber"] ?? ""}`,
    },
    place: null,
    title,
    english,
    isFramed: true,
    at: event?.at ?? dossier.submittedAt,
    particulars: [
      [`${codeLabel}: `, bold(code)],
      [{ text: `Đăng ký lần đầu: ${dayInWords(entity.registeredOn)}`, italic: true }],
      ...(amendment > 0
        ? [[{ text: `Đăng ký thay đổi lần thứ ${amendment}: ${dayInWords(issuedOn)}`, italic: true }]]
        : []),
      ...(issued.filing.procedure === "household-reissue"
        ? [[{ text: `Cấp lại: ${dayInWords(issuedOn)}`, italic: true }]]
        : []),
    ] satisfies Words[],
    blocks: [
      ...blocks,
      {
        type: "signatures",
        signings: [signedBy(event, "Người có thẩm quyền")],
        receivers: [],
        qr: { text: linkTo(issued), caption: `Đối chiếu hồ sơ ${dossier.code}` },
      },
    ],
  });
}

function contentOf(issued: Issued, { entity, version }: Registered): Content {
  const { facts: now } = version;
  if (entity.kind === "household") return ofHousehold(issued, version.name, now);
  if (entity.kind === "branch" || entity.kind === "office" || entity.kind === "place")
    return ofPart(issued, entity.kind, version.name, now);
  return ofEnterprise(issued, entity, version.name, now);
}

type Numbered = readonly [title: string, blocks: readonly Block[]];
const inTurn = (parts: readonly Numbered[]): Block[] =>
  parts.flatMap(([title, blocks], n) => [heading(`${n + 1}. ${title}`), ...blocks]);

const contact = (now: Values, { filing }: Issued): Block =>
  facts(
    [fact("Địa chỉ", addressIn(now, filing.units))],
    [
      ...optionalFact("Điện thoại", textAt(now, "phone")),
      ...optionalFact("Thư điện tử", textAt(now, "email")),
    ],
  );

function ofEnterprise(issued: Issued, entity: Registered["entity"], name: string, now: Values): Content {
  const { kind } = entity;
  const isPrivate = kind === "private";
  return {
    title: ["GIẤY CHỨNG NHẬN", "ĐĂNG KÝ DOANH NGHIỆP", KIND_WORDS[kind].toUpperCase()],
    english: "Certificate of enterprise registration",
    codeLabel: "Mã số doanh nghiệp",
    blocks: inTurn([
      [
        isPrivate ? "Tên doanh nghiệp" : "Tên công ty",
        [
          facts(
            [fact("Tên viết bằng tiếng Việt", name.toUpperCase())],
            optionalFact("Tên viết bằng tiếng nước ngoài", textAt(now, "name.foreign").toUpperCase()),
            optionalFact("Tên viết tắt", textAt(now, "name.short").toUpperCase()),
          ),
        ],
      ],
      ["Địa chỉ trụ sở chính", [contact(now, issued)]],
      [isPrivate ? "Vốn đầu tư" : "Vốn điều lệ", [capital(now)]],
      ...(isPrivate || kind === "llc1"
        ? ([[isPrivate ? "Chủ doanh nghiệp" : "Thông tin về chủ sở hữu", [certified(now, "owner")]]] as const)
        : []),
      ...(hasMembers(kind) && kind !== "jsc"
        ? ([["Danh sách thành viên góp vốn", [table(membersGrid(kind, now, "portrait"))]]] as const)
        : []),
      ...(isPrivate
        ? []
        : ([["Người đại diện theo pháp luật", [certified(now, "representative")]]] as const)),
    ]),
  };
}

const certified = (now: Values, at: string): Block => whoIs(now, at, { hasEmail: false });

function capital(now: Values): Block {
  const [total, par] = [numberAt(now, "capital.total"), numberAt(now, "capital.par")];
  return facts(
    [fact("Bằng số", total === null ? "" : dong(total))],
    [fact("Bằng chữ", total === null ? "" : dongInWords(total))],
    ...(par && total !== null
      ? [[fact("Mệnh giá cổ phần", dong(par)), fact("Tổng số cổ phần", figure(total / par))]]
      : []),
  );
}

const PARTS = {
  branch: { title: "ĐĂNG KÝ HOẠT ĐỘNG CHI NHÁNH", english: "Certificate of the branch", of: "chi nhánh" },
  office: {
    title: "ĐĂNG KÝ HOẠT ĐỘNG VĂN PHÒNG ĐẠI DIỆN",
    english: "Certificate of the representative office",
    of: "văn phòng đại diện",
  },
  place: {
    title: "ĐĂNG KÝ ĐỊA ĐIỂM KINH DOANH",
    english: "Certificate of the business place",
    of: "địa điểm kinh doanh",
  },
};

function ofPart(issued: Issued, kind: keyof typeof PARTS, name: string, now: Values): Content {
  const { title, english, of } = PARTS[kind];
  const { entity, registered } = issued.filing;
  return {
    title: ["GIẤY CHỨNG NHẬN", title],
    english,
    codeLabel: `Mã số ${of}`,
    blocks: inTurn([
      [`Tên ${of}`, [facts([fact("Tên viết bằng tiếng Việt", name.toUpperCase())])]],
      ["Địa chỉ", [contact(now, issued)]],
      kind === "office"
        ? ["Nội dung hoạt động", [text(textAt(now, "part.scope"))]]
        : ["Ngành, nghề kinh doanh", [linesTable(now)]],
      ["Người đứng đầu", [certified(now, "head")]],
      [
        "Doanh nghiệp chủ quản",
        [
          facts(
            [fact("Tên doanh nghiệp", entity?.name.toUpperCase() ?? "")],
            [fact("Mã số doanh nghiệp", entity?.code ?? "")],
            ...(registered
              ? [optionalFact("Địa chỉ trụ sở chính", addressIn(registered, issued.filing.units))]
              : []),
          ),
        ],
      ],
    ]),
  };
}

function ofHousehold(issued: Issued, name: string, now: Values): Content {
  const family = rowsOf(now, "family");
  return {
    title: ["GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"],
    english: "Certificate of household business registration",
    codeLabel: "Mã số hộ kinh doanh",
    blocks: inTurn([
      ["Tên hộ kinh doanh", [facts([fact("Tên", name.toUpperCase())])]],
      ["Địa chỉ trụ sở", [contact(now, issued)]],
      ["Ngành, nghề kinh doanh", [linesTable(now)]],
      ["Vốn kinh doanh", [facts([fact("Số vốn", money(now, "capital.total"))])]],
      ["Chủ hộ kinh doanh", [certified(now, "owner")]],
      ...(family.length > 0
        ? ([
            [
              "Thành viên hộ gia đình cùng đăng ký",
              [
                table({
                  columns: [
                    { title: "STT", width: 1.1, align: "center" },
                    { title: "Họ và tên", width: 7 },
                    { title: "Số định danh cá nhân", width: 4, align: "center" },
                  ],
                  rows: family.map(({ values }, n) => [
                    String(n + 1),
                    textAt(values, "name"),
                    textAt(values, "number"),
                  ]),
                }),
              ],
            ],
          ] as const)
        : []),
    ]),
  };
}
