import type { Component, FeeRule, ProcedureVersion, Source } from "./model.ts";

export type Text = { vi: string; en: string };

/** A span of days in which one text governs, and what papers and limits rest on in it. */
export type Era = {
  from: string;
  /** The first day of the next one; null for the last. */
  to: string | null;
  /** Year of the decree as it stands: 01/2021, 168/2025, or the latter as decree 296/2026 amends it. */
  decree: 2021 | 2025 | 2026;
  isHalved: boolean;
  basis: readonly Source[];
};

const verified = (law: string, article: string | null = null): Source => ({
  law,
  article,
  verification: "verified",
});
export const unverified = (law: string, article: string | null = null): Source => ({
  law,
  article,
  verification: "unverified",
});

const LAW = "59/2020/QH14";
const OWNERS_LAW = "76/2025/QH15";
const D2021 = "01/2021/NĐ-CP";
const D2025 = "168/2025/NĐ-CP";
const D2026 = "296/2026/NĐ-CP";
const CONSOLIDATED = "29/2026/VBHN-NĐ-BTC";
const FORMS = "68/2025/TT-BTC";
const FEE_TEXT = "47/2019/TT-BTC";
const HALVED = "64/2025/TT-BTC";

const ERA_2021: Era = {
  from: "2021-01-04",
  to: "2025-07-01",
  decree: 2021,
  isHalved: false,
  basis: [verified(LAW), verified(D2021)],
};
const ERA_2025: Era = {
  from: "2025-07-01",
  to: "2026-07-23",
  decree: 2025,
  isHalved: true,
  basis: [verified(LAW), verified(OWNERS_LAW), verified(D2025), verified(FORMS)],
};
const ERA_2026: Era = {
  from: "2026-07-23",
  to: null,
  decree: 2026,
  isHalved: true,
  basis: [...ERA_2025.basis, unverified(D2026), unverified(CONSOLIDATED)],
};
/** The eras of procedures that cost nothing. */
const ERAS: readonly Era[] = [ERA_2021, ERA_2025, ERA_2026];
/** The halving of fees ends with the year 2026, so what costs something has one era more. */
const FULL_AGAIN = "2027-01-01";
const PAID_ERAS: readonly Era[] = [
  ERA_2021,
  ERA_2025,
  { ...ERA_2026, to: FULL_AGAIN },
  { ...ERA_2026, from: FULL_AGAIN, isHalved: false },
];

/** The law on enterprises holds in every era, and what is cited of it was read. */
export const byLaw = (article: string): Source => verified(LAW, article);
/**
 * Decrees 01/2021 and 168/2025 were read as they were issued. What decree 296/2026 made of the latter was not, so that
 * from then on its article is a place to look, and no more.
 */
export const byDecree = ({ decree }: Era, before: string | null, since: string): Source =>
  decree === 2021
    ? verified(D2021, before)
    : { law: D2025, article: since, verification: decree === 2025 ? "verified" : "unverified" };

export const decideIn = (n: number, source: Source): ProcedureVersion["decide"] => ({
  limit: { unit: "working_day", n },
  source,
});
export const answerIn = (days: number, source: Source): ProcedureVersion["answer"] => ({ days, source });

/** A form of circular 68/2025; its first appendix is of enterprises, its second of household businesses. */
export const form = ({ decree }: Era, number: string, appendix: "I" | "II" = "I"): string | undefined =>
  decree === 2021 ? undefined : `${number}, Phụ lục ${appendix}, Thông tư ${FORMS}`;

/** 50,000 đồng at the counter, nothing online. Neither circular was read; others quote them. */
const registration = ({ isHalved }: Era): FeeRule[] => [
  {
    code: "registration",
    name: { vi: "Lệ phí đăng ký", en: "Registration fee" },
    channels: ["direct", "post"],
    dong: isHalved ? 25_000 : 50_000,
    source: unverified(isHalved ? HALVED : FEE_TEXT),
  },
  {
    code: "registration-online",
    name: { vi: "Lệ phí đăng ký qua mạng", en: "Registration fee, online" },
    channels: ["online"],
    dong: 0,
    source: unverified(FEE_TEXT),
  },
];
const publication = ({ isHalved }: Era): FeeRule => ({
  code: "publication",
  name: { vi: "Phí công bố nội dung đăng ký", en: "Publication fee" },
  channels: ["direct", "online", "post"],
  dong: isHalved ? 50_000 : 100_000,
  source: unverified(isHalved ? HALVED : FEE_TEXT),
});

