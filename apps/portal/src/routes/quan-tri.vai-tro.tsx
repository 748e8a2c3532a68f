import { EmptyState } from "@sen/ui/empty-state";
import { PageHeader } from "@sen/ui/page";
import { createFileRoute } from "@tanstack/react-router";
import { GrantTable } from "../grant-table.tsx";
import { readOfficeSearch } from "../office-address.ts";
import { OfficeToolbar, useOffice } from "../office-toolbar.tsx";
import { RoleTable } from "../role-table.tsx";
import { words } from "../words/access.ts";
import { words as portal } from "../words/portal.ts";

export const Route = createFileRoute("/quan-tri/vai-tro")({
  validateSearch: readOfficeSearch,
  loader: ({ context: { desk } }) =>
    Promise.all([
      desk.queries.ensureQueryData(desk.api.auth.permissions.queryOptions({})),
      desk.queries.ensureQueryData(desk.api.auth.roles.list.queryOptions({})),
    ]).then(() => undefined),
  component: Roles,
});

function Roles() {
  const office = useOffice(Route.useSearch());
  const navigate = Route.useNavigate();
  return (
    <>
      <PageHeader title={words.rolesTitle} above={{ href: "/quan-tri", label: portal.administration }}>
        {words.rolesSentence}
      </PageHeader>
      <RoleTable />
      {office ? (
        <GrantTable key={office} organisationId={office}>
          <OfficeToolbar office={office} onChoose={(id) => void navigate({ search: { "don-vi": id } })} />
        </GrantTable>
      ) : (
        <EmptyState title={words.pickOffice} />
      )}
    </>
  );
}
