import type { Reader } from "@sen/data";
import { organisationNamed } from "@sen/directory/ask";
import type { Actor } from "@sen/rpc";
import type { Hit, Task } from "@sen/rpc/model";
import { addWeeks, dayAt, isoWeekOf } from "@sen/workdays/rules";
import { publishedItems } from "./item.store.ts";
import type { Item, Week, WeekState } from "./model.ts";
import { weeksInState } from "./store.ts";

const pathOf = ({ organisationId, week }: { organisationId: string; week: string }): string =>
  `/lich/tuan/${week}?don-vi=${encodeURIComponent(organisationId)}`;

/** Which state of a week waits for whom, and the sentence that says so. */
const WAITING: { state: WeekState; permission: "approve" | "compose" | "publish"; vi: string; en: string }[] =
  [
    { state: "submitted", permission: "approve", vi: "chờ duyệt", en: "waits for approval" },
    { state: "returned", permission: "compose", vi: "bị trả lại để sửa", en: "was returned to be changed" },
    {
      state: "approved",
      permission: "publish",
      vi: "đã duyệt, chờ ban hành",
      en: "is approved and waits to be published",
    },
  ];

/** What of the calendar needs this person today: weeks that wait for them, then their own items of the day. */
export async function tasksOf(db: Reader, actor: Actor, now: string): Promise<Task[]> {
  const day = dayAt(now);
  const week = isoWeekOf(day);
  const tasks: Task[] = [];
  for (const { state, permission, vi, en } of WAITING) {
    const offices = actor.offices(`calendar.${permission}`);
    for (const waiting of await weeksInState(db, offices, [state], week, addWeeks(week, 8))) {
      const office = await organisationNamed(db, waiting.organisationId, day);
      tasks.push({
        id: `${waiting.organisationId}/${waiting.week}`,
        sentence: {
          vi: `Lịch tuần ${number(waiting)} của ${office?.name ?? ""} ${vi}`,
          en: `The schedule of week ${number(waiting)} of ${office?.name ?? ""} ${en}`,
        },
        path: pathOf(waiting),
        urgency: waiting.week === week ? "late" : "today",
      });
    }
  }
  const mine = await publishedItems(db, { personId: actor.id }, { from: week, to: week });
  const today = mine.filter((item) => item.day === day && item.change !== "cancelled");
  return [...tasks, ...today.sort((a, b) => (clockOf(a) < clockOf(b) ? -1 : 1)).map(asTask)];
}

const number = ({ week }: Pick<Week, "week">) => Number(week.slice(6));
const clockOf = (item: Item) =>
  item.start ?? (item.session === "afternoon" ? "13" : item.session === "evening" ? "18" : "00");

const SESSION = {
  morning: { vi: "Sáng nay", en: "This morning" },
  afternoon: { vi: "Chiều nay", en: "This afternoon" },
  evening: { vi: "Tối nay", en: "This evening" },
  allDay: { vi: "Cả ngày", en: "All day" },
};

function asTask(item: Item): Task {
  const place = item.roomName ?? item.place;
  const what = place ? `${item.content} (${place})` : item.content;
  const when = item.start ? { vi: item.start, en: item.start } : SESSION[item.session ?? "allDay"];
  return {
    id: item.id,
    sentence: { vi: `${when.vi}: ${what}`, en: `${when.en}: ${what}` },
    path: `${pathOf(item)}#muc-${item.id}`,
    urgency: "today",
  };
}

export function asHit(item: Item): Hit {
  const [year, month, date] = item.day.split("-");
  const when = { vi: `${date}/${month}/${year}`, en: item.day };
  const clock = item.start ? `, ${item.start}` : "";
  return {
    id: item.id,
    title: item.content,
    detail: { vi: `Lịch công tác ${when.vi}${clock}`, en: `Schedule ${when.en}${clock}` },
    path: `${pathOf(item)}#muc-${item.id}`,
  };
}
