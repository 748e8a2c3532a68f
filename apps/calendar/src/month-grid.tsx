import FullCalendar, { type CalendarRef } from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import viLocale from "@fullcalendar/react/locales/vi";
import formaPlugin from "@fullcalendar/react/themes/forma";
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/forma/theme.css";
import type { Item } from "@sen/calendar/model";
import { fullDate, today } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { dayAt, isoWeekOf } from "@sen/workdays/rules";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import { weekPath } from "./addresses.ts";
import styles from "./month.module.css";
import { dayAfterKey } from "./month-days.ts";
import { lunarText, timeOf } from "./time-words.ts";
import { words } from "./words/month.ts";

/** A month of days under keys of our own: one day is in the order of Tab, the arrows lead to the others. */
export default function MonthGrid({
  month,
  items,
  organisationId,
  day,
  onDay,
}: {
  month: string;
  items: readonly Item[];
  organisationId: string;
  /** The day under the focus. */
  day: string;
  onDay: (day: string) => void;
}) {
  const { history } = useRouter();
  const grid = useRef<HTMLDivElement>(null);
  const calendar = useRef<CalendarRef>(null);
  const wantsFocus = useRef(false);
  useEffect(() => calendar.current?.getApi().gotoDate(`${month}-01`), [month]);

  useEffect(() => {
    for (const cell of grid.current?.querySelectorAll<HTMLElement>("[role=gridcell][data-date]") ?? []) {
      const isCurrent = cell.dataset["date"] === day;
      cell.tabIndex = isCurrent ? 0 : -1;
      if (isCurrent && wantsFocus.current) cell.focus();
    }
    wantsFocus.current = false;
  });

  const open = (on: string) => history.push(`${weekPath(isoWeekOf(on), organisationId)}#ngay-${on}`);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const date = event.target instanceof HTMLElement ? event.target.dataset["date"] : undefined;
    if (!date || event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
    const to = dayAfterKey(date, event.key);
    if (to) {
      wantsFocus.current = true;
      onDay(to);
    } else if (event.key === "Enter") open(date);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const days = grid.current;
    const listen = (event: KeyboardEvent) => press(event);
    days?.addEventListener("keydown", listen);
    return () => days?.removeEventListener("keydown", listen);
  }, []);

  return (
    <div ref={grid} className={styles["grid"]}>
      <p className={styles["unseen"]}>{words.grid}</p>
      <FullCalendar
        ref={calendar}
        plugins={[dayGridPlugin, formaPlugin]}
        initialView="dayGridMonth"
        initialDate={`${month}-01`}
        locale={language === "vi" ? viLocale : "en-gb"}
        timeZone="Asia/Ho_Chi_Minh"
        now={today()}
        firstDay={1}
        headerToolbar={false}
        height="auto"
        fixedWeekCount={false}
        dayMaxEventRows={6}
        displayEventTime={false}
        events={items.map((item) => eventOf(item, organisationId))}
        moreLinkContent={({ num }) => words.more(num)}
        moreLinkClick={({ date }) => {
          open(dayAt(date.toISOString()));
        }}
        eventDidMount={({ el, event }) =>
          el.setAttribute("aria-label", nameOf(event.extendedProps, event.title))
        }
        dayHeaderDidMount={({ el }) => speakAsShown(el)}
        dayCellDidMount={({ el }) => speakAsShown(el)}
        dayCellTopContent={({ date, text }) => (
          <>
            <span className={styles["unseen"]}>{fullDate(dayAt(date.toISOString()))}</span>
            <strong>{text}</strong>
            <small className={styles["lunar"]}>{lunarText(dayAt(date.toISOString()))}</small>
          </>
        )}
        eventContent={({ event }) => (
          <span className={styles["event"]} data-off={event.extendedProps["isOff"] || undefined}>
            <b>{event.extendedProps["time"]}</b> {event.title}
          </span>
        )}
      />
    </div>
  );
}

/** What is seen of an event, also before the calendar has found its place. */
const nameOf = ({ time }: Record<string, unknown>, title: string): string => `${String(time)} ${title}`;

const eventOf = (item: Item, organisationId: string) => ({
  id: item.id,
  title: item.content,
  start: item.start === null ? item.day : `${item.day}T${item.start}`,
  allDay: item.start === null,
  url: `${weekPath(item.week, organisationId)}#muc-${item.id}`,
  extendedProps: { time: timeOf(item), isOff: item.change === "cancelled" },
});

/** The calendar labels its cells and hides what is in them; a name made of what is seen serves everybody. */
function speakAsShown(cell: HTMLElement): void {
  cell.removeAttribute("aria-label");
  for (const hidden of cell.querySelectorAll("[aria-hidden]")) hidden.removeAttribute("aria-hidden");
}
