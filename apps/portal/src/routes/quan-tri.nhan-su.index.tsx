import type { ListedPerson } from "@sen/directory/model";
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
import { OfficeField } from "../directory-search.tsx";
import { AddPerson } from "../person-dialog.tsx";
import { words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/nhan-su/")({
  validateSearch: readDirectorySearch,
  component: People,
});

function People() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const api = useApi();
  const mayManage = useMay()("directory.manage");
  const [isAdding, setAdding] = useState(false);
  const day = dayIn(search);
  const asked = {
    day,
    limit: 50,
    ...(search.tim ? { text: search.tim } : {}),
    ...(search["don-vi"] ? { at: search["don-vi"] } : {}),
  };
  const list = useInfiniteQuery(
    api.directory.people.list.infiniteQueryOptions(asked, {
      getNextPageParam: (page) => page.next,
      placeholderData: keepPreviousData,
    }),
  );
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHeader
        title={words.people}
        above={{ href: "/quan-tri", label: words.administration }}
        actions={
          mayManage && (
            <>
              <LinkButton href="/quan-tri/nhap-tep?loai=people" icon="file-import">
                {words.importFile}
              </LinkButton>
              <Button look="main" icon="plus" onClick={() => setAdding(true)}>
                {words.addPerson}
              </Button>
            </>
          )
        }
      >
        {words.peopleSentence}
      </PageHeader>
      <Toolbar label={words.filters}>
        <SearchField
          label={words.personSearch}
          value={search.tim ?? ""}
          onSearch={(tim) => void navigate({ search: (now) => ({ ...now, tim }), replace: true })}
        />
        <OfficeField
          label={words.organisation}
          day={day}
          onChoose={(id) => void navigate({ search: { ...search, "don-vi": id ?? undefined } })}
        />
        <DatePicker
          label={words.day}
          value={day}
          onChange={(next) => next && void navigate({ search: { ...search, ngay: next } })}
        />
      </Toolbar>
      <ErrorNotice error={list.error} />
      {people.length > 0 && <PeopleTable people={people} />}
      {people.length === 0 && list.isSuccess && (
        <EmptyState title={words.nothing}>{words.tryOther}</EmptyState>
      )}
      {list.hasNextPage && <More busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />}
      {isAdding && <AddPerson day={day} onClose={() => setAdding(false)} />}
    </>
  );
}

function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  return (
    <Table caption={words.people}>
      <thead>
        <tr>
          <th scope="col">{words.fullName}</th>
          <th scope="col">{words.posts}</th>
          <th scope="col">{words.email}</th>
          <th scope="col">{words.phone}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <Link to="/quan-tri/nhan-su/$personId" params={{ personId: person.id }}>
                {person.fullName}
              </Link>
            </th>
            <td data-l={words.posts}>
              {person.posts.length === 0 && words.noPosts}
              {person.posts.map((post) => (
                <div key={post.id}>
                  {post.title}, {post.organisationName}
                </div>
              ))}
            </td>
            <td data-l={words.email}>{person.email}</td>
            <td data-l={words.phone}>{person.phone}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
