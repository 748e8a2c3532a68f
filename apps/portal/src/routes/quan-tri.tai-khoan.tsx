import { EmptyState } from "@sen/ui/empty-state";
import { PageHeader } from "@sen/ui/page";
import { createFileRoute } from "@tanstack/react-router";
import { AccountTable } from "../account-table.tsx";
import { readOfficeSearch } from "../office-address.ts";
import { OfficeToolbar, useOffice } from "../office-toolbar.tsx";
import { words } from "../words/access.ts";
import { words as portal } from "../words/portal.ts";

export const Route = createFileRoute("/quan-tri/tai-khoan")({
  validateSearch: readOfficeSearch,
  component: Accounts,
});

function Accounts() {
  const office = useOffice(Route.useSearch());
  const navigate = Route.useNavigate();
  return (
    <>
      <PageHeader title={words.accountsTitle} above={{ href: "/quan-tri", label: portal.administration }}>
        {words.accountsSentence}
      </PageHeader>
      <OfficeToolbar office={office} onChoose={(id) => void navigate({ search: { "don-vi": id } })} />
      {office ? (
        <AccountTable key={office} organisationId={office} />
      ) : (
        <EmptyState title={words.pickOffice} />
      )}
    </>
  );
}
