import type { Reader } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { plantSample } from "@sen/directory/testing";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { desc, eq } from "drizzle-orm";
import * as z from "zod";
import { defineKind } from "./kinds.ts";
import { notifyRouter } from "./router.ts";
import { deliveries, notices } from "./tables.ts";
import { type Tell, tell } from "./tell.ts";

/** A kind such as a feature would define. */
export const weekSubmitted = defineKind({
  id: "calendar.submitted",
  title: { vi: "Lịch tuần chờ duyệt", en: "Week waiting for approval" },
  params: z.object({ week: z.string() }),
  write: ({ week }) => ({
    vi: {
      subject: `Lịch tuần ${week} chờ ông/bà duyệt`,
      lines: ["Văn phòng đã trình."],
      action: "Mở lịch tuần",
    },
    en: {
      subject: `The schedule of week ${week} waits for your approval`,
      lines: ["Submitted."],
      action: "Open the week",
    },
  }),
});

export const NOON = "2026-11-23T05:00:00.000Z";
export const NIGHT = "2026-11-23T15:00:00.000Z";

/** Who sits at the desk is the officer `an`; `binh` is another. */
export async function openDesk({
  now = NOON,
  can = () => true,
}: {
  now?: string;
  can?: (permission: Permission) => boolean;
} = {}) {
  const data = await freshData();
  await data.write((tx) => plantSample(tx));
  const router = notifyRouter({ kinds: [weekSubmitted], sendsMail: false });
  const calling = (person: string) =>
    callerOf(router)(testContext(data, { actor: actorNamed(person, can), now }));
  let told = 0;
  return {
    data,
    api: calling("an"),
    calling,
    /** Tells `an` that week 48 waits, unless asked to tell something else. */
    tell: (more: Partial<Tell> = {}) =>
      data.write((tx) =>
        tell(tx, {
          id: `told-${String(++told).padStart(4, "0")}`,
          to: ["an"],
          kind: "calendar.submitted",
          params: { week: "48" },
          path: "/lich/tuan/2026-W48",
          now,
          ...more,
        }),
      ),
    [Symbol.asyncDispose]: () => data[Symbol.asyncDispose](),
  };
}

/** Where the newest mail to an address leads. */
export async function mailPathOf(db: Reader, address: string): Promise<string> {
  const [row] = await db
    .select({ path: notices.path })
    .from(deliveries)
    .innerJoin(notices, eq(notices.deliveryId, deliveries.id))
    .where(eq(deliveries.address, address))
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(1);
  return row?.path ?? "";
}
