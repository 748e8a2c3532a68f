import { existsSync } from "node:fs";
import { readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clearBelow } from "./clear.ts";
import {
  attachmentById,
  attachmentsBelow,
  attachmentsOf,
  insertAttachment,
  namedContents,
  removeAttachment,
} from "./store.ts";
import { NOW, openDesk } from "./testing.ts";

const owned = { organisationId: "lang", ownerKind: "work.paper", ownerId: "p1" };
const hash = "ab".repeat(32);
const attachment = {
  id: "f1",
  ...owned,
  name: "a.pdf",
  type: "application/pdf",
  bytes: 3,
  hash,
  createdAt: NOW,
  createdBy: "clerk",
};

test("gives back what was put in, to its own office only", async () => {
  await using desk = await openDesk();
  await desk.data.write((tx) => insertAttachment(tx, attachment));
  expect(await attachmentById(desk.data.read, "f1")).toEqual(attachment);
  expect(await attachmentsOf(desk.data.read, owned)).toEqual([attachment]);
  expect(await attachmentsOf(desk.data.read, { ...owned, organisationId: "elsewhere" })).toEqual([]);
  expect(await namedContents(desk.data.read, [hash, "cd".repeat(32)])).toEqual(new Set([hash]));
  await desk.data.write((tx) => removeAttachment(tx, "f1"));
  expect(await attachmentById(desk.data.read, "f1")).toBeNull();
});

test("what is attached below a record is found and cleared together, and nothing beside it", async () => {
  await using desk = await openDesk();
  const ids = ["d1/a", "d1/b", "d1", "d10/a", "d1-2/a"];
  for (const [n, ownerId] of ids.entries())
    await desk.data.write((tx) => insertAttachment(tx, { ...attachment, id: `f${n}`, ownerId }));
  const below = async () => (await attachmentsBelow(desk.data.read, "work.paper", "d1")).map(({ id }) => id);
  expect(await below()).toEqual(["f0", "f1"]);
  await desk.data.write((tx) => clearBelow(tx, "work.other", "d1"));
  expect(await below()).toEqual(["f0", "f1"]);
  await desk.data.write((tx) => clearBelow(tx, "work.paper", "d1"));
  expect(await below()).toEqual([]);
  for (const id of ["f2", "f3", "f4"]) expect(await attachmentById(desk.data.read, id)).not.toBeNull();
});

test("content lies under its hash, and goes a day after the last row that names it", async () => {
  await using desk = await openDesk();
  const arrival = await desk.disk.receive(new Blob(["abc"]).stream(), 10);
  if (!arrival) throw new Error("it did not arrive");
  await desk.disk.keep(arrival);
  const place = join(desk.folder, arrival.hash.slice(0, 2), arrival.hash.slice(2, 4), arrival.hash);
  expect(await readFile(place, "utf8")).toBe("abc");

  await desk.data.write((tx) => insertAttachment(tx, { ...attachment, hash: arrival.hash }));
  const longAgo = new Date(Date.parse(NOW) - 2 * 86_400_000);
  await utimes(place, longAgo, longAgo);
  expect(await desk.disk.sweep(desk.data, NOW)).toBe(0);
  await desk.data.write((tx) => removeAttachment(tx, "f1"));
  expect(await desk.disk.sweep(desk.data, NOW)).toBe(1);
  expect(existsSync(place)).toBe(false);
});

test("what was sent today and has no row yet is left alone", async () => {
  await using desk = await openDesk();
  const arrival = await desk.disk.receive(new Blob(["abc"]).stream(), 10);
  if (arrival) await desk.disk.keep(arrival);
  expect(await desk.disk.sweep(desk.data, new Date().toISOString())).toBe(0);
});
