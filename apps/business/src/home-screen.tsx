import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { LinkButton } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { today } from "@sen/ui/format";
import { PageHeader, Section } from "@sen/ui/page";
import { useQuery } from "@tanstack/react-query";
import { finderPath } from "./addresses.ts";
import styles from "./home.module.css";
import { HomeAuthorities } from "./home-authorities.tsx";
import { HomeDossiers } from "./home-dossiers.tsx";
import { HomeDrafts } from "./home-drafts.tsx";
import { HomeEntities } from "./home-entities.tsx";
import { Registrant } from "./registrant.tsx";
import { type Waiting, waitingFor } from "./waiting.ts";
import { words } from "./words/home.ts";

/** What waits for this person, in sentences; then their drafts, dossiers and enterprises. */
export function HomeScreen() {
  const api = useApi();
  const { data: me } = useQuery(meOptions(api));
  const drafts = useQuery(api.business.drafts.list.queryOptions());
  const dossiers = useQuery(api.casework.mine.list.queryOptions());
  const entities = useQuery(api.business.entities.mine.queryOptions());
  const duties = useQuery(api.business.duties.mine.queryOptions());
  const all = [drafts, dossiers, entities, duties];
  const error = all.find((one) => one.error)?.error ?? null;
  const isRead = all.every((one) => one.isSuccess);
  const open = (drafts.data ?? []).filter(({ state }) => state === "open" || state === "supplement");
  const isEmpty = isRead && open.length + (dossiers.data?.length ?? 0) + (entities.data?.length ?? 0) === 0;
  const isOfficer = me?.permissions.some(({ permission }) => permission === "casework.see") ?? false;
  const start = (
    <LinkButton look="main" icon="plus" href={finderPath()}>
      {words.start}
    </LinkButton>
  );
  return (
    <Registrant>
      <PageHeader
        title={words.title}
        actions={
          <>
            <HomeAuthorities />
            {isOfficer && <LinkButton href="/doanh-nghiep/can-bo">{words.officer}</LinkButton>}
            {!isEmpty && start}
          </>
        }
      >
        {words.lead}
      </PageHeader>
      <ErrorNotice error={error} />
      {!isRead && !error && <p aria-busy="true">{words.loading}</p>}
      {isEmpty && (
        <EmptyState title={words.firstTitle} action={start}>
          {words.first}
        </EmptyState>
      )}
      {isRead && !isEmpty && (
        <>
          <WaitingList
            waiting={waitingFor(
              { drafts: open, dossiers: dossiers.data ?? [], duties: duties.data ?? [] },
              today(),
            )}
          />
          {open.length > 0 && <HomeDrafts drafts={open} personId={me?.personId ?? ""} />}
          {(dossiers.data?.length ?? 0) > 0 && <HomeDossiers dossiers={dossiers.data ?? []} />}
          {(entities.data?.length ?? 0) > 0 && (
            <HomeEntities entities={entities.data ?? []} duties={duties.data ?? []} />
          )}
        </>
      )}
    </Registrant>
  );
}

function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <Section title={words.waiting}>
      {waiting.length === 0 && <p className={styles["calm"]}>{words.nothingWaiting}</p>}
      {waiting.length > 0 && (
        <ul className={styles["waiting"]}>
          {waiting.map(({ key, text, verb, href, isUrgent }) => (
            <li key={key} data-urgent={isUrgent || undefined}>
              <span>{text}</span>
              <a href={href} aria-label={`${verb}: ${text}`}>
                {verb}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
