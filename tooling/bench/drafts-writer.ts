// The process that gets killed while somebody drafts: keeps one answer after another and now and then files a draft
// that is ready, as the server does, and says on standard output what it tries and what was acknowledged.
import { writeSync } from "node:fs";
import { plantFiling } from "@sen/business/planting";
import { businessRouter } from "@sen/business/router";
import { cleanAnswers } from "@sen/business/samples";
import { openData } from "@sen/data/open";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";

export type Orders = {
  folder: string;
  founder: string;
  draftId: string;
  next: number;
  filing: string | null;
};
const PROCEDURE = "enterprise-new-private";
const ANSWERS_A_FILING = 8;

const orders = JSON.parse(process.argv[2] ?? "{}") as Orders;
const data = await openData(orders.folder);
const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();
const { drafts } = callerOf(businessRouter)({
  ...testContext(data, { actor: actorNamed(orders.founder) }),
  now,
  newId,
});
const say = (line: string) => writeSync(1, `${line}\n`);

/** A draft that only wants to be sent; its number makes its name one that nobody has. */
const ready = async (n: number) => {
  const actor = { id: orders.founder, name: orders.founder };
  const values = () => cleanAnswers(PROCEDURE, "private", n, { day: now().slice(0, 10) });
  const { draftId, bundleHash } = await data.write((tx) =>
    plantFiling({ tx, actor, now, newId }, { procedure: PROCEDURE, kind: "private", values, isFiled: false }),
  );
  return { id: draftId, bundleHash };
};
/** The same key for the same draft, however often it is asked: an answer that was lost is asked for again. */
const send = async ({ id, bundleHash }: { id: string; bundleHash: string }) => {
  await drafts.file({ id, bundleHash, delivery: "online", note: "", idempotencyKey: `send-${id}` });
  say(`filed ${id}`);
};

say("ready");
if (orders.filing) await send(JSON.parse(orders.filing) as { id: string; bundleHash: string });
for (let n = orders.next; ; n++) {
  say(`try ${n}`);
  const answers = { "address.street": { value: `Số ${n} phố Mẫu`, at: now() } };
  await drafts.keep({ id: orders.draftId, answers });
  say(`ack ${n}`);
  if (n % ANSWERS_A_FILING !== 0) continue;
  const draft = await ready(n / ANSWERS_A_FILING);
  say(`filing ${JSON.stringify(draft)}`);
  await send(draft);
}
