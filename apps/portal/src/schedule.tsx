import type { Me } from "@sen/auth/model";
import type { Item } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { EmptyState } from "@sen/ui/empty-state";
import { today, weekday } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { isoWeekOf, lunarOf } from "@sen/workdays/rules";
import { useQuery } from "@tanstack/react-query";
import styles from "./routes/index.module.css";
import { words } from "./words/home.ts";

/** The office whose schedule this person reads: where their first post is, else wherever they may. */
function officeOf({ posts, permissions }: Me): string | undefined {
  const reads = permissions.find(({ permission }) => permission === "calendar.read");
  if (!reads) return undefined;
  const here = posts.find(
    ({ organisationId }) => reads.everywhere || reads.organisationIds.includes(organisationId),
  );
  return here?.organisationId ?? reads.organisationIds[0];
}

/** Today on the published schedule of one's office, beside the leaf of the tear-off calendar. */
export function Schedule({ me }: { me: Me }) {
  const organisationId = officeOf(me) ?? "";
  const day = today();
  const week = isoWeekOf(day);
  const { data } = useQuery({
    ...useApi().calendar.weeks.get.queryOptions({ organisationId, week }),
    enabled: organisationId !== "",
  });
  if (!organisationId) return null;
  const items =
    data?.state === "published" ? data.items.filter((item) => item.day === day && isOn(item)) : [];
  return (
    <Section
      title={words.schedule}
      actions={
        <a href={`/lich/tuan/${week}?don-vi=${encodeURIComponent(organisationId)}`}>{words.wholeWeek}</a>
      }
    >
      <div className={styles["schedule"]}>
        <Leaf day={day} />
        {items.length > 0 && <Items items={items} />}
        {data && items.length === 0 && <EmptyState title={words.noSchedule(data.organisationName)} />}
      </div>
    </Section>
  );
}

const isOn = ({ removedAt, change }: Item) => removedAt === null && change !== "cancelled";

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
