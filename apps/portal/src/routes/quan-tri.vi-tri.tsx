import { DatePicker } from "@sen/ui/date-picker";
import { EmptyState } from "@sen/ui/empty-state";
import { PageHeader, Toolbar } from "@sen/ui/page";
import { createFileRoute } from "@tanstack/react-router";
import { dayIn, readDirectorySearch } from "../directory-address.ts";
import { useOwnOffices } from "../directory-rights.ts";
import { OfficeField } from "../directory-search.tsx";
import { PositionTable } from "../position-table.tsx";
import { words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/vi-tri")({
  validateSearch: readDirectorySearch,
  component: Positions,
});

function Positions() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const [own] = useOwnOffices();
  const day = dayIn(search);
  const office = search["don-vi"] ?? own?.id ?? null;
  const start = own && office === own.id ? { id: own.id, label: own.name } : null;
  return (
    <>
      <PageHeader title={words.positions} above={{ href: "/quan-tri", label: words.administration }}>
        {words.positionsSentence}
      </PageHeader>
      <Toolbar label={words.filters}>
        <OfficeField
          label={words.organisation}
          day={day}
          start={start}
          onChoose={(id) => id && void navigate({ search: { ...search, "don-vi": id } })}
        />
        <DatePicker
          label={words.day}
          value={day}
          onChange={(next) => next && void navigate({ search: { ...search, ngay: next } })}
        />
      </Toolbar>
      {office ? (
        <PositionTable organisationId={office} day={day} />
      ) : (
        <EmptyState title={words.chooseOffice} />
      )}
    </>
  );
}
