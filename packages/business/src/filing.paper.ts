import { dayAt } from "@sen/workdays/rules";
import { lineNamed } from "./lines.rules.ts";
import type { Authority, Entity, Signature, Signer } from "./model.ts";
import type { Block, Fact, Issuer, Printable, Signing } from "./paper.model.ts";
import { fact, factOrNone, facts, heading, optionalFact, orOpen, table, text } from "./paper.rules.ts";
import {
  type AnyKind,
  conditionsOfRow,
  isFounding,
  numberAt,
  rowsOf,
  sameName,
  textAt,
  type Values,
} from "./rules.ts";
import { dong, dongInWords, nationality, sex, shortDay, shortMoment } from "./saying.rules.ts";
import { oneTimeCodes } from "./signing.ts";

/** Everything that the papers of a filing are written from. */
export type Filing = {
  procedure: string;
  /** For a branch, office or place: the kind of the enterprise it belongs to. */
  kind: AnyKind;
  values: Values;
  /** What the register says, as far as the reader may know; null for what is not registered yet. */
  registered: Values | null;
  entity: Pick<Entity, "code" | "name"> | null;
  signers: readonly Signer[];
  signatures: readonly Signature[];
  authority: Authority | null;
  /** The office it goes to; null while nobody can say. */
  office: string | null;
  /** Names of wards and communes, by id. */
  units: Readonly<Record<string, string>>;
  /** The day it was sent; null while it is a draft. */
  day: string | null;
  at: string;
};

export const CITY = "Hà Nội";
const OFFICES = {
  enterprise: "Cơ quan đăng ký kinh doanh cấp tỉnh",
  household: "Cơ quan đăng ký kinh doanh cấp xã",
};
export const officeOf = ({ office, procedure }: Filing): string =>
  office ?? (procedure.startsWith("household") ? OFFICES.household : OFFICES.enterprise);

const ERAS = [
  {
    from: "2026-07-23",
    law: "Luật Doanh nghiệp số 59/2020/QH14, được sửa đổi, bổ sung bởi Luật số 03/2022/QH15 và Luật số 76/2025/QH15",
    decree:
      "Nghị định số 168/2025/NĐ-CP về đăng ký doanh nghiệp, được sửa đổi, bổ sung bởi Nghị định số 296/2026/NĐ-CP",
  },
  {
    from: "2025-07-01",
    law: "Luật Doanh nghiệp số 59/2020/QH14, được sửa đổi, bổ sung bởi Luật số 03/2022/QH15 và Luật số 76/2025/QH15",
    decree: "Nghị định số 168/2025/NĐ-CP về đăng ký doanh nghiệp",
  },
];
const FIRST_ERA = {
  law: "Luật Doanh nghiệp số 59/2020/QH14, được sửa đổi, bổ sung bởi Luật số 03/2022/QH15",
  decree: "Nghị định số 01/2021/NĐ-CP về đăng ký doanh nghiệp",
};
/** The texts in force when the paper was written, as papers name them. */
export const lawOf = ({ at }: Pick<Filing, "at">): { law: string; decree: string } =>
  ERAS.find(({ from }) => from <= dayAt(at)) ?? FIRST_ERA;

/** What the register says now, or for what is new what is asked for. */
export const factsNow = ({ procedure, values, registered }: Filing): Values =>
  isFounding(procedure) ? values : (registered ?? {});
export const nameNow = (filing: Filing): string => filing.entity?.name || textAt(factsNow(filing), "name.vi");

export function addressIn(values: Values, units: Filing["units"]): string {
  const unit = units[textAt(values, "address.unit")] ?? "";
  const place = [textAt(values, "address.street"), unit].filter(Boolean);
  return place.length > 0 ? [...place, `Thành phố ${CITY}`].join(", ") : "";
}

/** The head of a paper that an enterprise writes; `sign` is what its number ends with. */
export const ownIssuer = (filing: Filing, sign: string): Issuer => ({
  above: null,
  name: nameNow(filing) || "Tên doanh nghiệp",
  number: `Số: ………/${sign}`,
});

type Head = Pick<Printable, "name" | "title" | "english" | "blocks"> & Partial<Printable>;
export const written = (filing: Filing, head: Head): Printable => ({
  issuer: null,
  place: CITY,
  day: filing.day,
  subject: null,
  particulars: [],
  addressee: null,
  at: filing.at,
  ...head,
});

/** Whoever signs at a path of the answers, by hand or already confirmed. `values` are those in which they are named. */
export function signingAt(filing: Filing, values: Values, path: string, capacity: string): Signing {
  const isOrganisation = values[`${path}.type`] === "organisation";
  const said = (isOrganisation && textAt(values, `${path}.via`)) || textAt(values, `${path}.name`);
  const key = path.replace(".", ":").replace("members:", "member:");
  const signer =
    filing.signers.find((one) => one.key === key) ??
    filing.signers.find((one) => (said ? sameName(one.name, said) : one.key.endsWith(key)));
  return {
    capacity,
    behalf: isOrganisation ? textAt(values, `${path}.name`) : null,
    name: said || signer?.name || "",
    mark: markOf(filing.signatures.find((one) => one.key === signer?.key)),
  };
}
/** How somebody signed; nobody should take it for more than it is. */
const markOf = (signature: Signature | undefined): string[] | null =>
  signature
    ? [
        oneTimeCodes.name.vi,
        `${signature.name}, ${shortMoment(signature.at)}`,
        `Mã băm hồ sơ: ${signature.bundleHash.slice(0, 16)}…`,
      ]
    : null;

