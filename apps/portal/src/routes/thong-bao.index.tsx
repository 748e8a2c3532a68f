import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { stamp } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { PageHeader } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { More } from "@sen/ui/table";
import { Tabs } from "@sen/ui/tabs";
import { useInfiniteQuery, useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { words } from "../words/notices.ts";
import styles from "./thong-bao.module.css";

export const Route = createFileRoute("/thong-bao/")({
  validateSearch: ({ loc }: Record<string, unknown>): { loc?: "chua-doc" } =>
    loc === "chua-doc" ? { loc } : {},
  loader: ({ context: { desk } }) => desk.queries.ensureQueryData(desk.api.notify.unread.queryOptions({})),
  component: Notices,
});

const PAGE = 30;

function Notices() {
  const api = useApi();
  const queries = useQueryClient();
  const unreadOnly = Route.useSearch().loc === "chua-doc";
  const { data: unread } = useSuspenseQuery(api.notify.unread.queryOptions({}));
  const pages = useInfiniteQuery(
    api.notify.list.infiniteQueryOptions(
      { limit: PAGE, unreadOnly },
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  const onSuccess = () => queries.invalidateQueries(api.notify.pathFilter());
  const mark = useMutation(api.notify.markRead.mutationOptions({ onSuccess }));
  const markAll = useMutation(
    api.notify.markAllRead.mutationOptions({
      onSuccess: ({ marked }) => {
        tellResult(words.marked(marked));
        return onSuccess();
      },
    }),
  );
  const notices = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const { newest } = unread;

  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          newest && (
            <Button icon="check" busy={markAll.isPending} onClick={() => markAll.mutate({ upTo: newest })}>
              {words.markAll}
            </Button>
          )
        }
      >
        {words.sentence(unread.count)}
      </PageHeader>
      <Tabs
        label={words.views}
        tabs={[
          { href: "/thong-bao", label: words.all, current: !unreadOnly },
          {
            href: "/thong-bao?loc=chua-doc",
            label: words.unreadOnly,
            current: unreadOnly,
            count: unread.count,
          },
          { href: "/thong-bao/tuy-chon", label: words.options },
        ]}
      />
      <ErrorNotice error={pages.error ?? mark.error ?? markAll.error} />
      {pages.isSuccess && notices.length === 0 && (
        <EmptyState title={unreadOnly ? words.noneUnread : words.none}>
          {!unreadOnly && words.noneWhy}
        </EmptyState>
      )}
      {notices.length > 0 && (
        <ul className={styles["notices"]} aria-label={words.list}>
          {notices.map(({ id, text, path, at, readAt }) => {
            const { subject, lines } = text[language];
            const read = () => mark.mutate({ ids: [id] });
            return (
              <li key={id} data-unread={readAt === null || undefined}>
                <div className={styles["when"]}>
                  <time dateTime={at}>{stamp(at)}</time>
                  {readAt === null && <Chip state="attention">{words.unread}</Chip>}
                </div>
                <div className={styles["said"]}>
                  <a href={path} onClick={readAt === null ? read : undefined}>
                    {subject}
                  </a>
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </div>
                {readAt === null && (
                  <Button look="quiet" onClick={read} aria-label={words.markThis(subject)}>
                    {words.markRead}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {pages.hasNextPage && (
        <More busy={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />
      )}
    </>
  );
}
