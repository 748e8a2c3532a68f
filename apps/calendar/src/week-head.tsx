import type { WeekView } from "@sen/calendar/model";
import { Button } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { date, shortDate, time, today, weekday } from "@sen/ui/format";
import { PageHeader } from "@sen/ui/page";
import { useShortcuts } from "@sen/ui/shortcuts";
import { addWeeks, daysOfWeek, isoWeekOf } from "@sen/workdays/rules";
import { useNavigate } from "@tanstack/react-router";
import type { Offices } from "./office.ts";
import { OfficePicker } from "./office-picker.tsx";
import styles from "./week.module.css";
import { WeekPicker } from "./week-picker.tsx";
import { words } from "./words/week.ts";

const CHIPS: Record<WeekView["state"], State> = {
  composing: "none",
  submitted: "waiting",
  approved: "progress",
  returned: "attention",
  published: "done",
};

/** Which week of which office, where it stands, and the ways to other weeks. */
export function WeekHead({
  week,
  view,
  offices,
}: {
  week: string;
  view: WeekView | undefined;
  offices: Offices;
}) {
  const navigate = useNavigate();
  const days = daysOfWeek(week);
  const [from, to] = [days[0] ?? "", days[6] ?? ""];
  const go = (to: string) =>
    void navigate({ to: "/tuan/$week", params: { week: to }, search: (now) => now, resetScroll: false });
  const current = isoWeekOf(today());
  const name = offices.all.find((office) => office.id === offices.current)?.name ?? view?.organisationName;
  useShortcuts([
    { keys: "[", label: words.keys.previous, run: () => go(addWeeks(week, -1)) },
    { keys: "]", label: words.keys.next, run: () => go(addWeeks(week, 1)) },
    { keys: "t", label: words.keys.today, run: () => go(current) },
  ]);
  return (
    <PageHeader
      title={words.title(Number(week.slice(6)))}
      actions={
        <nav className={styles["weeks"]} aria-label={words.pickWeek}>
          <Button icon="chevron-left" onClick={() => go(addWeeks(week, -1))}>
            <span className={styles["wide"]}>{words.previous}</span>
          </Button>
          <Button disabled={week === current} keys="T" onClick={() => go(current)}>
            {words.thisWeek}
          </Button>
          <Button icon="chevron-right" className={styles["next"]} onClick={() => go(addWeeks(week, 1))}>
            <span className={styles["wide"]}>{words.next}</span>
          </Button>
          <WeekPicker week={week} organisationId={offices.current} onPick={go} />
        </nav>
      }
    >
      <span className={styles["subtitle"]}>
        <span>{words.span(`${weekday(from)} ${shortDate(from)}`, `${weekday(to)} ${date(to)}`)}</span>
        <span className={styles["dot"]} aria-hidden="true">
          ·
        </span>
        <OfficePicker offices={offices} name={name} />
        {view && view.version > 0 && <Chip state={CHIPS[view.state]}>{stateText(view)}</Chip>}
      </span>
    </PageHeader>
  );
}

const stateText = ({ state, published }: WeekView): string =>
  state === "published" && published
    ? words.publishedAt(shortDate(published.at), time(published.at))
    : words.states[state];
