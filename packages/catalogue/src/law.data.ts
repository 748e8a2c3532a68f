import type { Component, FeeRule, ProcedureVersion, Source } from "./model.ts";

/** The span of time in which one text governs, and how a dossier's papers and limits rest on it. */
export type Era = { from: string; to: string | null; decree: string; basis: readonly Source[] };

export const verified = (law: string, article: string | null = null): Source => ({
  law,
  article,
  verification: "verified",
});
export const unverified = (law: string, article: string | null = null): Source => ({
  law,
  article,
  verification: "unverified",
});

export const LAW = "59/2020/QH14";
const OWNERS_LAW = "76/2025/QH15";
export const D2021 = "01/2021/NĐ-CP";
export const D2025 = "168/2025/NĐ-CP";
const D2026 = "296/2026/NĐ-CP";
const CONSOLIDATED = "29/2026/VBHN-NĐ-BTC";
const FORMS = "68/2025/TT-BTC";

/** Decree 01/2021: its text was read. */
export const ERA_2021: Era = {
  from: "2021-01-04",
  to: "2025-07-01",
  decree: D2021,
  basis: [verified(LAW), verified(D2021)],
};
/** Decree 168/2025: in force and its scope are known, its articles were not read. */
export const ERA_2025: Era = {
  from: "2025-07-01",
  to: "2026-07-23",
  decree: D2025,
  basis: [verified(LAW), verified(OWNERS_LAW), verified(D2025), verified(FORMS)],
};
/** The same as amended by decree 296/2026, to be read in the consolidated text. */
export const ERA_2026: Era = {
  from: "2026-07-23",
  to: null,
  decree: D2025,
  basis: [
    verified(LAW),
    verified(OWNERS_LAW),
    verified(D2025),
    verified(D2026),
    verified(CONSOLIDATED),
    verified(FORMS),
  ],
};
export const ERAS: readonly Era[] = [ERA_2021, ERA_2025, ERA_2026];

/** An article of decree 01/2021 that was read; for later decrees the same matter, whose article was not. */
export const inEra = (era: Era, article: string | null): Source =>
  era === ERA_2021 ? verified(era.decree, article) : unverified(era.decree);

export const DECIDE_3 = (era: Era): ProcedureVersion["decide"] => ({
  limit: { unit: "working_day", n: 3 },
  source: era === ERA_2021 ? verified(D2021, "Điều 33.1") : verified(D2025),
});
export const ANSWER_60 = (era: Era): ProcedureVersion["answer"] => ({
  days: 60,
  source: inEra(era, "Điều 43.4"),
});

const FEE_TEXT = "47/2019/TT-BTC";
const HALVED = "64/2025/TT-BTC";
/** Registration: 50,000 đồng at the counter, nothing online. */
const registration: readonly FeeRule[] = [
  {
    code: "registration",
    name: { vi: "Lệ phí đăng ký", en: "Registration fee" },
    channels: ["direct", "post"],
    dong: 50_000,
    source: unverified(FEE_TEXT),
  },
  {
    code: "registration-online",
    name: { vi: "Lệ phí đăng ký qua mạng", en: "Registration fee, online" },
    channels: ["online"],
    dong: 0,
    source: unverified(FEE_TEXT),
  },
];
const publication = (dong: number, source: Source): FeeRule => ({
  code: "publication",
  name: { vi: "Phí công bố nội dung đăng ký", en: "Publication fee" },
  channels: ["direct", "online", "post"],
  dong,
  source,
});
/** Halved in both later eras, as others quote it; the circular itself was not read. */
export const FEES = (era: Era): FeeRule[] => [
  ...(era === ERA_2021
    ? registration
    : registration.map((fee) => ({
        ...fee,
        dong: fee.dong / 2,
        source: unverified(HALVED),
      }))),
  publication(era === ERA_2021 ? 100_000 : 50_000, unverified(era === ERA_2021 ? FEE_TEXT : HALVED)),
];

type Text = { vi: string; en: string };
/** Every condition that makes a paper wanted, in words. */
const WHEN: Readonly<Record<string, Text>> = {
  "has-beneficial-owner": {
    vi: "khi có chủ sở hữu hưởng lợi từ 25 %",
    en: "if anybody benefits from 25 % or more",
  },
  "has-organisation": { vi: "khi có tổ chức góp vốn", en: "if an organisation holds a share" },
  "has-foreign": { vi: "khi có nhà đầu tư nước ngoài", en: "if there is a foreign investor" },
  "by-agent": { vi: "khi nộp theo ủy quyền", en: "if filed under authority" },
  "changes-name": { vi: "khi đổi tên", en: "if the name changes" },
  "changes-address": { vi: "khi đổi địa chỉ", en: "if the address changes" },
  "changes-lines": { vi: "khi đổi ngành, nghề", en: "if business lines change" },
  "changes-capital": { vi: "khi đổi vốn", en: "if the capital changes" },
  "raises-capital": { vi: "khi tăng vốn", en: "if the capital goes up" },
  "changes-representative": {
    vi: "khi đổi người đại diện theo pháp luật",
    en: "if the legal representative changes",
  },
  "changes-members": { vi: "khi đổi thành viên", en: "if members change" },
  "has-family": { vi: "khi các thành viên hộ gia đình cùng đăng ký", en: "if a family registers together" },
};

export type Options = { when?: string; form?: string; isWritten?: boolean; fromNumber?: boolean };
export const paper = (
  code: string,
  name: Text,
  source: Source,
  { when, form, isWritten = false, fromNumber = false }: Options = {},
): Component => ({
  code,
  name,
  when: when ?? null,
  whenWords: when ? (WHEN[when] ?? null) : null,
  form: form ?? null,
  isWritten,
  fromNumber,
  source,
});
