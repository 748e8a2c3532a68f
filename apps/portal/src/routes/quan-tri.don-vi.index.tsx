import type { UnitKind } from "@sen/directory/unit.model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader, Toolbar } from "@sen/ui/page";
import { SearchField } from "@sen/ui/search-field";
import { Select } from "@sen/ui/select";
import { More } from "@sen/ui/table";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { dayIn, readDirectorySearch } from "../directory-address.ts";
import { useMay } from "../directory-rights.ts";
import { AddUnit } from "../unit-dialog.tsx";
import { UnitTable } from "../unit-table.tsx";
import { isUnitKind, kindOptions, words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/don-vi/")({
  validateSearch: readDirectorySearch,
  component: Units,
});

function Units() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const mayKeep = useMay()("directory.structure");
  const [isAdding, setAdding] = useState(false);
  const day = dayIn(search);
  const kind = isUnitKind(search.loai) ? search.loai : undefined;
  return (
    <>
      <PageHeader
        title={words.units}
        above={{ href: "/quan-tri", label: words.administration }}
        actions={
          mayKeep && (
            <Button look="main" icon="plus" onClick={() => setAdding(true)}>
              {words.addUnit}
            </Button>
          )
        }
      >
        {words.unitsSentence}
      </PageHeader>
      <Toolbar label={words.filters}>
        <SearchField
          label={words.unitSearch}
          value={search.tim ?? ""}
          onSearch={(tim) => void navigate({ search: (now) => ({ ...now, tim }), replace: true })}
        />
        <DatePicker
          label={words.day}
          value={day}
          onChange={(next) => next && void navigate({ search: { ...search, ngay: next } })}
        />
        <Select
          label={words.kind}
          none={words.anyKind}
          value={kind ?? ""}
          options={kindOptions}
          onChange={(loai) => void navigate({ search: { ...search, loai } })}
        />
      </Toolbar>
      {search.tim ? <Found day={day} text={search.tim} /> : <Listed day={day} kind={kind} />}
      {isAdding && <AddUnit day={day} onClose={() => setAdding(false)} />}
    </>
  );
}

function Listed({ day, kind }: { day: string; kind: UnitKind | undefined }) {
  const api = useApi();
  const list = useInfiniteQuery(
    api.directory.units.list.infiniteQueryOptions(
      { day, limit: 50, ...(kind ? { kind } : {}) },
      { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
    ),
  );
  const units = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isSuccess && units.length === 0)
    return <EmptyState title={words.nothing}>{words.tryOther}</EmptyState>;
  return (
    <>
      <ErrorNotice error={list.error} />
      <UnitTable hits={units.map((unit) => ({ unit, exists: true, nowCalled: [], certainty: "stated" }))} />
      {list.hasNextPage && <More busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
    </>
  );
}

/** By any name a unit ever had. */
function Found({ day, text }: { day: string; text: string }) {
  const api = useApi();
  const { data, error } = useQuery(
    api.directory.units.search.queryOptions({ day, text }, { placeholderData: keepPreviousData }),
  );
  if (data?.length === 0) return <EmptyState title={words.nothing}>{words.tryOther}</EmptyState>;
  return (
    <>
      <ErrorNotice error={error} />
      <UnitTable hits={data ?? []} />
    </>
  );
}
