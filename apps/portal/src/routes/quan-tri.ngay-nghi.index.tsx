import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { LinkButton } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { date, number, today } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Tabs } from "@sen/ui/tabs";
import type { DayRule } from "@sen/workdays/model";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { HolidayDialog } from "../holiday-dialog.tsx";
import { HolidayMonths } from "../holiday-months.tsx";
import { HolidayTable } from "../holiday-table.tsx";
import { words } from "../words/holidays.ts";
import styles from "./ngay-nghi.module.css";

type Search = { nam?: number; xem?: "thang" };
const FIRST = 2000;
const LAST = 2100;

export const Route = createFileRoute("/quan-tri/ngay-nghi/")({
  validateSearch: ({ nam, xem }: Record<string, unknown>): Search => ({
    ...(Number.isInteger(nam) && Number(nam) >= FIRST && Number(nam) <= LAST ? { nam: Number(nam) } : {}),
    ...(xem === "thang" ? { xem } : {}),
  }),
  loaderDeps: ({ search: { nam } }) => ({ year: nam ?? Number(today().slice(0, 4)) }),
  loader: ({ context: { desk }, deps }) =>
    desk.queries.ensureQueryData(desk.api.workdays.year.queryOptions(deps)),
  component: Holidays,
});

/** What was recorded of a day, to record it again. */
const contentOf = ({ day, kind, status, name, inPlaceOf, instrument }: DayRule) => {
  return { day, kind, status, name, inPlaceOf, instrument };
};
const addressOf = (nam: number, xem?: "thang") => `/quan-tri/ngay-nghi?nam=${nam}${xem ? `&xem=${xem}` : ""}`;

function Holidays() {
  const api = useApi();
  const queries = useQueryClient();
  const { desk } = Route.useRouteContext();
  const { xem } = Route.useSearch();
  const { year } = Route.useLoaderDeps();
  const { data: me } = useSuspenseQuery(meOptions(desk.api));
  const { data } = useSuspenseQuery(api.workdays.year.queryOptions({ year }));
  const [edited, setEdited] = useState<DayRule | null>(null);
  const refresh = () => queries.invalidateQueries(api.workdays.pathFilter());
  const add = useMutation(api.workdays.add.mutationOptions({ onSuccess: refresh }));
  const remove = useMutation(
    api.workdays.remove.mutationOptions({
      onSuccess: async (gone) => {
        await refresh();
        tellResult(words.removed(gone.map(({ day }) => date(day)).join(", ")), () =>
          add.mutate({ days: gone.map(contentOf) }),
        );
      },
    }),
  );
  const manages = me.permissions.some(({ permission }) => permission === "workdays.manage");
  const acts = {
    onEdit: setEdited,
    onRemove: ({ day, version }: DayRule) => remove.mutate({ day, version }),
  };

  return (
    <>
      <PageHeader
        title={words.title(year)}
        above={{ href: "/quan-tri", label: words.administration }}
        actions={
          <>
            <LinkButton href="/quan-tri/ngay-nghi/han-tra" icon="clock">
              {words.deadline}
            </LinkButton>
            {manages && (
              <LinkButton look="main" icon="plus" href="/quan-tri/ngay-nghi/van-ban">
                {words.addDecree}
              </LinkButton>
            )}
          </>
        }
      >
        {words.sentence(year, number(data.workingDays))}
      </PageHeader>
      <nav aria-label={words.years} className={styles["years"]}>
        <LinkButton look="quiet" icon="chevron-left" href={addressOf(year - 1, xem)}>
          {year - 1}
        </LinkButton>
        <LinkButton look="quiet" icon="chevron-right" href={addressOf(year + 1, xem)}>
          {year + 1}
        </LinkButton>
      </nav>
      <Tabs
        label={words.views}
        tabs={[
          { href: addressOf(year), label: words.list, current: !xem },
          { href: addressOf(year, "thang"), label: words.months, current: xem === "thang" },
        ]}
      />
      <ErrorNotice error={remove.error ?? add.error} refusals={words.refusals} />
      {data.days.some(({ status }) => status === "projected") && (
        <div className={styles["warning"]}>
          <Notice tone="warn">{words.projectedYear}</Notice>
        </div>
      )}
      {xem === "thang" ? (
        <HolidayMonths year={year} days={data.days} />
      ) : data.days.length === 0 ? (
        <EmptyState title={words.none(year)}>{words.noneWhy}</EmptyState>
      ) : (
        <HolidayTable year={year} days={data.days} acts={manages ? acts : null} />
      )}
      {edited && <HolidayDialog rule={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
