import { accept, type Result, refuse } from "@sen/rpc/result";
import { isoWeekOf } from "@sen/workdays/rules";
import { type Board, draftOf, refOf, slotOn } from "./batch.rules.ts";
import { type Registry, readClock, readDay, readParty, readSession } from "./cell.rules.ts";
import { composed, frame, type ItemRefusal, marked, place, timed } from "./item.rules.ts";
import {
  type CellError,
  type CheckedRow,
  type Column,
  Draft,
  type Item,
  type Party,
  type Row,
  type Week,
} from "./model.ts";

/** What a file would do to a week: a decision for every row, and the items to write when none is wrong. */
export type Plan = { rows: CheckedRow[]; added: Item[]; changed: Item[]; before: Item[] };
export type Setting = { week: Week; board: Board; registry: Registry; ids: readonly string[]; now: string };

type Errors = Partial<Record<Column, CellError>>;
type Reading = { item: Item | null; was: Item | null; errors: Errors };

/** Decides about every row, each in the light of those above it. A column that the file lacks leaves what is there as it is. */
export function planned(rows: readonly Row[], setting: Setting): Plan {
  const plan: Plan = { rows: [], added: [], changed: [], before: [] };
  const named = new Set(rows.map((row) => row.cells.id).filter(Boolean));
  const untouched = setting.board.items.filter((item) => !named.has(item.id));
  const placed: Item[] = [];
  const seen = new Set<string>();
  for (const [n, row] of rows.entries()) {
    const board = { ...setting.board, items: [...untouched, ...placed] };
    const { item, was, errors } = readRow(row, {
      ...setting,
      id: setting.ids[n] ?? "",
      board,
      all: setting.board.items,
    });
    if (was && seen.has(was.id)) errors.id = "item-twice";
    if (was) seen.add(was.id);
    const isWrong = item === null || Object.keys(errors).length > 0;
    const isSame = !isWrong && was !== null && same(item, was);
    const decision = isWrong ? "wrong" : isSame ? "same" : was ? "changed" : "new";
    plan.rows.push({ number: row.number, decision, itemId: was?.id ?? null, errors });
    if (isWrong) continue;
    placed.push(item);
    if (decision === "new") plan.added.push(item);
    if (decision === "changed" && was) {
      plan.changed.push(item);
      plan.before.push(was);
    }
  }
  return plan;
}

export const countsOf = ({ rows }: Plan): Record<CheckedRow["decision"], number> => {
  const counts = { new: 0, same: 0, changed: 0, wrong: 0 };
  for (const { decision } of rows) counts[decision] += 1;
  return counts;
};

/** A plan is carried out whole or not at all. */
export function applicable(plan: Plan): Result<Plan, "calendar/rows-are-wrong"> {
  const wrong = plan.rows.filter((row) => row.decision === "wrong");
  return wrong.length > 0 ? refuse("calendar/rows-are-wrong", wrong) : accept(plan);
}

const same = (a: Item, b: Item): boolean => JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));

type RowSetting = Setting & { id: string; all: readonly Item[] };

function readRow(row: Row, setting: RowSetting): Reading {
  const { week, board, registry, all, now } = setting;
  const errors: Errors = {};
  const cell = (column: Column) => row.cells[column]?.trim();
  const id = cell("id");
  const was = all.find((item) => item.id === id) ?? null;
  if (id && !was) errors.id = "unknown-item";

  const read = <T>(
    column: Column,
    old: T,
    empty: T,
    parse: (text: string) => T | { wrong: CellError },
  ): T => {
    const text = cell(column);
    if (text === undefined) return was ? old : empty;
    if (text === "") return empty;
    const value = parse(text);
    if (!isWrong(value)) return value;
    errors[column] = value.wrong;
    return empty;
  };

  const parties = (text: string): Party[] | { wrong: CellError } => {
    const all = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => readParty(line, registry));
    return all.find(isWrong) ?? (all as Party[]);
  };
  const chair = read<Party | null>("chair", was?.chair ?? null, null, (text) =>
    only(readParty(text, registry), "organisation", "not-a-chair"),
  );
  const preparing = read<Party | null>("preparing", was?.preparing ?? null, null, (text) =>
    only(readParty(text, registry), "person", "not-a-unit"),
  );
  const participants = read<Party[]>("participants", was?.participants ?? [], [], parties);
  const roomId = read<string | null>("room", was?.roomId ?? null, null, (text) => {
    const room = board.rooms.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return room ? room.id : { wrong: "unknown-room" };
  });
  const day = read("day", was?.day ?? "", "", readDay);
  const written = {
    day,
    start: read("start", was?.start ?? null, null, readClock),
    end: read("end", was?.end ?? null, null, readClock),
    session: read("session", was?.session ?? null, null, readSession),
    content: read("content", was?.content ?? "", "", String),
    chair: chair && refOf(chair),
    participants: participants.map(refOf),
    roomId,
    place: read<string | null>("place", was?.place ?? null, null, String),
    preparing: preparing && refOf(preparing),
    note: read<string | null>("note", was?.note ?? null, null, String),
  };
  if (!day) errors.day ??= "missing";
  else if (isoWeekOf(day) !== week.week) errors.day ??= "not-in-this-week";
  if (!written.content) errors.content ??= "missing";
  if (!chair) errors.chair ??= "missing";
  const time = timed(written);
  if (!time.ok && !errors.start && !errors.end && !errors.session) Object.assign(errors, whereOf(time.code));
  const draft = Draft.safeParse(written);
  for (const { path, code } of draft.error?.issues ?? []) {
    errors[columnOf(path[0])] ??=
      path[0] === "participants" && path.length === 1
        ? "too-many"
        : code === "too_big"
          ? "too-long"
          : "missing";
  }
  if (!draft.success || Object.keys(errors).length > 0) return { item: null, was, errors };

  const base = was ?? frame(setting.id, week.organisationId, week.week);
  const fresh = composed(draft.data, { chair, participants, preparing }, base);
  if (!fresh.ok) return { item: null, was, errors: { chair: "unknown-person" } };
  if (was && same(fresh.value, was)) return { item: was, was, errors };
  const item = place(marked(fresh.value, week, was ? "amended" : "added", now), slotOn(board, fresh.value));
  return item.ok ? { item: item.value, was, errors } : { item: null, was, errors: whereOf(item.code) };
}

const isWrong = (value: unknown): value is { wrong: CellError } =>
  typeof value === "object" && value !== null && "wrong" in value;
const only = (party: Party | { wrong: CellError }, not: Party["kind"], wrong: CellError) =>
  !isWrong(party) && party.kind === not ? { wrong } : party;
const columnOf = (field: PropertyKey | undefined): Column =>
  field === "roomId" ? "room" : (field as Column);

/** In which cell a refusal of the item is shown. */
const WHERE: Partial<Record<ItemRefusal, Errors>> = {
  "calendar/no-time": { start: "no-time" },
  "calendar/two-times": { session: "two-times" },
  "calendar/end-without-start": { start: "end-without-start" },
  "calendar/ends-before-it-starts": { end: "ends-before-it-starts" },
  "calendar/two-places": { place: "two-places" },
  "calendar/room-closed": { room: "room-closed" },
  "calendar/room-taken": { room: "room-taken" },
};
const whereOf = (code: ItemRefusal): Errors => WHERE[code] ?? { day: "not-in-this-week" };
