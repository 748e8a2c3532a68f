import type { Delivery, DeliveryState } from "@sen/notify/model";
import { useApi } from "@sen/sdk/react";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { More } from "@sen/ui/table";
import { Tabs } from "@sen/ui/tabs";
import { useInfiniteQuery, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { OutboxAttempts } from "../outbox-attempts.tsx";
import { OutboxTable } from "../outbox-table.tsx";
import { words } from "../words/outbox.ts";
import styles from "./ngay-nghi.module.css";

type View = "cho" | "da-gui" | "loi";

const views: Record<View, { label: string; states: DeliveryState[] }> = {
  cho: { label: words.waiting, states: ["created", "sending", "temporary-failure"] },
  "da-gui": { label: words.delivered, states: ["delivered"] },
  loi: { label: words.failed, states: ["permanent-failure"] },
};

export const Route = createFileRoute("/quan-tri/hop-thu-di")({
  validateSearch: ({ xem }: Record<string, unknown>): { xem?: View } =>
    typeof xem === "string" && Object.hasOwn(views, xem) ? { xem: xem as View } : {},
  loader: ({ context: { desk } }) => desk.queries.ensureQueryData(desk.api.notify.outbox.queryOptions({})),
  component: Outbox,
});

const PAGE = 50;

function Outbox() {
  const api = useApi();
  const queries = useQueryClient();
  const { xem = "cho" } = Route.useSearch();
  const { data } = useSuspenseQuery(api.notify.outbox.queryOptions({}));
  const pages = useInfiniteQuery(
    api.notify.listOutbox.infiniteQueryOptions(
      { limit: PAGE, states: views[xem].states },
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  const [opened, setOpened] = useState<Delivery | null>(null);
  const retry = useMutation(
    api.notify.retry.mutationOptions({
      onSuccess: () => {
        tellResult(words.retried);
        return queries.invalidateQueries(api.notify.pathFilter());
      },
    }),
  );
  const deliveries = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const countOf = (view: View) =>
    views[view].states.reduce((sum, state) => sum + (data.counts[state] ?? 0), 0);
  const tabOf = (view: View) => ({
    href: `/quan-tri/hop-thu-di?xem=${view}`,
    label: views[view].label,
    current: view === xem,
    ...(view === "da-gui" ? {} : { count: countOf(view) }),
  });

  return (
    <>
      <PageHeader title={words.title} above={{ href: "/quan-tri", label: words.administration }}>
        {words.sentence}
      </PageHeader>
      {!data.sendsMail && (
        <div className={styles["warning"]}>
          <Notice tone="warn" title={words.noServer}>
            {words.noServerWhy}
          </Notice>
        </div>
      )}
      <Tabs label={words.views} tabs={[tabOf("cho"), tabOf("da-gui"), tabOf("loi")]} />
      <ErrorNotice error={pages.error ?? retry.error} refusals={words.refusals} />
      {pages.isSuccess && deliveries.length === 0 && <EmptyState title={words.none} />}
      {deliveries.length > 0 && (
        <OutboxTable deliveries={deliveries} onOpen={setOpened} onRetry={({ id }) => retry.mutate({ id })} />
      )}
      {pages.hasNextPage && (
        <More busy={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />
      )}
      {opened && <OutboxAttempts delivery={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
