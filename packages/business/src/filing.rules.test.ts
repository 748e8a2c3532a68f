import { BLANK } from "@sen/casework/rules";
import type { Component, ProcedureVersion } from "@sen/catalogue/model";
import { expect, test } from "vitest";
import {
  bundleTextOf,
  contentOf,
  dossierTitle,
  type FilingAt,
  feeFor,
  fileable,
  filingOf,
  nameAskedOf,
} from "./filing.rules.ts";
import type { Draft, Entity, Paper } from "./model.ts";
import { papersOf } from "./papers.rules.ts";

const NOW = "2026-11-23T02:00:00.000Z";
const named = { vi: "a", en: "b" };
const source = { law: "168/2025/NĐ-CP", article: null, verification: "unverified" as const };
const component: Component = {
  code: "identity",
  name: named,
  when: null,
  whenWords: null,
  form: null,
  isWritten: false,
  fromNumber: false,
  source,
};
const fee = (code: string, channel: "online" | "direct", dong: number) => ({
  code,
  name: { vi: code, en: code },
  channels: [channel],
  dong,
  source,
});
const version = {
  id: "v1",
  components: [component],
  fees: [
    fee("lệ phí", "direct", 50_000),
    fee("qua mạng", "online", 0),
    fee("công bố", "online", 30_000),
    fee("khác", "online", 5_000),
  ],
} as unknown as ProcedureVersion;
const file = (id: string) => ({
  id,
  name: `${id}.pdf`,
  bytes: 3,
  type: "application/pdf",
  hash: id.padEnd(64, "0"),
});
const filing: FilingAt = {
  draftId: "d1",
  procedure: "enterprise-new-llc1",
  version,
  kind: "llc1",
  entityCode: null,
  authority: null,
  values: { "name.vi": "Công ty TNHH Hoa Sữa", "papers.identity.a1": 2, "papers.identity.a2": 1 },
  attachments: ["a1", "a2", "a3"].map((id) => ({ ...file(id), component: "identity" })),
  day: "2026-11-23",
  issuedCode: null,
};
const papersIn = (of: FilingAt): Paper[] =>
  papersOf(of.version.components, new Set(), of.values, of.attachments);
const text = (of: FilingAt) => bundleTextOf(of, papersIn(of));

test("the text that is signed changes with everything that would be sent, and with nothing else", () => {
  const authority = { principal: "An", instrument: "01", scope: "Nộp", until: "2026-12-31" };
  const others: FilingAt[] = [
    { ...filing, draftId: "d2" },
    { ...filing, version: { ...version, id: "v2" } },
    { ...filing, authority },
    { ...filing, authority: { ...authority, until: "2027-12-31" } },
    { ...filing, entityCode: "0100000010" },
    { ...filing, values: { ...filing.values, "name.vi": "Công ty TNHH Hoa Sứ" } },
    { ...filing, values: { ...filing.values, "papers.identity.a3": 3 } },
    { ...filing, values: { ...filing.values, "papers.identity.a1": 0 } },
    { ...filing, attachments: filing.attachments.map((one) => ({ ...one, hash: "f".repeat(64) })) },
  ];
  expect(new Set([filing, ...others].map(text)).size).toBe(others.length + 1);
  const renumbered = { ...filing.values, "papers.identity.a1": 20, "papers.identity.a2": 10 };
  expect(text({ ...filing, values: renumbered, day: "2027-01-01", issuedCode: "1" })).toBe(text(filing));
});

test("what was sent is looked at later as it was sent: the same text, with files in their order", () => {
  const content = contentOf(filing, papersIn(filing), [], { delivery: "post", note: "" });
  expect(content.answers).toEqual({ "name.vi": "Công ty TNHH Hoa Sữa" });
  expect(content.papers).toEqual({ identity: [file("a2").hash, file("a1").hash] });
  const again = filingOf(content, version, { submittedAt: "2026-11-23T20:00:00.000Z", standing: BLANK });
  expect(text(again)).toBe(text(filing));
  expect(again).toMatchObject({ day: "2026-11-24", issuedCode: null });
});