/** Only what stands on the certificate of an enterprise is published (law, article 32); of a branch nothing is. */
type Paid = "published" | "registered" | "free" | "city";
/** Fixed by the ministry; the city's own fees have not been read. */
const isFixed = (paid: Paid): boolean => paid === "published" || paid === "registered";
const feesOf = (era: Era, paid: Paid): FeeRule[] =>
  isFixed(paid) ? [...registration(era), ...(paid === "published" ? [publication(era)] : [])] : [];

const HALF: Text = {
  vi: "Phí, lệ phí giảm một nửa đến hết ngày 31/12/2026 (Thông tư 64/2025/TT-BTC, chưa kiểm chứng).",
  en: "Fees are halved until 31 December 2026 (Circular 64/2025/TT-BTC, unverified).",
};
const feeNotes = ({ isHalved }: Era, paid: Paid): Text[] => (isHalved && isFixed(paid) ? [HALF] : []);

/** Every condition that makes a paper wanted, in words. */
const WHEN: Readonly<Record<string, Text>> = {
  "has-beneficial-owner": {
    vi: "khi có chủ sở hữu hưởng lợi từ 25 %",
    en: "if anybody benefits from 25 % or more",
  },
  "has-organisation": { vi: "khi có tổ chức góp vốn", en: "if an organisation holds a share" },
  "has-foreign": { vi: "khi có nhà đầu tư nước ngoài", en: "if there is a foreign investor" },
  "by-agent": { vi: "khi nộp theo ủy quyền", en: "if filed under authority" },
  "changes-capital": { vi: "khi đổi vốn", en: "if the capital changes" },
  "raises-capital": { vi: "khi tăng vốn", en: "if the capital goes up" },
  "changes-representative": {
    vi: "khi đổi người đại diện theo pháp luật",
    en: "if the legal representative changes",
  },
  "changes-members": { vi: "khi đổi thành viên", en: "if members change" },
  "has-family": { vi: "khi các thành viên hộ gia đình cùng đăng ký", en: "if a family registers together" },
};

type Options = {
  when?: string;
  form?: string | undefined;
  isWritten?: boolean;
  fromNumber?: boolean;
};
export const paper = (
  code: string,
  name: Text,
  source: Source,
  { when, form: number, isWritten = false, fromNumber = false }: Options = {},
): Component => ({
  code,
  name,
  when: when ?? null,
  whenWords: when ? (WHEN[when] ?? null) : null,
  form: number ?? null,
  isWritten,
  fromNumber,
  source,
});

export type Definition = {
  procedure: string;
  title: Text;
  summary: Text;
  components: (era: Era) => Component[];
  decide: (era: Era) => ProcedureVersion["decide"];
  paid: Paid;
  results: Text[];
  notes?: (era: Era) => Text[];
};

/** What is the same of every procedure of a sector. */
type Sector = Pick<ProcedureVersion, "sector" | "level"> & {
  /** Eras before this day are not carried. */
  since: string;
  answer: (era: Era) => ProcedureVersion["answer"];
};

/** A version for each era, so that a procedure has exactly one on every day since it is carried. */
export const versionsOf = (
  { since, sector, level, answer }: Sector,
  definition: Definition,
): ProcedureVersion[] =>
  (isFixed(definition.paid) ? PAID_ERAS : ERAS)
    .filter(({ from }) => from >= since)
    .map((era) => ({
      id: `${definition.procedure}@${era.from}`,
      procedure: definition.procedure,
      from: era.from,
      to: era.to,
      title: definition.title,
      summary: definition.summary,
      sector,
      level,
      decide: definition.decide(era),
      answer: answer(era),
      fees: feesOf(era, definition.paid),
      isFeeKnown: definition.paid !== "city",
      components: definition.components(era),
      basis: [...era.basis],
      results: definition.results,
      notes: [...(definition.notes?.(era) ?? []), ...feeNotes(era, definition.paid)],
    }));
