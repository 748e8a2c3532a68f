import type { QueueView } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Tabs } from "@sen/ui/tabs";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { queuePath } from "./officer-addresses.ts";
import { NoOffice, OfficerHead } from "./officer-head.tsx";
import { type Offices, useOffices } from "./officer-office.ts";
import { QueueList } from "./officer-queue-list.tsx";
import { words } from "./words/officer.ts";

const route = getRouteApi("/can-bo/");
const VIEWS = Object.keys(words.view) as QueueView[];

/** The work of an office, by risk of lateness. */
export function QueueScreen() {
  const search = route.useSearch();
  const offices = useOffices(search["don-vi"]);
  if (!offices.current) return offices.isPending ? null : <NoOffice />;
  const view = search.xem ?? usualView(offices);
  return (
    <>
      <OfficerHead screen="queue" title={words.title} offices={offices}>
        {words.sentence}
      </OfficerHead>
      <ViewTabs organisationId={offices.current} current={view} />
      <QueueList
        key={`${offices.current} ${view}`}
        {...{ offices, view }}
        organisationId={offices.current}
        text={search.tim ?? ""}
      />
    </>
  );
}

/** What somebody comes for: their own dossiers, those to sign, or a look at all. */
const usualView = ({ may }: Offices): QueueView =>
  may("casework.check") ? "mine" : may("casework.sign") ? "signing" : "open";

function ViewTabs({ organisationId, current }: { organisationId: string; current: QueueView }) {
  const { data: counts } = useQuery(useApi().casework.queue.counts.queryOptions({ organisationId }));
  return (
    <Tabs
      label={words.views}
      tabs={VIEWS.map((view) => ({
        href: queuePath(organisationId, view),
        label: words.view[view],
        current: view === current,
        ...(counts && view !== "ended" ? { count: counts[view] } : {}),
      }))}
    />
  );
}
