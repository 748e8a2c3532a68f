import { EmptyState } from "@sen/ui/empty-state";
import { PageHeader } from "@sen/ui/page";
import { createFileRoute } from "@tanstack/react-router";
import { HoursTable } from "../hours-table.tsx";
import { readOfficeSearch } from "../office-address.ts";
import { OfficeToolbar, useOffice } from "../office-toolbar.tsx";
import { words } from "../words/hours.ts";
import { words as portal } from "../words/portal.ts";

export const Route = createFileRoute("/quan-tri/gio-lam-viec")({
  validateSearch: readOfficeSearch,
  component: OfficeHours,
});

function OfficeHours() {
  const office = useOffice(Route.useSearch());
  const navigate = Route.useNavigate();
  const toolbar = (
    <OfficeToolbar office={office} onChoose={(id) => void navigate({ search: { "don-vi": id } })} />
  );
  return (
    <>
      <PageHeader title={words.title} above={{ href: "/quan-tri", label: portal.administration }}>
        {words.sentence}
      </PageHeader>
      {office ? (
        <HoursTable key={office} organisationId={office}>
          {toolbar}
        </HoursTable>
      ) : (
        <>
          {toolbar}
          <EmptyState title={words.pickOffice} />
        </>
      )}
    </>
  );
}
