import { expect, test } from "vitest";
import { secretOf } from "./draft.store.ts";
import { NOW, openDesk, ownAnswers, sending } from "./testing.ts";

const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
test("a founder files a company from a blank page to the slip, and the office has exactly what was signed", async () => {
  await using desk = await openDesk();
  const { founder, registry } = desk;
  const drafts = desk.as(founder).drafts;
  const draft = await drafts.begin({ procedure: "enterprise-new-llc1", kind: "llc1" });
  expect(draft).toMatchObject({
    state: "open",
    versionId: "enterprise-new-llc1@2026-07-23",
    competentId: registry.id,
  });
  const blank = await drafts.get({ id: draft.id });
  expect(
    blank.problems.some(({ code, path }) => code === "business/answer-missing" && path === "name.vi"),
  ).toBe(true);
  await expect(
    drafts.file({
      id: draft.id,
      bundleHash: blank.bundleHash,
      delivery: "online",
      note: "",
      idempotencyKey: "too-early-1",
    }),
  ).rejects.toThrow("business/problems-left");

  const kept = await drafts.keep({
    id: draft.id,
    answers: sending(ownAnswers(desk.unit, desk.founderEmail)),
  });
  expect(kept.problems.filter(({ severity }) => severity === "block")).toEqual([]);
  const view = await drafts.get({ id: draft.id });
  expect(view.bundleHash).toBe(kept.bundleHash);
  expect(view.signers).toMatchObject([{ key: "owner", email: desk.founderEmail }]);
  expect(
    view.papers.filter(({ isWanted }) => isWanted).map(({ component, state }) => [component.code, state]),
  ).toEqual([
    ["application", "written"],
    ["charter", "written"],
    ["beneficial-owners", "written"],
    ["identity", "by-number"],
  ]);
  const send = { id: draft.id, bundleHash: view.bundleHash, delivery: "post" as const, note: "" };
  await expect(drafts.file({ ...send, idempotencyKey: "not-signed-1" })).rejects.toThrow(
    "business/signatures-missing",
  );
  await desk.signed(founder, draft.id);
  const { dossier, secret } = await drafts.file({ ...send, idempotencyKey: "filing-0001" });

  expect(dossier).toMatchObject({
    code: "DN-261123-0001",
    competentId: registry.id,
    versionId: draft.versionId,
  });
  expect(dossier.title).toBe(view.draft.title);
  expect(secret).toBe(await secretOf(desk.data.read, draft.id));
  const { submissions } = await desk.casework(founder).mine.get({ id: dossier.id });
  expect(submissions).toMatchObject([
    {
      round: 0,
      bundleHash: view.bundleHash,
      content: {
        draftId: draft.id,
        kind: "llc1",
        delivery: "post",
        signatures: [{ key: "owner", bundleHash: view.bundleHash }],
      },
    },
  ]);
  expect((await drafts.list()).map(({ state }) => state)).toEqual(["filed"]);
  await expect(drafts.keep({ id: draft.id, answers: sending({ phone: "0901234567" }) })).rejects.toThrow(
    "business/draft-closed",
  );
});

test("of two people who file the same name at the same moment exactly one has it, and the other is told why", async () => {
  await using desk = await openDesk();
  const { founder, friend } = desk;
  const name = { "name.vi": "Công ty TNHH Gió Mới", "name.short": "GM" };
  const one = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail, name));
  const other = await desk.begun(
    friend,
    ownAnswers(desk.unit, desk.friendEmail, { ...name, "name.short": "" }, 24),
  );
  const mine = { id: one, bundleHash: await desk.signed(founder, one), delivery: "online" as const };
  const theirs = { id: other, bundleHash: await desk.signed(friend, other), delivery: "online" as const };
  const both = await Promise.allSettled([
    desk.as(founder).drafts.file({ ...mine, idempotencyKey: "at-once-0001" }),
    desk.as(friend).drafts.file({ ...theirs, idempotencyKey: "at-once-0002" }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(String(both.flatMap((one) => (one.status === "rejected" ? one.reason : []))[0])).toMatch(
    /business\/(name-taken|problems-left)/,
  );
  const dossiers = [
    ...(await desk.casework(founder).mine.list()),
    ...(await desk.casework(friend).mine.list()),
  ];
  expect(dossiers).toHaveLength(1);
  const loser = both[0]?.status === "rejected" ? { who: founder, id: one } : { who: friend, id: other };
  const view = await desk.as(loser.who).drafts.get({ id: loser.id });
  expect(view.draft.state).toBe("open");
  expect(view.problems.map(({ code }) => code)).toContain("business/name-identical");
});

test("a double click, and a click in another window, make one dossier", async () => {
  await using desk = await openDesk();
  const { founder } = desk;
  const id = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail));
  const bundleHash = await desk.signed(founder, id);
  const send = { id, bundleHash, delivery: "online" as const, note: "" };
  const file = (idempotencyKey: string) => desk.as(founder).drafts.file({ ...send, idempotencyKey });
  const [first, second] = await Promise.all([file("clicked-twice"), file("clicked-twice")]);
  expect(second).toEqual(first);
  await expect(file("another-window")).rejects.toThrow("business/already-filed");
  expect(await desk.casework(founder).mine.list()).toHaveLength(1);
});

