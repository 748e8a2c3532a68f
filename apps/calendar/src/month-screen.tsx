import type { Item } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { today } from "@sen/ui/format";
import { PageHeader } from "@sen/ui/page";
import { useShortcuts } from "@sen/ui/shortcuts";
import { isoWeekOf } from "@sen/workdays/rules";
import { useQueries } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { CalendarTabs } from "./calendar-tabs.tsx";
import { addMonths, weeksOf } from "./month-days.ts";
import { MonthList } from "./month-list.tsx";
import { useOffices } from "./office.ts";
import { OfficePicker } from "./office-picker.tsx";
import styles from "./week.module.css";
import { words } from "./words/month.ts";

const MonthGrid = lazy(() => import("./month-grid.tsx"));
const route = getRouteApi("/thang/$month");
const narrow = () => matchMedia("(max-width: 720px)");

/** A month of an office at a glance: a grid of days, and on a phone the days one under another. */
export function MonthScreen() {
  const { month } = route.useParams();
  const { "don-vi": asked } = route.useSearch();
  const offices = useOffices(asked);
  const navigate = useNavigate();
  const organisationId = offices.current ?? "";
  const { items, error, isPending } = useMonth(organisationId, month);
  const isNarrow = useNarrow();
  const current = today().slice(0, 7);
  const [day, setDay] = useState(month === current ? today() : `${month}-01`);
  const go = (to: string) => {
    setDay(to === current ? today() : `${to}-01`);
    void navigate({ to: "/thang/$month", params: { month: to }, search: (now) => now });
  };
  const name = offices.all.find((office) => office.id === organisationId)?.name;
  const add = (on: string) =>
    void navigate({
      to: "/tuan/$week",
      params: { week: isoWeekOf(on) },
      search: { "don-vi": organisationId, them: on },
    });
  const mayAdd = offices.may("calendar.compose", organisationId);
  useShortcuts([
    { keys: "[", label: words.keys.previous, run: () => go(addMonths(month, -1)) },
    { keys: "]", label: words.keys.next, run: () => go(addMonths(month, 1)) },
    { keys: "t", label: words.keys.today, run: () => go(current) },
    ...(mayAdd ? [{ keys: "n", label: words.keys.add, run: () => add(day) }] : []),
  ]);
  const shared = { month, items, organisationId };
  return (
    <>
      <PageHeader
        title={words.title(Number(month.slice(5)), month.slice(0, 4))}
        actions={
          <nav className={styles["weeks"]} aria-label={words.thisMonth}>
            <Button icon="chevron-left" onClick={() => go(addMonths(month, -1))}>
              <span className={styles["wide"]}>{words.previous}</span>
            </Button>
            <Button disabled={month === current} keys="T" onClick={() => go(current)}>
              {words.thisMonth}
            </Button>
            <Button icon="chevron-right" className={styles["next"]} onClick={() => go(addMonths(month, 1))}>
              <span className={styles["wide"]}>{words.next}</span>
            </Button>
          </nav>
        }
      >
        <OfficePicker offices={offices} name={name} />
      </PageHeader>
      <CalendarTabs current="month" office={offices.current} week={isoWeekOf(day)} />
      <ErrorNotice error={error} />
      {!isPending && items.length === 0 && <p>{words.none}</p>}
      {isNarrow ? (
        <MonthList {...shared} />
      ) : (
        <Suspense fallback={<p aria-busy="true">{words.loading}</p>}>
          <MonthGrid {...shared} day={day} onDay={(to) => (to.startsWith(month) ? setDay(to) : turnTo(to))} />
        </Suspense>
      )}
    </>
  );

  function turnTo(to: string) {
    setDay(to);
    void navigate({ to: "/thang/$month", params: { month: to.slice(0, 7) }, search: (now) => now });
  }
}

/** What the weeks of a month hold, of those that this person may see inside. */
function useMonth(organisationId: string, month: string) {
  const api = useApi();
  return useQueries({
    queries: weeksOf(month).map((week) =>
      api.calendar.weeks.get.queryOptions({ organisationId, week }, { enabled: organisationId !== "" }),
    ),
    combine: (answers) => ({
      items: answers.flatMap(({ data }): Item[] => data?.items ?? []),
      error: answers.find(({ error }) => error)?.error ?? null,
      isPending: answers.some(({ isPending }) => isPending),
    }),
  });
}

const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const width = narrow();
      width.addEventListener("change", changed);
      return () => width.removeEventListener("change", changed);
    },
    () => narrow().matches,
  );
