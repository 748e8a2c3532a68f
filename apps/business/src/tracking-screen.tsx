import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { ErrorNotice } from "@sen/ui/error-notice";
import { moment } from "@sen/ui/format";
import { PageHeader, Section, Split } from "@sen/ui/page";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { homePath } from "./addresses.ts";
import { Arithmetic } from "./arithmetic.tsx";
import { DossierAside } from "./dossier-aside.tsx";
import { DossierChip } from "./dossier-chip.tsx";
import { DossierReasons } from "./dossier-reasons.tsx";
import { stepsOf } from "./dossier-steps.ts";
import type { OwnView } from "./own-view.ts";
import { Registrant } from "./registrant.tsx";
import { Timeline } from "./timeline.tsx";
import styles from "./tracking.module.css";
import { useNow } from "./use-now.ts";
import { leftOf } from "./what-is-left.ts";
import { words } from "./words/tracking.ts";

const route = getRouteApi("/ho-so/$dossierId");

/** Where a dossier is: what is left in one sentence, the line it travels, and what is expected of its applicant. */
export function TrackingScreen() {
  const { dossierId } = route.useParams();
  const { data, error } = useQuery(useApi().casework.mine.get.queryOptions({ id: dossierId }));
  return (
    <Registrant>
      {data ? (
        <Followed view={data} />
      ) : (
        <>
          <PageHeader title={words.title} above={{ href: homePath, label: words.home }} />
          <ErrorNotice error={error} />
          {!error && <p aria-busy="true">{words.loading}</p>}
        </>
      )}
    </Registrant>
  );
}

function Followed({ view }: { view: OwnView }) {
  const api = useApi();
  const { data: me } = useSuspenseQuery(meOptions(api));
  const { data: drafts = [] } = useQuery(api.business.drafts.list.queryOptions());
  const { dossier } = view;
  const draftId = drafts.find((draft) => draft.dossierId === dossier.id)?.id ?? null;
  return (
    <>
      <PageHeader
        title={dossier.title}
        above={{ href: homePath, label: words.home }}
        actions={
          <span className={styles["chips"]}>
            <DossierChip standing={dossier.standing} />
          </span>
        }
      >
        {words.filedAt(dossier.code, moment(dossier.submittedAt))}
      </PageHeader>
      <Split aside={<DossierAside view={view} draftId={draftId} />}>
        <Left view={view} />
        <DossierReasons view={view} draftId={draftId} />
        <Section title={words.where}>
          <Timeline steps={stepsOf(view, me.personId)} view={view} draftId={draftId} />
        </Section>
        <Arithmetic view={view} />
      </Split>
    </>
  );
}

function Left({ view }: { view: OwnView }) {
  const { figure, text, tail, tone } = leftOf(view, useNow());
  return (
    <p className={styles["left"]} data-tone={tone}>
      {figure !== null && <span className={styles["figure"]}>{figure}</span>} <strong>{text}</strong>
      {tail && <span className={styles["tail"]}> · {tail}</span>}
    </p>
  );
}
