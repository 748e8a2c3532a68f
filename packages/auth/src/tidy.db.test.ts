import { expect, test } from "vitest";
import { sessions } from "./tables.ts";
import { NOW, openTown } from "./testing.ts";
import { tidyAuth } from "./tidy.store.ts";

test("sessions are kept while they can be used, and gone afterwards", async () => {
  await using town = await openTown();
  const session = {
    userId: "a",
    seenAt: NOW,
    createdAt: new Date(NOW),
    updatedAt: new Date(NOW),
  };
  const until = (instant: string) => ({
    id: instant,
    token: instant,
    expiresAt: new Date(instant),
    ...session,
  });
  await town.data.write(async (tx) => {
    await tx.insert(sessions).values([until("2026-11-23T01:00:00.000Z"), until("2026-11-23T03:00:00.000Z")]);
  });
  await town.data.write((tx) => tidyAuth(tx, "2026-11-23T02:00:00.000Z"));
  expect((await town.data.read.select().from(sessions)).map(({ id }) => id)).toEqual([
    "2026-11-23T03:00:00.000Z",
  ]);
});
