import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { appendFact, type Fact, verifyChain } from "./audit.ts";
import { isUniqueViolation } from "./conflict.ts";
import { claimJob, countJobs, endJob, enqueue } from "./jobs.ts";
import { answers, audits, jobs } from "./tables.ts";
import { freshData } from "./testing.ts";

const REFUSED = /append-only|Failed query/; // PostgreSQL drivers wrap the reason
const NOW = "2026-01-01T00:00:00.000Z";
const fact = (action: string): Fact => ({
  at: NOW,
  actorId: "clerk",
  actorName: "Nguyễn Thu Hà",
  onBehalfOf: null,
  mandateId: null,
  positionId: null,
  organisationId: null,
  action,
  subject: "item-1",
  before: null,
  after: { content: "Giao ban đầu tuần", done: true },
  requestId: null,
});
const answer = (key: string) => ({
  actorId: "a",
  key,
  action: "x",
  requestHash: "h",
  response: { vi: "đã nhận" },
  at: NOW,
});

test("gives back exactly what was put in", async () => {
  await using data = await freshData();
  await data.write((tx) => tx.insert(answers).values(answer("k1")));
  expect(await data.read.select().from(answers)).toEqual([answer("k1")]);
});

test("orders text by its bytes, whatever the engine's locale", async () => {
  await using data = await freshData();
  await data.write((tx) => tx.insert(answers).values(["a", "B", "c", "Z", "é", "đ"].map(answer)));
  const rows = await data.read.select({ key: answers.key }).from(answers).orderBy(answers.key);
  expect(rows.map((row) => row.key)).toEqual(["B", "Z", "a", "c", "é", "đ"]);
});

test("keeps concurrent transactions apart", async () => {
  await using data = await freshData();
  const claim = (key: string) =>
    data.write(async (tx) => {
      const taken = await tx.select().from(answers);
      await Promise.resolve();
      if (taken.length === 0) await tx.insert(answers).values(answer(key));
    });
  await Promise.all(["a", "b", "c", "d"].map(claim));
  expect(await data.read.select().from(answers)).toHaveLength(1);
});

test("leaves nothing behind when the work fails, and does not touch its neighbours in the same commit", async () => {
  await using data = await freshData();
  const works = ["a", "b", "c"].map((key) =>
    data.write(async (tx) => {
      await tx.insert(answers).values(answer(key));
      if (key === "b") throw new Error("boom");
    }),
  );
  const ends = await Promise.allSettled(works);
  expect(ends.map((end) => end.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect((await data.read.select().from(answers)).map((row) => row.key)).toEqual(["a", "c"]);
});

test("a write inside a write fails at once instead of waiting for itself", async () => {
  await using data = await freshData();
  const nested = data.write(() => data.write(async () => {}));
  await expect(nested).rejects.toThrow("pass the tx on");
});

test("says the same of a double on both engines", async () => {
  await using data = await freshData();
  await data.write((tx) => tx.insert(answers).values(answer("k1")));
  const double = await data
    .write((tx) => tx.insert(answers).values(answer("k1")))
    .catch((error: unknown) => error);
  expect(isUniqueViolation(double)).toBe(true);
});

test("hints at every commit", async () => {
  await using data = await freshData();
  const hinted = new Promise<void>((resolve) => data.onCommit(resolve));
  await data.write((tx) => tx.insert(answers).values(answer("k1")));
  await expect(hinted).resolves.toBeUndefined();
});

test("the audit chain proves itself, and refuses to be changed", async () => {
  await using data = await freshData();
  for (const action of ["compose", "submit", "publish"])
    await data.write((tx) => appendFact(tx, fact(action)));
  expect(await verifyChain(data.read)).toMatchObject({ ok: true, rows: 3 });
  await expect(
    data.write((tx) => tx.update(audits).set({ action: "other" }).where(eq(audits.seq, 2))),
  ).rejects.toThrow(REFUSED);
  await expect(data.write((tx) => tx.delete(audits))).rejects.toThrow(REFUSED);
  expect(await verifyChain(data.read)).toMatchObject({ ok: true, rows: 3 });
});

test("a job exists if and only if the transaction it belongs to was committed", async () => {
  await using data = await freshData();
  const failing = data.write(async (tx) => {
    await enqueue(tx, { id: "j1", kind: "mail", payload: {}, now: NOW });
    throw new Error("boom");
  });
  await expect(failing).rejects.toThrow("boom");
  expect(await countJobs(data.read)).toMatchObject({ waiting: 0 });
});

test("a job is run by one holder, again after its holder died, and never kept twice under one key", async () => {
  await using data = await freshData();
  const job = { kind: "mail", payload: { to: "a@b.vn" }, now: NOW, uniqueKey: "week-1" };
  await data.write(async (tx) => {
    await enqueue(tx, { ...job, id: "j1" });
    await enqueue(tx, { ...job, id: "j2" });
  });
  const claims = await Promise.all(["one", "two"].map((holder) => claimJob(data, ["mail"], holder, NOW)));
  const [first] = claims.filter((claim) => claim !== null);
  expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  const muchLater = "2026-01-01T00:02:00.000Z";
  const taken = await claimJob(data, ["mail"], "three", muchLater);
  expect(taken).toMatchObject({ id: "j1", attempts: 2, lockedBy: "three" });
  if (first) await endJob(data, first, muchLater); // the dead one comes back and is not believed
  expect(await countJobs(data.read)).toMatchObject({ running: 1, done: 0 });
  if (taken) await endJob(data, taken, muchLater);
  expect(await data.read.select({ state: jobs.state }).from(jobs)).toEqual([{ state: "done" }]);
});
