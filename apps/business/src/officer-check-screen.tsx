import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { queuePath } from "./officer-addresses.ts";
import { CheckBody } from "./officer-check-body.tsx";
import { NoOffice } from "./officer-head.tsx";
import { useOffices } from "./officer-office.ts";
import { words as queue } from "./words/officer.ts";
import { words } from "./words/officer-check.ts";

const route = getRouteApi("/can-bo/$dossierId");

/** A dossier on the desk of whoever examines it, signs it, or looks on. */
export function CheckScreen() {
  const { dossierId: id } = route.useParams();
  const offices = useOffices(route.useSearch()["don-vi"]);
  const api = useApi();
  const organisationId = offices.current ?? "";
  const enabled = organisationId !== "";
  const { data: me } = useSuspenseQuery(meOptions(api));
  const view = useQuery(api.casework.dossiers.get.queryOptions({ organisationId, id }, { enabled }));
  const cased = useQuery(api.business.cases.get.queryOptions({ organisationId, id }, { enabled }));
  const versionId = view.data?.dossier.versionId ?? "";
  const { data: version } = useQuery(
    api.catalogue.procedures.version.queryOptions(
      { id: versionId },
      { enabled: versionId !== "", staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const error = view.error ?? cased.error;
  if (!enabled && !offices.isPending) return <NoOffice />;
  if (!view.data || !cased.data) {
    return (
      <>
        <PageHeader title={words.untitled} above={{ href: queuePath(offices.current), label: queue.queue }} />
        <ErrorNotice error={error} />
        {!error && <p aria-busy="true">{words.loading}</p>}
      </>
    );
  }
  return (
    <CheckBody
      key={`${organisationId} ${id}`}
      organisationId={organisationId}
      view={view.data}
      cased={cased.data}
      version={version}
      personId={me.personId ?? ""}
      mayGrant={offices.may("business.grant")}
    />
  );
}
