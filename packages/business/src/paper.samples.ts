import type { DossierEvent, Happening } from "@sen/casework/model";
import { fold } from "@sen/casework/rules";
import type { Component, ProcedureVersion } from "@sen/catalogue/model";
import { unwrap } from "@sen/rpc/result";
import { deadlineOf, HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import type { Change } from "./change.form.data.ts";
import type { Filing } from "./filing.paper.ts";
import { effectOf } from "./grant.rules.ts";
import type { Entity, LegalStatus } from "./model.ts";
import type { Issued } from "./office.paper.ts";
import type { Block, Printable, Words } from "./paper.model.ts";
import { papersOf } from "./papers.rules.ts";
import { conditionsOf } from "./rules.ts";
import { sampleOf } from "./samples.ts";
import { signersOf } from "./signers.rules.ts";
import type { AnyKind } from "./type.rules.ts";

type Options = { changes?: readonly Change[]; isSigned?: boolean };

/** A filing without a fault, as its papers need it; the same for the same `n`. */
export function filingSample(procedure: string, kind: AnyKind, n: number, options: Options = {}): Filing {
  const { values, registered, ...sample } = sampleOf(procedure, kind, n, {
    unit: "unit-1",
    ...(options.changes ? { changes: options.changes } : {}),
  });
  const signers = signersOf(sample.kind, procedure, values, registered);
  const at = "2026-11-25T07:05:00.000Z";
  const isSigned = options.isSigned ?? false;
  return {
    procedure,
    kind: sample.kind,
    values,
    registered,
    entity: registered ? { code: "0109876543", name: String(registered["name.vi"]) } : null,
    signers,
    signatures: isSigned
      ? signers.map(({ key, name }) => ({
          key,
          name,
          personId: "p1",
          bundleHash: "3f9a1c77d2".padEnd(64, "0"),
          at,
        }))
      : [],
    authority: null,
    office: kind === "household" ? "UBND phường Láng" : "Phòng Đăng ký kinh doanh, Sở Tài chính",
    units: { "unit-1": "Phường Láng" },
    day: isSigned ? "2026-11-25" : null,
    at,
  };
}

const source = { law: "59/2020/QH14", article: "Điều 26.5", verification: "verified" } as const;
const component = (code: string, vi: string, more: Partial<Component> = {}): Component => ({
  code,
  name: { vi, en: vi },
  when: null,
  whenWords: null,
  form: null,
  isWritten: true,
  fromNumber: false,
  source,
  ...more,
});
const versionSample = (procedure: string): ProcedureVersion => ({
  id: `${procedure}@2025-07-01`,
  procedure,
  from: "2025-07-01",
  to: null,
  title: { vi: "Thành lập công ty TNHH hai thành viên trở lên", en: "New limited company" },
  summary: { vi: "", en: "" },
  sector: procedure.startsWith("household") ? "household" : "enterprise",
  level: "province",
  decide: { limit: { unit: "working_day", n: 3 }, source },
  answer: { days: 60, source },
  fees: [],
  isFeeKnown: true,
  components: [
    component("application", "Giấy đề nghị đăng ký doanh nghiệp"),
    component("charter", "Điều lệ công ty"),
    component("identity", "Giấy tờ pháp lý hoặc số định danh", { isWritten: false, fromNumber: true }),
  ],
  basis: [source],
  results: [],
  notes: [],
});

const APPLICANT = { id: "p1", name: "Trà Nguyệt Minh" };
const OFFICER = { id: "o1", name: "Nông Thị Sao" };
export const HEAD = { id: "o2", name: "Tiêu Quang Đạo" };
/** Thursday 26 November 2026, 14:05 in Hanoi. */
const RECEIVED = "2026-11-26T07:05:00.000Z";
type More = { happening: Happening; at: string; by?: { id: string; name: string }; post?: string | null };

const registered = (filing: Filing): Issued["registered"] => {
  const before: Entity = {
    id: "entity-1",
    code: "0109876543",
    kind: filing.kind,
    parentCode: null,
    name: filing.entity?.name ?? "",
    foreignName: null,
    abbreviation: null,
    status: (filing.procedure.endsWith("-resume") ? "suspended" : "active") satisfies LegalStatus,
    facts: filing.registered ?? {},
    registeredOn: "2024-03-05",
    amendment: 2,
    suspendedUntil: null,
    version: 3,
  };
  const entity = filing.entity ? before : null;
  const effect = unwrap(effectOf({ ...filing, entity, suspensions: [], day: "2026-11-27" }));
  const after: Entity =
    effect.type === "new" || effect.type === "part"
      ? {
          ...before,
          ...effect.named,
          kind: effect.kind,
          facts: effect.facts,
          registeredOn: "2026-11-27",
          amendment: 0,
        }
      : effect.entity;
  const { name, status, facts, amendment } = after;
  const what = { vi: "", en: "" };
  return {
    entity: after,
    version: {
      entityId: after.id,
      amendment,
      from: "2026-11-27",
      name,
      status,
      facts,
      dossierId: "d1",
      what,
    },
  };
};

/** A dossier to which this happened after it was received, as its office's papers need it. */
export function issuedSample(
  filing: Filing,
  more: readonly More[] = [],
  secret: string | null = "7K2M9QX4TB",
): Issued {
  const version = versionSample(filing.procedure);
  const { limit } = version.decide;
  const days = [
    {
      day: "2026-11-30",
      kind: "holiday",
      status: "decreed",
      name: { vi: "Ngày nghỉ mẫu", en: "Sample holiday" },
      inPlaceOf: null,
      instrument: "mẫu",
      version: 1,
    } as const,
  ];
  const clock = unwrap(deadlineOf(days, HOUSE_SESSIONS, { received: RECEIVED, limit, pauses: [] }));
  const dueAt = clock.dueAt ?? RECEIVED;
  const begun: More[] = [
    { happening: { type: "submitted", bundleHash: "" }, at: RECEIVED, by: APPLICANT, post: null },
    { happening: { type: "received", limit, dueAt, revision: 1 }, at: RECEIVED, by: APPLICANT, post: null },
  ];
  const events = [...begun, ...more].map(
    ({ happening, at, by = OFFICER, post = "Chuyên viên" }, n): DossierEvent => ({
      seq: n + 1,
      at,
      by,
      post,
      happening,
    }),
  );
  const office = { name: "Phòng Đăng ký kinh doanh", above: "Sở Tài chính", place: "Hà Nội" };
  const conditions = conditionsOf(filing.values, { byAgent: false, registered: filing.registered });
  return {
    dossier: {
      id: "d1",
      code: "DN-261126-0004",
      feature: "business",
      procedure: filing.procedure,
      versionId: version.id,
      title: String(filing.values["name.vi"] ?? filing.entity?.name ?? ""),
      channel: "online",
      applicant: APPLICANT,
      receivingId: "office-1",
      competentId: "office-1",
      deliveringId: "office-1",
      submittedAt: RECEIVED,
      standing: fold(events),
    },
    events,
    version,
    filing,
    papers: papersOf(version.components, conditions, filing.values, []),
    delivery: "online",
    clock,
    receiving: office,
    competent: office,
    delivering: office,
    secret,
    registered: registered(filing),
    baseUrl: "https://sen.example",
  };
}

/** Proposed and granted by two people, with a number. */
export const GRANTED: readonly More[] = [
  {
    happening: {
      type: "granted",
      result: {
        code: "0109876543",
        codeWritten: "0109876543",
        certificateNumber: "GCN-2026-000017",
        issuedOn: "2026-11-27",
      },
    },
    at: "2026-11-27T03:12:00.000Z",
    by: HEAD,
    post: "Trưởng phòng",
  },
];

const saidIn = (words: Words): string =>
  typeof words === "string" ? words : words.map((run) => (typeof run === "string" ? run : run.text)).join("");

/** A paper in few lines: what it is called, whose it is, what follows what, and who signs. */
export function outlineOf(paper: Printable): string {
  const { issuer, place, day, title, subject, addressee, particulars, blocks } = paper;
  return [
    issuer ? [issuer.above, issuer.name, issuer.number].filter(Boolean).join(" / ") : "(dân viết)",
    ...(place ? [`${place}, ${day ?? "…"}`] : []),
    `# ${title.join(" – ")}`,
    ...(subject ? [subject] : []),
    ...particulars.map(saidIn),
    ...(addressee ? [`Kính gửi: ${addressee}`] : []),
    ...blocks.flatMap(lineOf),
  ].join("\n");
}
function lineOf(block: Block): string[] {
  switch (block.type) {
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${[block.over, block.text].filter(Boolean).join(": ")}`];
    case "text":
    case "note":
      return [saidIn(block.words)];
    case "clause":
      return [`${block.label} ${saidIn(block.words)}`];
    case "facts":
      return block.rows.flat().map(({ label, words }) => `${label}: ${saidIn(words)}`);
    case "table":
      return [
        `| ${block.grid.columns.map(({ title }) => title).join(" | ")} |`,
        ...block.grid.rows.map((row) => `| ${row.map(saidIn).join(" | ")} |`),
        ...(block.grid.sums ? [`= ${block.grid.sums.map(saidIn).filter(Boolean).join(" | ")}`] : []),
      ];
    case "card":
      return [...block.lines.map(({ label, value }) => `[${label}: ${value}]`), `[QR: ${block.qr}]`];
    case "signatures":
      return block.signings.map(
        ({ capacity, behalf, name, mark }) =>
          `✎ ${capacity}${behalf ? ` (${behalf})` : ""}: ${name}${mark ? ` — ${mark.join("; ")}` : ""}`,
      );
  }
}
/** Headings, tables and signatures only. */
export const skeletonOf = (paper: Printable): string =>
  outlineOf({
    ...paper,
    blocks: paper.blocks.filter(({ type }) => type === "heading" || type === "signatures"),
  });
