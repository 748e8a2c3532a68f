import { expect, test } from "vitest";
import type { Signer } from "./model.ts";
import { type Confirming, codeUntil, inOwnName, signable, tried } from "./signature.rules.ts";
import { oneTimeCodes } from "./signing.ts";

const NOW = "2026-11-23T02:00:00.000Z";
const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const signer: Signer = {
  key: "owner",
  name: "An",
  email: "An@Example.vn",
  capacity: { vi: "", en: "" },
  law: "",
};
const sent: Confirming = {
  key: "owner",
  personId: "an",
  name: "An",
  bundleHash: "h1",
  codeHash: "kept",
  codeUntil: at(600),
  attempts: 0,
  signedAt: null,
};
const right = (kept: string) => kept === "kept";

test("signs who is meant by address, whatever its letters, and what they saw", () => {
  const signing = { signers: [signer, { ...signer, key: "blank", email: "" }], bundleHash: "h1" };
  const asked = { key: "owner", bundleHash: "h1" };
  expect(signable(signing, asked, { email: "an@example.vn" })).toMatchObject({ ok: true, value: signer });
  expect(signable(signing, asked, { email: "binh@example.vn" })).toMatchObject({
    code: "business/not-the-signer",
  });
  expect(signable(signing, { ...asked, key: "blank" }, { email: "" })).toMatchObject({
    code: "business/not-the-signer",
  });
  expect(signable(signing, { ...asked, bundleHash: "h0" }, { email: "an@example.vn" })).toMatchObject({
    code: "business/changed-since",
  });
});

test("an agent signs in their own name only, whatever address stands beside another's", () => {
  const member = { personId: "p", name: "", email: "" };
  const by = (role: "agent" | "founder", fullName: string) =>
    inOwnName(signer, { members: [{ ...member, role }] }, { id: "p", fullName });
  expect(by("agent", "Bình")).toMatchObject({ code: "business/agent-signs-for-nobody" });
  expect(by("agent", " an ")).toMatchObject({ ok: true, value: signer });
  expect(by("founder", "Bình")).toMatchObject({ ok: true });
});

test("a code is sent once a minute, and not after the signature", () => {
  expect(codeUntil(null, oneTimeCodes, NOW)).toMatchObject({ value: at(600) });
  expect(codeUntil(sent, oneTimeCodes, at(59))).toMatchObject({ code: "business/code-just-sent" });
  expect(codeUntil(sent, oneTimeCodes, at(60))).toMatchObject({ value: at(660) });
  expect(codeUntil({ ...sent, signedAt: NOW }, oneTimeCodes, at(60))).toMatchObject({
    code: "business/signed-already",
  });
});

test("wrong codes are counted and the fifth is the last; a right one is good once and leaves nothing to guess", () => {
  const wrong = tried(sent, () => false, NOW);
  expect(wrong).toMatchObject({
    after: { attempts: 1 },
    answer: { code: "business/code-wrong", detail: { left: 4 } },
  });
  expect(tried({ ...sent, attempts: 5 }, right, NOW)).toMatchObject({
    after: null,
    answer: { code: "business/code-worn-out" },
  });
  expect(tried(sent, right, at(601))).toMatchObject({
    after: null,
    answer: { code: "business/code-too-old" },
  });
  expect(tried(null, right, NOW)).toMatchObject({ after: null, answer: { code: "business/no-code-asked" } });
  const { after, answer } = tried(sent, right, at(5));
  expect(after).toMatchObject({ codeHash: "", signedAt: at(5) });
  expect(answer).toMatchObject({ ok: true, value: { key: "owner", at: at(5) } });
  expect(tried(after, () => false, at(9))).toEqual({ after: null, answer }); // signing twice is signing once
});

test("a code is six digits and good for one person, one part and one content only", () => {
  const asked = { draftId: "d", key: "owner", bundleHash: "h1" };
  const { kept, told } = oneTimeCodes.begin(asked);
  expect(told).toMatch(/^\d{6}$/);
  expect(kept).not.toContain(told);
  expect(oneTimeCodes.confirms(asked, kept, told)).toBe(true);
  expect(oneTimeCodes.confirms({ ...asked, bundleHash: "h2" }, kept, told)).toBe(false);
  expect(oneTimeCodes.confirms({ ...asked, key: "chair" }, kept, told)).toBe(false);
  expect(oneTimeCodes.confirms(asked, "", told)).toBe(false);
});
