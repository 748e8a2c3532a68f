import type { QueueRow, QueueView } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Toolbar } from "@sen/ui/page";
import { SearchField } from "@sen/ui/search-field";
import { useShortcuts } from "@sen/ui/shortcuts";
import { More } from "@sen/ui/table";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import styles from "./officer.module.css";
import { checkPath, queuePath } from "./officer-addresses.ts";
import { useClaim } from "./officer-claim.ts";
import type { Offices } from "./officer-office.ts";
import { focusedId, stepFocus, useKeptPlace } from "./officer-queue-keys.ts";
import { QueueTable } from "./officer-queue-table.tsx";
import { refusals } from "./refusals.ts";
import { words } from "./words/officer.ts";

const QueueBulk = lazy(() => import("./officer-queue-bulk.tsx")); // with its list of people, which few need
const PAGE = 50;

type Shown = { organisationId: string; view: QueueView; text: string };

/** One view of the queue: found by words, walked by keys, given away in bulk by whoever supervises. */
export function QueueList({ offices, organisationId, view, text }: Shown & { offices: Offices }) {
  const navigate = useNavigate();
  const list = useQueue({ organisationId, view, text });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const selected = rows.filter(({ id }) => ticked.has(id));
  const claim = useClaim(organisationId);
  const [mayClaim, mayAssign] = [offices.may("casework.check"), offices.may("casework.supervise")];
  useKeptPlace(ids);

  const toggle = (id: string) => setTicked((now) => toggled(now, id));
  const focused = (): QueueRow | undefined => rows.find(({ id }) => id === focusedId());
  const claimFocused = () => {
    const row = focused();
    if (row && isFree(row)) claim.run(row);
  };
  useShortcuts([
    { keys: "j", label: words.keys.next, run: () => stepFocus(1) },
    { keys: "k", label: words.keys.previous, run: () => stepFocus(-1) },
    {
      keys: "o",
      label: words.keys.open,
      run: () => {
        const row = focused();
        if (row) void navigate({ href: checkPath(row.id, organisationId) });
      },
    },
    ...(mayClaim ? [{ keys: "c", label: words.keys.claim, run: claimFocused }] : []),
    ...(mayAssign
      ? [{ keys: "x", label: words.keys.select, run: () => focused() && toggle(focused()?.id ?? "") }]
      : []),
  ]);

  return (
    <>
      <Toolbar label={words.filters}>
        <SearchField
          label={words.search}
          value={text}
          onSearch={(tim) =>
            void navigate({
              to: "/can-bo",
              search: { "don-vi": organisationId, xem: view, ...(tim ? { tim } : {}) },
              replace: true,
            })
          }
        />
        <output className={styles["count"]}>
          {list.isSuccess &&
            rows.length > 0 &&
            (list.hasNextPage ? words.shownMore(rows.length) : words.shown(rows.length))}
        </output>
      </Toolbar>
      {mayAssign && selected.length > 0 && (
        <Suspense>
          <QueueBulk
            organisationId={organisationId}
            selected={selected}
            mayUndo={mayClaim}
            onDone={() => setTicked(new Set())}
          />
        </Suspense>
      )}
      <ErrorNotice error={list.error ?? claim.error} refusals={refusals} />
      {list.isPending && <p aria-busy="true">{words.loading}</p>}
      {list.isSuccess && rows.length === 0 && <Nothing {...{ organisationId, view, text }} />}
      {rows.length > 0 && (
        <QueueTable
          rows={rows}
          organisationId={organisationId}
          view={view}
          selection={
            mayAssign ? { ticked, toggle, setAll: (all) => setTicked(new Set(all ? ids : [])) } : null
          }
          claim={mayClaim ? { isFree, claiming: claim.claiming, run: claim.run } : null}
        />
      )}
      {list.hasNextPage && <More busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
    </>
  );
}

const useQueue = ({ organisationId, view, text }: Shown) =>
  useInfiniteQuery(
    useApi().casework.queue.list.infiniteQueryOptions(
      { organisationId, view, limit: PAGE, ...(text ? { text } : {}) },
      { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
    ),
  );

const isFree = ({ standing }: QueueRow): boolean => standing.assignee === null && standing.endedAt === null;

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Why there is nothing, and where there may be something. */
function Nothing({ organisationId, view, text }: Shown) {
  const navigate = useNavigate();
  if (text) {
    return (
      <EmptyState
        title={words.notFound(text)}
        action={
          <Button
            onClick={() => void navigate({ to: "/can-bo", search: { "don-vi": organisationId, xem: view } })}
          >
            {words.clearSearch}
          </Button>
        }
      >
        {words.notFoundWhy}
      </EmptyState>
    );
  }
  const { title, why } = words.empty[view];
  return (
    <EmptyState
      title={title}
      action={
        view === "mine" && <LinkButton href={queuePath(organisationId, "free")}>{words.goFree}</LinkButton>
      }
    >
      {why}
    </EmptyState>
  );
}
