import { accept, type Result, refuse } from "@sen/rpc/result";
import { addDays, dayAt } from "@sen/workdays/rules";
import type { Authority, KeepAuthority, Standing } from "./model.ts";

export type PartiesRefusal =
  | "parties/ends-before-it-begins"
  | "parties/over-five-years"
  | "parties/over-already"
  | "parties/paper-of-tomorrow"
  | "parties/begins-before-its-paper"
  | "parties/own-principal"
  | "parties/no-such-procedure"
  | "parties/portfolio-full"
  | "parties/confirmed-already"
  | "parties/revoked-already"
  | "parties/ended-already";
type Answer = Result<Authority, PartiesRefusal>;

/** Both sides are told so many days before one ends. */
export const ENDING_DAYS = 14;
const MOST_YEARS = 5;
const MOST_HELD = 500;

type Dated = Pick<Authority, "from" | "until" | "revoked">;

export function standingOn({ from, until, revoked }: Dated, day: string): Standing {
  if (revoked) return "revoked";
  if (day > until) return "ended";
  if (day < from) return "coming";
  return until <= addDays(day, ENDING_DAYS) ? "ending" : "in-force";
}

/** Neither over, nor ended by somebody, nor yet to begin. */
export const standsOn = ({ from, until, revoked }: Dated, day: string): boolean =>
  revoked === null && from <= day && day <= until;

type Use = { procedure: string; entityCode: string | null };

/** Whether the paper speaks of such a filing at all, whatever the day. Where it names codes, nothing new is covered. */
export const covers = (
  { scope: { procedures, entityCodes } }: Pick<Authority, "scope">,
  { procedure, entityCode }: Use,
): boolean =>
  (procedures === "all" || procedures.includes(procedure)) &&
  (entityCodes === "any" || (entityCode !== null && entityCodes.includes(entityCode)));

/** Whether something may be filed under it on a day. */
export const inForce = (authority: Authority, use: Use & { day: string }): boolean =>
  standsOn(authority, use.day) && covers(authority, use);

/** Years later, as text that compares with days; no 29 February is looked for. */
const yearsLater = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;

type Keeping = {
  agent: { id: string; fullName: string; email: string };
  /** What the agent has already. */
  held: readonly Authority[];
  /** Those of the procedures that the catalogue does not know. */
  unknown: readonly string[];
};

/** An authority as its agent reads it from the paper. Two may be about the same and at the same time. */
export function kept(
  asked: KeepAuthority,
  { agent, held, unknown }: Keeping,
  { id, now }: { id: string; now: string },
): Answer {
  const today = dayAt(now);
  const { principal, instrument, from, until } = asked;
  const scope = {
    procedures: once(asked.scope.procedures),
    entityCodes: once(asked.scope.entityCodes),
  };
  if (until < from) return refuse("parties/ends-before-it-begins");
  if (until > yearsLater(from, MOST_YEARS)) return refuse("parties/over-five-years");
  if (until < today) return refuse("parties/over-already");
  if (instrument.on > today) return refuse("parties/paper-of-tomorrow");
  if (from < instrument.on) return refuse("parties/begins-before-its-paper");
  if (principal.email === agent.email.toLowerCase()) return refuse("parties/own-principal");
  if (unknown.length > 0) return refuse("parties/no-such-procedure", { procedures: unknown });
  if (held.filter((one) => !isOver(one, today)).length >= MOST_HELD) return refuse("parties/portfolio-full");
  return accept({
    id,
    principal,
    agent: { personId: agent.id, name: agent.fullName },
    instrument,
    scope,
    from,
    until,
    createdAt: now,
    confirmedAt: null,
    revoked: null,
  });
}

const once = <Any extends string>(list: Any | string[]): Any | string[] =>
  typeof list === "string" ? list : [...new Set(list)];
const isOver = (authority: Dated, day: string): boolean =>
  ["ended", "revoked"].includes(standingOn(authority, day));

/** The principal says that the paper is theirs. */
export function confirmed(authority: Authority, now: string): Answer {
  const over = whyOver(authority, now);
  if (over) return refuse(over);
  return authority.confirmedAt === null
    ? accept({ ...authority, confirmedAt: now })
    : refuse("parties/confirmed-already");
}

/** Ended before its time, by either side. */
export function revoked(
  authority: Authority,
  { id, name, now }: { id: string; name: string; now: string },
  reason: string,
): Answer {
  const over = whyOver(authority, now);
  if (over) return refuse(over);
  return accept({ ...authority, revoked: { at: now, byId: id, byName: name, reason } });
}

function whyOver(authority: Authority, now: string) {
  const standing = standingOn(authority, dayAt(now));
  if (standing === "revoked") return "parties/revoked-already";
  return standing === "ended" ? "parties/ended-already" : null;
}
