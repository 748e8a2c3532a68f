import type { Reader } from "@sen/data";
import type { Actor } from "@sen/rpc";
import type { Hit, Task } from "@sen/rpc/model";
import { addDays, dayAt, instantAt } from "@sen/workdays/rules";
import { and, asc, eq, inArray, lt, type SQL } from "drizzle-orm";
import type { Offices } from "./queue.store.ts";
import { openRound } from "./rules.ts";
import { dossierFrom, type Kept, OFFICES, selectDossiers } from "./store.ts";
import { members, places } from "./tables.ts";
import { officerPathOf, ownPathOf } from "./telling.ts";

const MOST = 50;
const isOpen = eq(places.isEnded, 0);

async function open(db: Reader, which: SQL | undefined): Promise<Kept[]> {
  const rows = await selectDossiers(db).where(and(isOpen, which)).orderBy(asc(places.urgency)).limit(MOST);
  return rows.map(dossierFrom);
}

const within = (offices: Offices) =>
  offices === "all" ? undefined : inArray(places.competentId, [...offices]);

/** What of the dossiers needs this person today: their own that are late or due, those to sign, those to answer. */
export async function tasksOf(db: Reader, actor: Actor, now: string): Promise<Task[]> {
  const tomorrow = instantAt(addDays(dayAt(now), 1), "00:00");
  const due = await open(db, and(eq(places.assigneeId, actor.id), lt(places.urgency, tomorrow)));
  const offices = actor.offices("casework.sign");
  const isToSign = and(eq(places.isProposed, 1), within(offices));
  const signing = offices !== "all" && offices.size === 0 ? [] : await open(db, isToSign);
  const asked = await selectDossiers(db)
    .innerJoin(members, eq(members.dossierId, places.dossierId))
    .where(and(eq(members.personId, actor.id), eq(places.status, "supplement")))
    .orderBy(asc(places.answerBy))
    .limit(MOST);
  return [
    ...due.map((dossier) => asDue(dossier, now)),
    ...signing
      .filter(({ standing }) => standing.proposal?.by.id !== actor.id)
      .map((one) => asToSign(one, now)),
    ...asked.map((row) => asAsked(dossierFrom(row), now)),
  ];
}

const nameOf = ({ code, title }: Kept): string => `${code} (${title})`;
const isLate = ({ standing: { dueAt } }: Kept, now: string): boolean => dueAt !== null && now > dueAt;

function asDue(dossier: Kept, now: string): Task {
  const late = isLate(dossier, now);
  const what = nameOf(dossier);
  return {
    id: `${dossier.id}/due`,
    sentence: late
      ? { vi: `Hồ sơ ${what} đã quá hạn trả kết quả`, en: `Dossier ${what} is late` }
      : { vi: `Hồ sơ ${what} đến hạn trả kết quả hôm nay`, en: `Dossier ${what} is due today` },
    path: officerPathOf(dossier),
    urgency: late ? "late" : "today",
  };
}

function asToSign(dossier: Kept, now: string): Task {
  const what = nameOf(dossier);
  return {
    id: `${dossier.id}/sign`,
    sentence: { vi: `Hồ sơ ${what} chờ bạn ký`, en: `Dossier ${what} waits for your signature` },
    path: officerPathOf(dossier),
    urgency: isLate(dossier, now) ? "late" : "today",
  };
}

function asAsked(dossier: Kept, now: string): Task {
  const what = nameOf(dossier);
  const until = openRound(dossier.standing)?.until ?? "";
  const [year, month, day] = until.split("-");
  return {
    id: `${dossier.id}/answer`,
    sentence: {
      vi: `Hồ sơ ${what} cần bạn bổ sung, hạn cuối ${day}/${month}/${year}`,
      en: `Dossier ${what} needs more from you, by ${until}`,
    },
    path: ownPathOf(dossier),
    urgency: until <= addDays(dayAt(now), 7) ? "today" : "soon",
  };
}

/** Leads to the office through which the finder may see it. */
export function asHit(dossier: Kept, offices: Offices): Hit {
  const { id, code, title, applicant } = dossier;
  const places = OFFICES.map((one) => dossier[one]);
  const office = offices === "all" ? dossier.competentId : places.find((place) => offices.has(place));
  return {
    id,
    title: `${code} · ${title}`,
    detail: { vi: `Hồ sơ của ${applicant.name}`, en: `A dossier of ${applicant.name}` },
    path: officerPathOf(dossier, office),
  };
}
