// A holiday is decreed and every open dossier gets its new date; then another, with the process killed in the middle.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { dossierById, eventsOf } from "@sen/casework/ask";
import { caseworkJobs } from "@sen/casework/jobs";
import type { Dossier } from "@sen/casework/model";
import { plantDossiers } from "@sen/casework/planting";
import { redate as redateAll } from "@sen/casework/redating";
import type { Data } from "@sen/data";
import { claimJob, endJob } from "@sen/data/jobs";
import { openData } from "@sen/data/open";
import { keepCitizen } from "@sen/directory/citizen";
import { directoryRouter } from "@sen/directory/router";
import { callerOf, newId } from "@sen/rpc";
import { testContext } from "@sen/rpc/testing";
import { calendarRevision, dayRulesBetween } from "@sen/workdays/ask";
import { deadlineOf, HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import { workdaysRouter } from "@sen/workdays/router";
import { seedWorkdays } from "@sen/workdays/seed";
import { type Bench, perSecond, round } from "./report.ts";

const DOSSIERS = Number(process.env["SEN_BENCH_DOSSIERS"] ?? 200_000);
const OFFICES = 126; // as many wards and communes as Hà Nội has
const PEOPLE = Math.ceil(DOSSIERS / 10);
const TARGET_SECONDS = 5;
const DAYS = ["16", "17", "18", "19", "20", "23"].map((day) => `2026-11-${day}`);
const NOW = "2026-11-24T02:00:00.000Z";

export const redate: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), "sen-redate-"));
  let data = await openData(folder);
  try {
    await data.migrate();
    await plant(data);
    await decree(data, "2026-11-26");
    const started = performance.now();
    const asked = await redateAll({ data, newId, now: () => NOW });
    const seconds = (performance.now() - started) / 1000;
    const first = await wrongIn(data, 1);

    await decree(data, "2026-12-03");
    await data.close();
    const killedAfterMs = await killHalfWay(folder, seconds);
    data = await openData(folder);
    const left = await redateAll({ data, newId, now: () => NOW });
    const second = await wrongIn(data, 2);
    const telling = await tellAll(data);

    const target = DOSSIERS / TARGET_SECONDS;
    const ratio = round(asked / seconds / target);
    const wrong = first.wrong + second.wrong;
    return {
      rows: [
        ["open dossiers", asked.toLocaleString("en")],
        [`all of them on their new date after (at most ${TARGET_SECONDS} s)`, `${seconds.toFixed(2)} s`],
        ["  that is", perSecond(asked / seconds)],
        ["  moved, the rest stood or waited", first.moved.toLocaleString("en")],
        [`killed -9 after ${Math.round(killedAfterMs)} ms: left to do`, left.toLocaleString("en")],
        ["dates, histories and counts that are wrong", String(wrong)],
        [
          `${PEOPLE.toLocaleString("en")} people told of both, once each time, by jobs`,
          `${telling.toFixed(2)} s`,
        ],
      ],
      result: {
        ours: Math.round(asked / seconds),
        baseline: target,
        ratio,
        target: 1,
        seconds: round(seconds),
        moved: first.moved,
        left,
        wrong,
        tellingSeconds: round(telling),
        ok: ratio >= 1 && wrong === 0 && asked === DOSSIERS && left > 0 && left < DOSSIERS,
      },
    };
  } finally {
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const idOf = (n: number) => `planted-${String(n).padStart(7, "0")}`;

async function plant(data: Data): Promise<void> {
  await data.write((tx) => seedWorkdays(tx));
  const directory = callerOf(directoryRouter)({ ...testContext(data, { now: NOW }), newId });
  const city = { name: "UBND thành phố", code: "UBND-TP", unitId: null, from: "2025-07-01" };
  const { id: organisationId } = await directory.organisations.createTop(city);
  const people = Array.from({ length: PEOPLE }, (_, n) => `person-${String(n).padStart(6, "0")}`);
  await data.write(async (tx) => {
    for (const id of people)
      await keepCitizen(tx, {
        id,
        fullName: "Nguyễn Thị Mai",
        email: `${id}@example.vn`,
        organisationId,
      });
  });
  const rules = await dayRulesBetween(data.read, "2025-01-01", "2029-12-31");
  const calendar = { rules, sessions: HOUSE_SESSIONS, revision: await calendarRevision(data.read) };
  const offices = Array.from({ length: OFFICES }, (_, n) => `office-${n}`);
  for (let from = 0; from < DOSSIERS; from += 5_000) {
    const to = Math.min(DOSSIERS, from + 5_000);
    await data.write((tx) =>
      plantDossiers(tx, { from, to, total: DOSSIERS, offices, people, days: DAYS, calendar }),
    );
  }
}

async function decree(data: Data, day: string): Promise<void> {
  const name = { vi: "Ngày nghỉ bất thường", en: "An unforeseen day off" };
  const rule = { day, kind: "holiday", status: "decreed", name, inPlaceOf: null } as const;
  const calendar = callerOf(workdaysRouter)({ ...testContext(data, { now: NOW }), newId });
  await calendar.add({ days: [{ ...rule, instrument: "unverified" }] });
}

/** Kills the process that moves them at about half the time it would take; answers how long it had. */
async function killHalfWay(folder: string, seconds: number): Promise<number> {
  const redater = spawn(process.execPath, [join(import.meta.dirname, "redater.ts"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(redater.stdout, "data");
  const begun = performance.now();
  await after(seconds * 500);
  redater.kill("SIGKILL");
  await once(redater, "exit");
  return performance.now() - begun;
}

/** Every dossier against its own history, reckoned one by one: where its date is not the one it should have. */
async function wrongIn(data: Data, decrees: number): Promise<{ wrong: number; moved: number }> {
  const rules = await dayRulesBetween(data.read, "2025-01-01", "2029-12-31");
  const without = (n: number) =>
    rules.filter(({ day }) => !["2026-11-26", "2026-12-03"].slice(n).includes(day));
  const calendars = [without(0), without(1), without(2)];
  const revision = await calendarRevision(data.read);
  let wrong = 0;
  let moved = 0;
  for (let n = 0; n < DOSSIERS; n++) {
    const { standing } = (await dossierById(data.read, idOf(n))) as Dossier;
    const { limit, pauses, receivedAt: received } = standing;
    if (!limit || !received) throw new Error("planted dossiers are received");
    const dues = calendars.slice(0, decrees + 1).map((days) => {
      const answer = deadlineOf(days, HOUSE_SESSIONS, { received, limit, pauses });
      return answer.ok ? answer.value.dueAt : null;
    });
    const moves = dues.filter((due, k) => k > 0 && due !== dues[k - 1]).length;
    const history = n % 10 === 0 ? await eventsOf(data.read, idOf(n)) : null; // one in ten, whole
    const kept = history?.filter(({ happening }) => happening.type === "redated").length ?? moves;
    const isRight =
      standing.dueAt === dues.at(-1) &&
      standing.revision === revision &&
      kept === moves &&
      (history === null || history.length === standing.seq);
    if (!isRight) wrong++;
    if (moves > 0) moved++;
  }
  return { wrong, moved };
}

/** Tells everybody whose dates moved, as the job runner would; answers how long it took. */
async function tellAll(data: Data): Promise<number> {
  const { handlers } = caseworkJobs({ data, newId, now: () => NOW });
  const started = performance.now();
  for (;;) {
    const job = await claimJob(data, ["casework.tell-redated"], "bench", new Date().toISOString());
    if (!job) return (performance.now() - started) / 1000;
    await handlers[job.kind]?.(job.payload, job);
    await endJob(data, job, NOW);
  }
}
