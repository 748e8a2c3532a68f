// The process that gets killed: does mutations as the server does them (one transaction with its audit fact, its
// outbox job and its answer for a retry), and says on standard output what it tries and what it has acknowledged.
import { closeSync, openSync, writeSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { enqueue } from "@sen/data/jobs";
import { openData } from "@sen/data/open";
import { callerOf, procedures, router } from "@sen/rpc";
import { defineManifest } from "@sen/rpc/manifest";
import { actorNamed, testContext } from "@sen/rpc/testing";
import * as z from "zod";

export type Orders = {
  folder: string;
  /** Acts that were tried before and never answered: a client asks again. */
  again: number[];
  next: number;
  /** Ends by killing itself after this many; 0 goes on until killed. */
  acts: number;
  clients: number;
  /** Where acknowledgements go instead of standard output, so that a recorder sees them between the writes. */
  ackFile?: string;
  /** What a control does wrong. */
  mistake?: "acknowledges before the commit" | "asks again without a key" | "synchronous=NORMAL";
};

const orders = JSON.parse(process.argv[2] ?? "{}") as Orders;
const drill = procedures(
  defineManifest({
    id: "drill",
    path: null,
    title: { vi: "", en: "" },
    icon: "",
    permissions: { act: { vi: "", en: "" } },
  }),
);
const writes = drill.writes("act", "anywhere");
const Act = z.strictObject({ n: z.int(), idempotencyKey: z.string().optional() });
const drillRouter = router({
  act: writes
    .input(Act)
    .output(z.int())
    .mutation(async ({ ctx, input }) => {
      await enqueue(ctx.tx, { id: ctx.newId(), kind: "drill", payload: input.n, now: ctx.now() });
      ctx.record({ subject: String(input.n), after: { n: input.n, text: "x".repeat(200) } });
      return input.n;
    }),
});

const data = await openData(orders.folder);
await data.migrate();
if (orders.mistake === "synchronous=NORMAL") await data.execute("pragma synchronous = normal");

const call = callerOf(drillRouter)({
  ...testContext(data, { actor: actorNamed("writer") }),
  newId: () => crypto.randomUUID(),
});
const acks = orders.ackFile ? openSync(orders.ackFile, "a") : 1;
const acknowledge = (n: number) => writeSync(acks, `ack ${n}\n`);

let { next } = orders;
let left = orders.acts || Number.POSITIVE_INFINITY;
async function client(again: number[]) {
  while (left-- > 0) {
    const n = again.shift() ?? next++;
    writeSync(1, `try ${n}\n`);
    if (orders.mistake === "acknowledges before the commit") {
      acknowledge(n);
      await after(Math.random() * 8);
    }
    const key =
      orders.mistake === "asks again without a key" ? {} : { idempotencyKey: `act-${n}`.padEnd(8, "-") };
    await call.act({ n, ...key });
    if (!orders.ackFile) await after(Math.random() * 4); // the answer is on its way
    if (orders.mistake !== "acknowledges before the commit") acknowledge(n);
  }
}

writeSync(1, "ready\n");
await Promise.all(Array.from({ length: orders.clients }, () => client(orders.again)));
if (orders.ackFile) closeSync(acks);
process.kill(process.pid, "SIGKILL"); // no tidy end: a checkpoint at closing would hide what was not yet on the disk
