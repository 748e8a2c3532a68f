import type { Authority } from "@sen/parties/model";
import { standingOn } from "@sen/parties/rules";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { today } from "@sen/ui/format";
import { PageHeader, Section } from "@sen/ui/page";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { homePath } from "./addresses.ts";
import { AuthorityGiven } from "./authority-given.tsx";
import { AuthorityHeld } from "./authority-held.tsx";
import { Registrant } from "./registrant.tsx";
import { words } from "./words/authorities.ts";

const AuthorityDialog = lazy(() => import("./authority-dialog.tsx"));
const RevokeDialog = lazy(() => import("./authority-revoke-dialog.tsx"));

/** The portfolio of an agent, and for a principal what others say they gave. */
export function AuthorityScreen() {
  const api = useApi();
  const held = useQuery(api.parties.authorities.mine.queryOptions());
  const given = useQuery(api.parties.authorities.given.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<Authority | null>(null);
  const isRead = held.isSuccess && given.isSuccess;
  const error = held.error ?? given.error;
  useShownFromAddress(isRead);
  const isEmpty = isRead && held.data.length === 0;
  const add = (
    <Button look="main" icon="plus" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <Registrant>
      <PageHeader
        title={words.title}
        above={{ href: homePath, label: words.back }}
        actions={!isEmpty && isRead && add}
      >
        {words.lead}
      </PageHeader>
      <ErrorNotice error={error} />
      {!isRead && !error && <p aria-busy="true">{words.loading}</p>}
      {isRead && given.data.length > 0 && <AuthorityGiven given={given.data} onRevoke={setRevoking} />}
      {isEmpty && (
        <Section title={words.groups.standing}>
          <EmptyState title={words.none} action={add}>
            {words.noneLead}
          </EmptyState>
        </Section>
      )}
      {isRead && !isEmpty && <Portfolio held={held.data} onRevoke={setRevoking} />}
      <Suspense>
        {isAdding && <AuthorityDialog onClose={() => setAdding(false)} />}
        {revoking && <RevokeDialog authority={revoking} onClose={() => setRevoking(null)} />}
      </Suspense>
    </Registrant>
  );
}

function Portfolio({
  held,
  onRevoke,
}: {
  held: readonly Authority[];
  onRevoke: (authority: Authority) => void;
}) {
  const day = today();
  const inOrder = held.toSorted((a, b) => a.until.localeCompare(b.until));
  const within = (...standings: string[]) =>
    inOrder.filter((one) => standings.includes(standingOn(one, day)));
  const over = within("ended", "revoked").toReversed();
  const groups = [
    { title: words.groups.ending, authorities: within("ending") },
    { title: words.groups.standing, authorities: within("in-force", "coming") },
  ];
  return (
    <>
      {groups
        .filter(({ authorities }) => authorities.length > 0)
        .map(({ title, authorities }) => (
          <Section key={title} title={title}>
            <AuthorityHeld authorities={authorities} onRevoke={onRevoke} />
          </Section>
        ))}
      {over.length > 0 && (
        <Section title={words.groups.over}>
          <details open={over.length === held.length || over.some(({ id }) => isAddressed(id))}>
            <summary>{words.seeOver(over.length)}</summary>
            <AuthorityHeld authorities={over} onRevoke={onRevoke} />
          </details>
        </Section>
      )}
    </>
  );
}

const isAddressed = (id: string): boolean => location.hash === `#uq-${id}`;

/** Notices lead to one authority; it is there only after it has been read. */
function useShownFromAddress(isRead: boolean) {
  useEffect(() => {
    if (isRead && location.hash.startsWith("#uq-"))
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);
}