const draft = { state: "open", versionId: "v1", authority: null, competentId: "office" } as Draft;
const ready = {
  bundleHash: "h",
  problems: [],
  signers: [],
  signatures: [],
  today: version,
  kept: null,
  now: NOW,
};
const block = {
  code: "business/answer-missing",
  path: null,
  paper: null,
  severity: "block" as const,
  about: {},
  law: null,
};
const signer = { key: "owner", name: "An", email: "", capacity: named, law: "" };
const signature = { key: "owner", personId: "an", name: "An", bundleHash: "h", at: NOW };

test("what is complete, signed and as it was seen may be sent", () => {
  const worthALook = [{ ...block, severity: "warn" as const }];
  const signed = { signers: [signer], signatures: [signature], problems: worthALook };
  expect(fileable(draft, { bundleHash: "h" }, { ...ready, ...signed })).toEqual({
    ok: true,
    value: { competentId: "office" },
  });
  const answering = { ...draft, state: "supplement" as const, versionId: "v0" };
  expect(fileable(answering, { bundleHash: "h" }, ready)).toMatchObject({ ok: true }); // the law of the day of filing goes on
});

test.each<[string, Partial<Draft>, object]>([
  ["business/already-filed", { state: "filed" }, {}],
  ["business/draft-closed", { state: "discarded" }, {}],
  ["business/changed-since", {}, { bundleHash: "other" }],
  ["business/law-changed", { versionId: "v0" }, {}],
  ["business/law-changed", {}, { today: null }],
  [
    "business/authority-ended",
    { authority: { principal: "", instrument: "", scope: "", until: "2026-11-22" } },
    {},
  ],
  ["business/problems-left", {}, { problems: [block] }],
  ["business/signatures-missing", {}, { signers: [signer] }],
  ["business/no-competent-office", { competentId: null }, {}],
])("it is not sent: %s", (code, more, unready) => {
  expect(fileable({ ...draft, ...more }, { bundleHash: "h" }, { ...ready, ...unready })).toMatchObject({
    ok: false,
    code,
  });
});

test("a fee is the sum of what a channel costs, and nothing costs nothing", () => {
  expect(feeFor(version, "online")).toEqual({
    dong: 35_000,
    what: { vi: "công bố; khác", en: "công bố; khác" },
  });
  expect(feeFor({ ...version, fees: [fee("qua mạng", "online", 0)] }, "online")).toBeNull();
});

test("the name that is looked at is the new one, a part's own, or none", () => {
  const entity = {
    code: "0100000010",
    name: "Công ty TNHH Hoa Sữa",
    facts: { "address.unit": "u1" },
  } as unknown as Entity;
  expect(nameAskedOf(filing, null)).toMatchObject({
    kind: "llc1",
    name: "Công ty TNHH Hoa Sữa",
    draftId: "d1",
  });
  expect(nameAskedOf({ ...filing, values: {} }, null)).toBeNull();
  const change = { ...filing, procedure: "enterprise-change", entityCode: entity.code };
  expect(nameAskedOf(change, entity)).toBeNull();
  const renamed = { ...change, values: { "change.name": true, "name.vi": "Công ty TNHH Gió" } };
  expect(nameAskedOf(renamed, entity)).toMatchObject({
    name: "Công ty TNHH Gió",
    ownCode: entity.code,
    unitId: "u1",
  });
  const branch = { ...filing, procedure: "enterprise-branch-new", values: { "part.name": "Chi nhánh Láng" } };
  expect(nameAskedOf(branch, entity)).toMatchObject({
    kind: "branch",
    name: "Chi nhánh Láng",
    parentCode: entity.code,
  });
  expect(dossierTitle(branch.procedure, branch.values, entity)).toBe("Chi nhánh Láng");
  expect(dossierTitle(change.procedure, renamed.values, entity)).toBe(entity.name);
});
