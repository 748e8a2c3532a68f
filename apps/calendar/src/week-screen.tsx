import type { WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { useOffices } from "./office.ts";
import { WeekBody } from "./week-body.tsx";
import { WeekHead } from "./week-head.tsx";
import { words } from "./words/week.ts";

const route = getRouteApi("/tuan/$week");

/** The week of an office: its register, its state, and whatever this person may do with it. */
export function WeekScreen() {
  const { week } = route.useParams();
  const { "don-vi": asked } = route.useSearch();
  const offices = useOffices(asked);
  const api = useApi();
  const organisationId = offices.current ?? "";
  const { data, error } = useQuery(
    api.calendar.weeks.get.queryOptions({ organisationId, week }, { enabled: organisationId !== "" }),
  );
  const view = data?.week === week && data.organisationId === organisationId ? data : undefined;
  useHashFocus(view);

  if (!organisationId && !offices.isPending) {
    return (
      <>
        <PageHeader title={words.app} />
        <EmptyState title={words.noOfficeTitle}>{words.noOffice}</EmptyState>
      </>
    );
  }
  return (
    <>
      <WeekHead week={week} view={view} offices={offices} />
      {error && <ErrorNotice error={error} />}
      {!error && (
        <WeekBody
          key={`${organisationId} ${week}`}
          view={view ?? unread(organisationId, week)}
          isRead={view !== undefined}
        />
      )}
    </>
  );
}

/** The frame of a week that is still on its way: its days are known, what they hold is not. */
const unread = (organisationId: string, week: string): WeekView => ({
  organisationId,
  week,
  state: "composing",
  isEmpty: false,
  reason: null,
  submitted: null,
  approved: null,
  published: null,
  version: 0,
  organisationName: "",
  items: [],
  warnings: [],
  hours: {},
  acts: [],
});

/** `#muc-…` leads to an item, `#ngay-…` to a day; the browser could not go there before they were on the page. */
function useHashFocus(view: WeekView | undefined): void {
  const isThere = view !== undefined;
  useEffect(() => {
    if (!isThere || !/^#(muc|ngay)-/.test(location.hash)) return;
    const item = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    item?.scrollIntoView({ block: "center" });
    item?.focus();
  }, [isThere]);
}
