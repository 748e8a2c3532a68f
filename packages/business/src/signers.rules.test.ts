import { describe, expect, test } from "vitest";
import { combinations } from "./defect.samples.ts";
import { rowsOf, type Values } from "./rules.ts";
import { cleanAnswers, sampleOf } from "./samples.ts";
import { signersOf } from "./signers.rules.ts";

const founding = (kind: "private" | "llc1" | "llc2" | "jsc" | "partnership", change: Values = {}, n = 4) =>
  signersOf(
    kind,
    `enterprise-new-${kind}`,
    { ...cleanAnswers(`enterprise-new-${kind}`, kind, n), ...change },
    null,
  );
const keys = (signers: { key: string }[]): string[] => signers.map(({ key }) => key);

describe("founding", () => {
  test("is signed by the owner, all members or founders, and who represents them", () => {
    expect(keys(founding("private"))).toEqual(["owner"]);
    expect(keys(founding("llc1"))).toEqual(["owner", "representative"]);
    const members = rowsOf(cleanAnswers("enterprise-new-llc2", "llc2", 4), "members").map(
      ({ id }) => `member:${id}`,
    );
    expect(keys(founding("llc2"))).toEqual([...members, "representative"]);
  });

  test("somebody in two capacities signs once, with both", () => {
    const [owner, ...others] = founding("llc1", {}, 3);
    expect(others).toEqual([]);
    expect(owner?.capacity).toEqual({
      vi: "Chủ sở hữu; người đại diện theo pháp luật",
      en: "Owner; legal representative",
    });
  });

  test("an organisation signs through its representative", () => {
    const values = cleanAnswers("enterprise-new-llc1", "llc1", 1);
    const [owner] = founding("llc1", {}, 1);
    expect(owner?.name).toBe(values["owner.via"]);
    expect(owner?.capacity.vi).toContain(String(values["owner.name"]));
  });

  test("limited partners do not sign the charter", () => {
    const values = cleanAnswers("enterprise-new-partnership", "partnership", 4);
    const general = rowsOf(values, "members").filter((row) => row.values["role"] === "general");
    expect(keys(founding("partnership")).filter((key) => key.startsWith("member:"))).toHaveLength(
      general.length,
    );
  });
});

describe("a change", () => {
  const change = (
    kind: "private" | "llc1" | "llc2" | "jsc",
    changes: ("name" | "representative" | "members")[],
  ) => {
    const { values, registered } = sampleOf("enterprise-change", kind, 4, { changes });
    return signersOf(kind, "enterprise-change", values, registered);
  };

  test("is decided by the owner, or by the chair of the council or the meeting", () => {
    expect(keys(change("private", ["name"]))).toEqual(["owner"]);
    expect(keys(change("llc1", ["name"]))).toEqual(["owner", "representative"]);
    expect(keys(change("llc2", ["name"]))).toEqual(["chair", "representative"]);
    expect(change("jsc", ["name"])[0]?.capacity.vi).toContain("Đại hội đồng cổ đông");
  });

  test("of the representative is signed by the new one, not by the one who goes", () => {
    const { values, registered } = sampleOf("enterprise-change", "llc2", 4, { changes: ["representative"] });
    const emails = change("llc2", ["representative"]).map(({ email }) => email);
    expect(emails).toContain(values["representative.email"]);
    expect(emails).not.toContain(registered?.["representative.email"]);
  });

  test("of members is signed by whoever comes in", () => {
    const { values, registered } = sampleOf("enterprise-change", "llc2", 4, { changes: ["members"] });
    const was = new Set(rowsOf(registered ?? {}, "members").map((row) => row.values["number"]));
    const come = rowsOf(values, "members").filter((row) => !was.has(row.values["number"]));
    expect(keys(change("llc2", ["members"])).filter((key) => key.startsWith("new-"))).toEqual(
      come.map(({ id }) => `new-member:${id}`),
    );
  });
});

test("a branch is signed by its head too, a business place by the representative alone", () => {
  const of = (procedure: string) => {
    const { values, registered } = sampleOf(procedure, "llc2", 4);
    return keys(signersOf("llc2", procedure, values, registered));
  };
  expect(of("enterprise-branch-new")).toEqual(["chair", "representative", "head"]);
  expect(of("enterprise-place-new")).toEqual(["representative"]);
});

test("the owner of a private enterprise is who represents it", () => {
  const { values, registered } = sampleOf("enterprise-place-new", "private", 4);
  expect(signersOf("private", "enterprise-place-new", values, registered)).toMatchObject([
    { key: "owner", capacity: { en: "Owner of the private enterprise" } },
  ]);
});

test("a household's head signs, and the family where it registers together", () => {
  const signers = signersOf(
    "household",
    "household-new",
    cleanAnswers("household-new", "household", 3),
    null,
  );
  expect(keys(signers)).toEqual(["owner", "family:f60", "family:f61"]);
});

test("in every shape of filing there is somebody to sign, with a name, an address and a key of their own", () => {
  combinations().forEach(({ procedure, kind, changes }, n) => {
    const { values, registered } = sampleOf(procedure, kind, n, { changes });
    const signers = signersOf(kind, procedure, values, registered);
    expect(signers.length).toBeGreaterThan(0);
    expect(new Set(keys(signers)).size).toBe(signers.length);
    expect(signers.filter(({ name, email, key }) => !name || !email || key.length > 80)).toEqual([]);
  });
});