test("what two devices typed is merged field by field, the newer answer wins, and a fast clock is set right", async () => {
  await using desk = await openDesk();
  const { founder, friend } = desk;
  const id = await desk.begun(founder, { "name.vi": "Công ty TNHH Một", phone: "0901111111" });
  await desk.as(founder).drafts.share({ id, email: desk.friendEmail, role: "founder" });
  const at = (minutes: number) => later(minutes);
  await desk.as(friend, later(10)).drafts.keep({
    id,
    answers: {
      ...sending({ "name.vi": "Công ty TNHH Hai" }, at(5)),
      ...sending({ phone: "0902222222" }, at(-60)),
      ...sending({ workers: 3 }, at(500)),
    },
  });
  const kept = await desk
    .as(founder, later(10))
    .drafts.keep({ id, answers: sending({ "address.street": "1 Láng" }, at(6)) });
  expect(kept.answers).toMatchObject({
    "name.vi": { value: "Công ty TNHH Hai", by: friend },
    phone: { value: "0901111111", by: founder },
    workers: { value: 3, at: later(10) },
  });
  expect(kept.answers).not.toHaveProperty(["address.street"]);
  expect((await desk.as(friend).drafts.get({ id })).draft).toMatchObject({
    title: "Công ty TNHH Hai",
    version: 5,
  });
});

test("answers to questions that nobody asked are refused, and the rest of them too", async () => {
  await using desk = await openDesk();
  const drafts = desk.as(desk.founder).drafts;
  const id = await desk.begun(desk.founder, {});
  const answers = sending({ phone: "0901111111", "owner.shoeSize": 39, "papers.menu.a1": 1 });
  await expect(drafts.keep({ id, answers })).rejects.toThrow("business/unknown-field");
  expect((await drafts.get({ id })).draft.answers).toEqual({});
  await drafts.keep({
    id,
    answers: sending({ "papers.identity.a1": 1, "owners.x.share": 30, "lines.5610": true }),
  });
});

test("when the law changes in between, the answers stay and the draft is renewed before it is filed", async () => {
  await using desk = await openDesk();
  const { founder } = desk;
  const before = "2026-07-20T02:00:00.000Z";
  const id = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail), {}, before);
  const drafts = desk.as(founder).drafts;
  const old = await drafts.get({ id });
  expect(old.procedure.id).toBe("enterprise-new-llc1@2025-07-01");
  expect(old.changes.map(({ kind }) => kind)).toContain("basis");
  const bundleHash = await desk.signed(founder, id);
  const send = { id, delivery: "online" as const, note: "" };
  await expect(drafts.file({ ...send, bundleHash, idempotencyKey: "by-old-law" })).rejects.toThrow(
    "business/law-changed",
  );
  await drafts.renew({ id });
  const view = await drafts.get({ id });
  expect(view).toMatchObject({
    changes: [],
    signatures: [],
    procedure: { id: "enterprise-new-llc1@2026-07-23" },
  });
  expect(view.draft.answers).toEqual(old.draft.answers);
  const again = await desk.signed(founder, id, later(2));
  const { dossier } = await drafts.file({ ...send, bundleHash: again, idempotencyKey: "by-new-law" });
  expect(dossier.versionId).toBe("enterprise-new-llc1@2026-07-23");
});

