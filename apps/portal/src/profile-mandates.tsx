import type { Me } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Section } from "@sen/ui/page";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { MandateDialog } from "./mandate-dialog.tsx";
import { MandateTable } from "./mandate-table.tsx";
import styles from "./profile.module.css";
import { refusals } from "./words/auth.ts";
import { words } from "./words/profile.ts";

/** Whom one may act for, and who may act for one. */
export function MandatesSection({ me }: { me: Me }) {
  const api = useApi();
  const queries = useQueryClient();
  const { data: mandates } = useSuspenseQuery(api.auth.mandates.mine.queryOptions({}));
  const [giving, setGiving] = useState(false);
  const refresh = () => queries.invalidateQueries(api.auth.pathFilter());
  const actFor = useMutation(
    api.auth.sessions.actFor.mutationOptions({ onSuccess: () => queries.invalidateQueries() }), // everything was read as somebody else
  );
  const give = useMutation(
    api.auth.mandates.give.mutationOptions({
      onSuccess: () => {
        setGiving(false);
        return refresh();
      },
    }),
  );
  const end = useMutation(api.auth.mandates.end.mutationOptions({ onSuccess: refresh }));

  return (
    <Section
      title={words.acting}
      actions={
        <Button icon="user-shield" onClick={() => setGiving(true)}>
          {words.give}
        </Button>
      }
    >
      <p>{words.actingWhy}</p>
      <div className={styles["row"]}>
        {me.actingFor && (
          <Button busy={actFor.isPending} onClick={() => actFor.mutate({ mandateId: null })}>
            {words.stop}
          </Button>
        )}
        {me.mandates
          .filter(({ id }) => id !== me.actingFor?.mandateId)
          .map(({ id, giverName }) => (
            <Button
              key={id}
              look="main"
              busy={actFor.isPending}
              onClick={() => actFor.mutate({ mandateId: id })}
            >
              {words.actFor(giverName)}
            </Button>
          ))}
      </div>
      <ErrorNotice error={actFor.error ?? end.error} refusals={refusals} />
      <MandateTable
        mandates={mandates}
        busy={end.isPending}
        onRevoke={({ id }) => end.mutate({ mandateId: id })}
      />
      {giving && (
        <MandateDialog
          open
          onClose={() => setGiving(false)}
          busy={give.isPending}
          error={give.error}
          held={me.permissions.map(({ permission }) => permission)}
          onSend={({ terms }) => give.mutate(terms)}
        />
      )}
    </Section>
  );
}