/** A signature of the enterprise: by its representative, or its owner where there is none. */
export function signedByEnterprise(filing: Filing, values: Values): Signing {
  const { kind } = filing;
  if (kind === "private") return signingAt(filing, values, "owner", "Chủ doanh nghiệp");
  if (kind === "household") return signingAt(filing, values, "owner", "Chủ hộ kinh doanh");
  return signingAt(filing, values, "representative", "Người đại diện theo pháp luật");
}
export const signatures = (signings: readonly Signing[], receivers: readonly string[] = []): Block => ({
  type: "signatures",
  signings,
  receivers,
});

/** What papers say of a person or an organisation, below a path; what hangs on a wall does not say where they get their mail. */
export function whoIs(values: Values, at: string, { hasEmail = true } = {}): Block {
  const said = (name: string) => textAt(values, `${at}.${name}`);
  const conditions = conditionsOfRow(values, at);
  const isOrganisation = values[`${at}.type`] === "organisation";
  const isForeign = conditions.some((one) => one.endsWith("-foreign"));
  const country = nationality(said("nationality"));
  if (isOrganisation) {
    return facts(
      [fact("Tên tổ chức", said("name").toUpperCase())],
      [fact("Mã số doanh nghiệp hoặc số đăng ký", said("number")), fact("Nơi đăng ký", country)],
      [fact("Địa chỉ trụ sở", said("address"))],
      [fact("Người đại diện theo ủy quyền", said("via"))],
    );
  }
  const about: Fact[] = [
    ...optionalFact("Giới tính", sex(said("sex"))),
    ...optionalFact("Chức danh", said("title")),
  ];
  return facts(
    [fact("Họ và tên", said("name").toUpperCase()), ...about.slice(0, 1)],
    [fact("Sinh ngày", shortDay(said("birth"))), fact("Quốc tịch", country)],
    [fact(isForeign ? "Số hộ chiếu" : "Số định danh cá nhân", said("number")), ...about.slice(1)],
    ...(values[`${at}.address`] === undefined && at !== "owner"
      ? []
      : [[fact("Địa chỉ liên lạc", said("address"))]]),
    hasEmail ? [fact("Thư điện tử", said("email"))] : [],
  );
}

/** Business lines, the main one first. */
export function linesTable(values: Values): Block {
  const rows = rowsOf(values, "lines").toSorted(
    (a, b) => Number(b.values["main"] === true) - Number(a.values["main"] === true),
  );
  return table({
    columns: [
      { title: "STT", width: 1.1, align: "center" },
      { title: "Tên ngành", width: 10 },
      { title: "Mã ngành", width: 2, align: "center" },
      { title: "Ngành chính", width: 1.9, align: "center" },
    ],
    rows: rows.map(({ id, values: row }, n) => {
      const detail = textAt(row, "detail");
      const name = lineNamed(id)?.name ?? orOpen("");
      return [
        String(n + 1),
        detail ? [name, { text: `. Chi tiết: ${detail}`, italic: true }] : name,
        id,
        row["main"] === true ? "X" : "",
      ];
    }),
  });
}

/** A sum in figures and, where `inWords` asks for it, in words. */
export const money = (values: Values, path: string, inWords = true): string => {
  const sum = numberAt(values, path);
  if (sum === null) return "";
  return inWords && dongInWords(sum) ? `${dong(sum)} (${dongInWords(sum).toLowerCase()})` : dong(sum);
};

/** The names of what is registered, or would be. */
export const nameFacts = (values: Values, isHousehold = false): Block =>
  isHousehold
    ? facts([fact("Tên hộ kinh doanh", textAt(values, "name.vi").toUpperCase())])
    : facts(
        [fact("Tên viết bằng tiếng Việt", textAt(values, "name.vi").toUpperCase())],
        [factOrNone("Tên viết bằng tiếng nước ngoài", textAt(values, "name.foreign").toUpperCase())],
        [factOrNone("Tên viết tắt", textAt(values, "name.short").toUpperCase())],
      );
export const addressFacts = (values: Values, units: Filing["units"]): Block =>
  facts(
    [fact("Địa chỉ", addressIn(values, units))],
    [fact("Điện thoại", textAt(values, "phone")), fact("Thư điện tử", textAt(values, "email"))],
  );

/** Who the enterprise is that a paper is about. */
export const enterpriseFacts = (filing: Filing): Block =>
  facts(
    [
      fact(
        filing.kind === "household" ? "Tên hộ kinh doanh" : "Tên doanh nghiệp",
        nameNow(filing).toUpperCase(),
      ),
    ],
    [
      fact(
        filing.kind === "household" ? "Mã số hộ kinh doanh" : "Mã số doanh nghiệp, mã số thuế",
        filing.entity?.code ?? "",
      ),
    ],
  );

/** For agents: on whose behalf, and how far. */
export const authorityBlocks = ({ authority }: Filing): Block[] =>
  authority
    ? [
        heading("Người nộp hồ sơ theo ủy quyền"),
        text(
          `Hồ sơ được nộp theo ủy quyền của ${authority.principal}, căn cứ ${authority.instrument}; phạm vi: ${authority.scope}; có hiệu lực đến hết ngày ${shortDay(authority.until)}.`,
        ),
      ]
    : [];