test("a stranger finds no draft, whatever they try; a member who was let in does, until they are out again", async () => {
  await using desk = await openDesk();
  const { founder, friend } = desk;
  const id = await desk.begun(founder, {});
  const theirs = desk.as(friend).drafts;
  const bundleHash = "0".repeat(64);
  const tries = [
    () => theirs.get({ id }),
    () => theirs.keep({ id, answers: {} }),
    () => theirs.share({ id, email: desk.friendEmail, role: "founder" }),
    () => theirs.renew({ id }),
    () => theirs.discard({ id }),
    () => theirs.askCode({ id, key: "owner", bundleHash }),
    () => theirs.sign({ id, key: "owner", bundleHash, code: "000000" }),
    () => theirs.file({ id, bundleHash, delivery: "online", note: "", idempotencyKey: "stranger-1" }),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "NOT_FOUND" });

  const mine = desk.as(founder).drafts;
  await expect(mine.share({ id, email: "ai@example.vn", role: "founder" })).rejects.toThrow(
    "business/nobody-with-that-address",
  );
  await mine.share({ id, email: "NAM@example.vn ", role: "founder" });
  expect((await desk.told(friend)).map(({ kind }) => kind)).toEqual(["business.shared"]);
  expect(await theirs.list()).toHaveLength(1);
  await expect(theirs.discard({ id })).rejects.toThrow("business/owner-only");
  await expect(theirs.unshare({ id, personId: founder })).rejects.toThrow("business/owner-only");
  await mine.unshare({ id, personId: friend });
  await expect(theirs.get({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("only the signer signs, with the newest code, five tries at most, and a change ends every signature", async () => {
  await using desk = await openDesk();
  const { founder, friend } = desk;
  const id = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail));
  const mine = desk.as(founder).drafts;
  await mine.share({ id, email: desk.friendEmail, role: "founder" });
  const { bundleHash } = await mine.get({ id });
  const asked = { id, key: "owner", bundleHash };
  await expect(desk.as(friend).drafts.askCode(asked)).rejects.toThrow("business/not-the-signer");
  await expect(mine.askCode({ ...asked, bundleHash: "0".repeat(64) })).rejects.toThrow(
    "business/changed-since",
  );
  await expect(mine.sign({ ...asked, code: "000000" })).rejects.toThrow("business/no-code-asked");

  expect(await mine.askCode(asked)).toEqual({ to: desk.founderEmail, until: later(10), shown: null });
  await expect(mine.askCode(asked)).rejects.toThrow("business/code-just-sent");
  const code = await desk.codeOf(founder);
  const wrong = code === "111111" ? "222222" : "111111";
  for (let n = 0; n < 5; n++)
    await expect(mine.sign({ ...asked, code: wrong })).rejects.toThrow("business/code-wrong");
  await expect(mine.sign({ ...asked, code })).rejects.toThrow("business/code-worn-out");

  const after = desk.as(founder, later(2)).drafts;
  await after.askCode(asked);
  const newer = await desk.codeOf(founder);
  await expect(desk.as(founder, later(13)).drafts.sign({ ...asked, code: newer })).rejects.toThrow(
    "business/code-too-old",
  );
  const signature = await after.sign({ ...asked, code: newer });
  expect(signature).toMatchObject({
    key: "owner",
    personId: founder,
    name: "Nguyễn Thị Mai",
    bundleHash,
    at: later(2),
  });
  expect((await mine.get({ id })).signatures).toEqual([signature]);

  await after.keep({ id, answers: sending({ phone: "0903333333" }, later(2)) });
  expect((await mine.get({ id })).signatures).toEqual([]);
  const send = { id, bundleHash, delivery: "online" as const, note: "" };
  await expect(after.file({ ...send, idempotencyKey: "signed-before" })).rejects.toThrow(
    "business/changed-since",
  );
});

test("a draft that was discarded is had back as it was, by whoever began it", async () => {
  await using desk = await openDesk();
  const mine = desk.as(desk.founder).drafts;
  const id = await desk.begun(desk.founder, { "name.vi": "Công ty TNHH Một" });
  await mine.discard({ id });
  expect(await mine.list()).toEqual([]);
  await expect(mine.keep({ id, answers: {} })).rejects.toThrow("business/draft-closed");
  expect(await mine.restore({ id })).toMatchObject({ state: "open", title: "Công ty TNHH Một" });
  await expect(mine.restore({ id })).rejects.toThrow("business/draft-not-discarded");
  expect(await mine.list()).toHaveLength(1);
});
