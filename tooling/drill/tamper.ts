import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reader } from "@sen/data";
import { appendFact, verifyChain } from "@sen/data/audit";
import { openData } from "@sen/data/open";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Drill } from "./report.ts";

const ROWS = 400;
const COLUMNS = [
  "at",
  "actor_id",
  "actor_name",
  "position_id",
  "organisation_id",
  "action",
  "subject",
  "before",
  "after",
  "request_id",
];

type Way = (db: Sqlite.Database, random: (below: number) => number) => void;

const ways: Record<string, Way> = {
  "a character flipped"(db, random) {
    const column = COLUMNS[random(COLUMNS.length)] ?? "at";
    const seq = 1 + random(ROWS);
    const { value } = db
      .prepare(`select coalesce("${column}", '') as value from data_audit where seq = ?`)
      .get(seq) as { value: string };
    const at = random(value.length + 1);
    db.prepare(`update data_audit set "${column}" = ? where seq = ?`).run(
      `${value.slice(0, at)}~${value.slice(at + 1)}`,
      seq,
    );
  },
  "a link's hash flipped"(db, random) {
    db.prepare("update data_audit set hash = reverse_text(hash) where seq = ?").run(1 + random(ROWS));
  },
  "a row deleted"(db, random) {
    db.prepare("delete from data_audit where seq = ?").run(1 + random(ROWS));
  },
  "a row deleted and the rest renumbered"(db, random) {
    const seq = 1 + random(ROWS - 1);
    db.prepare("delete from data_audit where seq = ?").run(seq);
    db.prepare("update data_audit set seq = -seq where seq > ?").run(seq);
    db.prepare("update data_audit set seq = -seq - 1 where seq < 0").run();
    db.prepare("update data_chain set seq = seq - 1").run();
  },
  "two rows exchanged"(db, random) {
    const one = 1 + random(ROWS - 1);
    db.prepare("update data_audit set seq = -1 where seq = ?").run(one);
    db.prepare("update data_audit set seq = ? where seq = ?").run(one, one + 1);
    db.prepare("update data_audit set seq = ? where seq = -1").run(one + 1);
  },
  "the newest rows cut off"(db, random) {
    db.prepare("delete from data_audit where seq > ?").run(ROWS - 1 - random(20));
  },
  "a row put in at the end"(db) {
    db.prepare(
      "insert into data_audit (seq, at, action, hash) values (?, '2026-01-01T00:00:00.000Z', 'forged', 'f')",
    ).run(ROWS + 1);
  },
};

/** Changes a chain of facts in `times` random places, each in a transaction that is undone, and asks the verifier each time. */
export const tamper: Drill = async ({ short, random }) => {
  const times = short ? 100 : 1_000;
  const folder = mkdtempSync(join(tmpdir(), "sen-tamper-"));
  try {
    await writeFacts(folder);
    const db = new Sqlite(join(folder, "sen.db"));
    db.function("reverse_text", (text: unknown) => String(text).split("").reverse().join(""));
    db.exec("drop trigger data_audit_no_update; drop trigger data_audit_no_delete"); // somebody with the file can do that too
    const reader = drizzle(db, { casing: "snake_case" }) as unknown as Reader;
    const rowsLook = () =>
      db.prepare("select count(*) as n, max(seq) as newest from data_audit").get() as {
        n: number;
        newest: number;
      };

    const untouched = await verifyChain(reader);
    const found: Record<string, number> = {};
    let missed = 0;
    let missedByCounting = 0;
    for (let n = 0; n < times; n++) {
      const [name, way] = Object.entries(ways)[n % Object.keys(ways).length] ?? [];
      if (!name || !way) continue;
      db.exec("begin");
      way(db, (below) => Math.floor(random() * below));
      const verdict = await verifyChain(reader);
      const { n: rows, newest } = rowsLook();
      db.exec("rollback");
      if (verdict.ok) missed++;
      else found[name] = (found[name] ?? 0) + 1;
      if (rows === ROWS && newest === ROWS) missedByCounting++;
    }
    const still = await verifyChain(reader);
    db.close();
    return {
      ok: missed === 0 && untouched.ok && still.ok && missedByCounting > 0,
      figures: { tamperings: times, missed, untouchedIsWhole: untouched.ok && still.ok, ...found },
      control: { "missed by counting rows": missedByCounting },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function writeFacts(folder: string): Promise<void> {
  const data = await openData(folder);
  await data.migrate();
  await data.write(async (tx) => {
    for (let n = 1; n <= ROWS; n++) {
      await appendFact(tx, {
        at: new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString(),
        actorId: `person-${n % 7}`,
        actorName: "Nguyễn Văn Một",
        onBehalfOf: null,
        mandateId: null,
        positionId: `position-${n % 5}`,
        organisationId: `office-${n % 3}`,
        action: "drill.act",
        subject: `subject-${n}`,
        before: null,
        after: { n },
        requestId: `request-${n}`,
      });
    }
  });
  await data.close();
}
