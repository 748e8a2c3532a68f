// Kills -9 the process that keeps drafts, at random moments, on one database, and looks at what is there afterwards.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { businessRouter } from "@sen/business/router";
import { seedCatalogue } from "@sen/catalogue/seed";
import { openData } from "@sen/data/open";
import { keepCitizen } from "@sen/directory/citizen";
import { directoryRouter } from "@sen/directory/router";
import { callerOf, newId } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { seedWorkdays } from "@sen/workdays/seed";
import Sqlite from "better-sqlite3";
import type { Orders } from "./drafts-writer.ts";
import type { Bench } from "./report.ts";

const KILLS = Number(process.env["SEN_BENCH_KILLS"] ?? 1_000);
const EARLIEST_MS = 20;
const LATEST_MS = 400;

export const drafts: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "sen-drafts-"));
  try {
    const { founder, draftId } = await prepare(folder);
    let next = 1;
    let acked = 0;
    let filing: string | null = null;
    const filed = new Set<string>();
    let lost = 0;
    let corrupt = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      const said = await lifeOf({ folder, founder, draftId, next, filing });
      for (const [, id = ""] of said.matchAll(/^filed (\S+)$/gm)) filed.add(id);
      const begun: string | null = [...said.matchAll(/^filing (\{.*\})$/gm)].at(-1)?.[1] ?? filing;
      filing = begun && !filed.has((JSON.parse(begun) as { id: string }).id) ? begun : null;
      acked = Math.max(acked, ...numbers(said, "ack"));
      next = Math.max(next, ...numbers(said, "try").map((n) => n + 1));
      const found = inspect(folder, draftId);
      if (found.kept < acked) lost++;
      if (!found.isHealthy) corrupt++;
      if (kill % 50 === 0)
        console.error(`… ${kill} of ${KILLS} kills, ${acked} answers, ${filed.size} filings`);
    }
    const { twice, dossiers } = inspect(folder, draftId);
    const missing = [...filed].filter((id) => !dossiers.has(`business/${id}`)).length;
    const ok = lost === 0 && twice === 0 && missing === 0 && corrupt === 0;
    return {
      rows: [
        ["kills", KILLS.toLocaleString("en")],
        ["answers acknowledged", acked.toLocaleString("en")],
        ["kills after which an acknowledged answer was gone", String(lost)],
        ["filings acknowledged", String(filed.size)],
        ["of them not there", String(missing)],
        ["drafts filed twice", String(twice)],
        ["databases not whole", String(corrupt)],
      ],
      result: {
        ours: acked,
        baseline: acked,
        ratio: 1,
        target: 1,
        kills: KILLS,
        lost,
        missing,
        twice,
        corrupt,
        ok,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A registry, a founder and the draft that is typed into. */
async function prepare(folder: string): Promise<Pick<Orders, "founder" | "draftId">> {
  const data = await openData(folder);
  await data.migrate();
  await data.write(async (tx) => {
    await seedWorkdays(tx);
    await seedCatalogue(tx);
  });
  const as = (person: string) => ({
    ...testContext(data, { actor: actorNamed(person), now: new Date().toISOString() }),
    newId,
  });
  const { id: organisationId } = await callerOf(directoryRouter)(as("house")).organisations.createTop({
    name: "Phòng Đăng ký kinh doanh",
    code: "DKKD",
    unitId: null,
    from: "2025-07-01",
  });
  const founder = newId();
  await data.write((tx) =>
    keepCitizen(tx, { id: founder, fullName: "Người sáng lập", email: "nguoi@mau.example", organisationId }),
  );
  const place = { organisationId, level: "province", unitId: null, competentId: organisationId } as const;
  await callerOf(businessRouter)(as("house")).competence.keep({ ...place, version: 0 });
  const draft = await callerOf(businessRouter)(as(founder)).drafts.begin({
    procedure: "enterprise-new-llc1",
    kind: "llc1",
  });
  await data.close();
  return { founder, draftId: draft.id };
}

async function lifeOf(orders: Orders): Promise<string> {
  const after = EARLIEST_MS + Math.random() * (LATEST_MS - EARLIEST_MS);
  const writer = spawn(
    process.execPath,
    [join(import.meta.dirname, "drafts-writer.ts"), JSON.stringify(orders)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  writer.stdout.on("data", (chunk: Buffer) => {
    if (!said.includes("ready")) setTimeout(() => writer.kill("SIGKILL"), after);
    said += chunk.toString();
  });
  await new Promise((resolve) => writer.on("close", resolve));
  if (!said.includes("ready")) throw new Error("the writer did not start");
  return said;
}

const numbers = (said: string, word: string): number[] =>
  [...said.matchAll(new RegExp(`^${word} (\\d+)$`, "gm"))].map((match) => Number(match[1]));

/** Looks with SQLite itself, not through our own code. */
function inspect(folder: string, draftId: string) {
  const db = new Sqlite(join(folder, "sen.db"));
  const isHealthy = db.pragma("quick_check", { simple: true }) === "ok";
  const row = db.prepare("select answers from business_draft where id = ?").get(draftId) as {
    answers: string;
  };
  const answers = JSON.parse(row.answers) as Record<string, { value: string }>;
  const kept = Number(/\d+/.exec(answers["address.street"]?.value ?? "0")?.[0] ?? 0);
  const keys = (db.prepare("select filing_key as k from casework_dossier").all() as { k: string }[]).map(
    ({ k }) => k,
  );
  db.close();
  return { isHealthy, kept, twice: keys.length - new Set(keys).size, dossiers: new Set(keys) };
}
