import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader, Toolbar } from "@sen/ui/page";
import { SearchField } from "@sen/ui/search-field";
import { More, Table } from "@sen/ui/table";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { dayIn, readDirectorySearch } from "../directory-address.ts";
import { useMay } from "../directory-rights.ts";
import { AddOrganisation } from "../organisation-dialog.tsx";
import { OrganisationTree } from "../organisation-tree.tsx";
import { words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/co-quan/")({
  validateSearch: readDirectorySearch,
  component: Organisations,
});

function Organisations() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const day = dayIn(search);
  return (
    <>
      <PageHeader
        title={words.organisations}
        above={{ href: "/quan-tri", label: words.administration }}
        actions={
          <>
            {may("directory.manage") && (
              <LinkButton href="/quan-tri/nhap-tep?loai=organisations" icon="file-import">
                {words.importFile}
              </LinkButton>
            )}
            {may("directory.structure") && (
              <Button look="main" icon="plus" onClick={() => setAdding(true)}>
                {words.addOrganisation}
              </Button>
            )}
          </>
        }
      >
        {words.organisationsSentence}
      </PageHeader>
      <Toolbar label={words.filters}>
        <SearchField
          label={words.organisationSearch}
          value={search.tim ?? ""}
          onSearch={(tim) => void navigate({ search: (now) => ({ ...now, tim }), replace: true })}
        />
        <DatePicker
          label={words.day}
          value={day}
          onChange={(next) => next && void navigate({ search: { ...search, ngay: next } })}
        />
      </Toolbar>
      {search.tim ? <Found day={day} text={search.tim} /> : <OrganisationTree day={day} parentId={null} />}
      {isAdding && <AddOrganisation parent={null} day={day} onClose={() => setAdding(false)} />}
    </>
  );
}

function Found({ day, text }: { day: string; text: string }) {
  const api = useApi();
  const list = useInfiniteQuery(
    api.directory.organisations.list.infiniteQueryOptions(
      { day, text, limit: 50 },
      { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
    ),
  );
  const offices = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isSuccess && offices.length === 0)
    return <EmptyState title={words.nothing}>{words.tryOther}</EmptyState>;
  return (
    <>
      <ErrorNotice error={list.error} />
      <Table caption={words.organisations}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.code}</th>
          </tr>
        </thead>
        <tbody>
          {offices.map((office) => (
            <tr key={office.id}>
              <th scope="row">
                <Link to="/quan-tri/co-quan/$officeId" params={{ officeId: office.id }}>
                  {office.name}
                </Link>
              </th>
              <td data-l={words.code}>{office.code}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {list.hasNextPage && <More busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
    </>
  );
}
