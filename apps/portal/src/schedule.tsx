import type { Me } from "@sen/auth/model";
import type { Item, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { EmptyState } from "@sen/ui/empty-state";
import { today, weekday } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { isoWeekOf, lunarOf } from "@sen/workdays/rules";
import { useQueries } from "@tanstack/react-query";
import styles from "./routes/index.module.css";
import { words } from "./words/home.ts";

const MOST_OFFICES = 4;

/** The offices whose schedules this person reads: where their posts are, then wherever else they may. */
function officesOf({ posts, permissions }: Me): string[] {
  const reads = permissions.find(({ permission }) => permission === "calendar.read");
  if (!reads) return [];
  const own = posts.map(({ organisationId }) => organisationId);
  const here = own.filter((id) => reads.everywhere || reads.organisationIds.includes(id));
  return [...new Set([...here, ...reads.organisationIds])].slice(0, MOST_OFFICES);
}

/** What an office has published for that day; null while it has published nothing. */
function dayIn(view: WeekView | undefined, day: string): Item[] | null {
  if (view?.state !== "published") return null;
  return view.items.filter(
    (item) => item.day === day && item.removedAt === null && item.change !== "cancelled",
  );
}

/** Today on the published schedule of one's office, beside the leaf of the tear-off calendar. */
export function Schedule({ me }: { me: Me }) {
  const api = useApi();
  const day = today();
  const week = isoWeekOf(day);
  const offices = officesOf(me);
  const answers = useQueries({
    queries: offices.map((organisationId) => api.calendar.weeks.get.queryOptions({ organisationId, week })),
  });
  if (offices.length === 0 || answers.some(({ isPending }) => isPending)) return null;
  const views = answers.flatMap(({ data }) => data ?? []);
  const busy = views.filter((view) => dayIn(view, day)?.length);
  const [first] = [...busy, ...views.filter(({ state }) => state === "published"), ...views];
  if (!first) return null;
  const items = busy
    .flatMap((view) => dayIn(view, day) ?? [])
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return (
    <Section
      title={words.schedule}
      actions={
        <a href={`/lich/tuan/${week}?don-vi=${encodeURIComponent(first.organisationId)}`}>
          {words.wholeWeek}
        </a>
      }
    >
      <div className={styles["schedule"]}>
        <Leaf day={day} />
        {items.length > 0 && <Items items={items} />}
        {items.length === 0 && (
          <EmptyState
            title={(first.state === "published" ? words.noSchedule : words.notPublished)(
              first.organisationName,
            )}
          />
        )}
      </div>
    </Section>
  );
}

const SESSION_STARTS = { allDay: "00:00", morning: "00:01", afternoon: "12:00", evening: "18:00" };
const startOf = ({ start, session }: Item) => start ?? SESSION_STARTS[session ?? "allDay"];

/** Weekday, date, and the lunar date under it. */
function Leaf({ day }: { day: string }) {
  const lunar = lunarOf(day);
  return (
    <p className={styles["leaf"]}>
      <span>{weekday(day)}</span> <b>{Number(day.slice(8))}</b>{" "}
      <small>
        {lunar.day}/{lunar.month} {words.lunar}
      </small>
    </p>
  );
}

function Items({ items }: { items: readonly Item[] }) {
  return (
    <Table caption={words.schedule}>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.content}</th>
          <th scope="col">{words.chair}</th>
          <th scope="col">{words.place}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{timeOf(item)}</th>
            <td>{item.content}</td>
            <td data-l={words.chair}>{item.chair.name}</td>
            <td data-l={words.place}>{item.roomName ?? item.place}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const timeOf = ({ start, end, session }: Item): string =>
  start ? [start, end].filter(Boolean).join(" – ") : words.sessions[session ?? "allDay"];
