import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { MandateDialog } from "../mandate-dialog.tsx";
import { MandateTable } from "../mandate-table.tsx";
import { readOfficeSearch } from "../office-address.ts";
import { OfficeToolbar, useOffice } from "../office-toolbar.tsx";
import { words } from "../words/access.ts";
import { refusals } from "../words/auth.ts";
import { words as portal } from "../words/portal.ts";

export const Route = createFileRoute("/quan-tri/uy-quyen")({
  validateSearch: readOfficeSearch,
  loader: ({ context: { desk } }) =>
    desk.queries.ensureQueryData(desk.api.auth.permissions.queryOptions({})).then(() => undefined),
  component: Mandates,
});

function Mandates() {
  const office = useOffice(Route.useSearch());
  const navigate = Route.useNavigate();
  return (
    <>
      <PageHeader title={words.mandatesTitle} above={{ href: "/quan-tri", label: portal.administration }}>
        {words.mandatesSentence}
      </PageHeader>
      {office ? (
        <MandatesOf
          key={office}
          office={office}
          onChoose={(id) => void navigate({ search: { "don-vi": id } })}
        />
      ) : (
        <EmptyState title={words.pickOffice} />
      )}
    </>
  );
}

function MandatesOf({ office, onChoose }: { office: string; onChoose: (office: string) => void }) {
  const { mandates } = useApi().auth;
  const queries = useQueryClient();
  const [drawing, setDrawing] = useState(false);
  const { data, error } = useQuery(mandates.list.queryOptions({ organisationId: office }));
  const refresh = () => queries.invalidateQueries(mandates.pathFilter());
  const draw = useMutation(
    mandates.draw.mutationOptions({
      onSuccess: () => {
        setDrawing(false);
        return refresh();
      },
    }),
  );
  const withdraw = useMutation(mandates.withdraw.mutationOptions({ onSuccess: refresh }));
  return (
    <>
      <OfficeToolbar office={office} onChoose={onChoose}>
        <Button icon="plus" look="main" onClick={() => setDrawing(true)}>
          {words.draw}
        </Button>
      </OfficeToolbar>
      <ErrorNotice error={error ?? withdraw.error} refusals={refusals} />
      {data && (
        <MandateTable
          mandates={data}
          busy={withdraw.isPending}
          onRevoke={({ id }) => withdraw.mutate({ organisationId: office, mandateId: id })}
        />
      )}
      {drawing && (
        <MandateDialog
          open
          onClose={() => setDrawing(false)}
          office={office}
          busy={draw.isPending}
          error={draw.error}
          onSend={({ giverId, terms }) =>
            giverId && draw.mutate({ organisationId: office, giverId, ...terms })
          }
        />
      )}
    </>
  );
}
