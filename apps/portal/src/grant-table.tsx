import type { GrantRow } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { date } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ActsHeading } from "./acts-heading.tsx";
import { GrantDialog } from "./grant-dialog.tsx";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

const until = ({ untilDay }: GrantRow) => (untilDay ? date(untilDay) : words.forever);

/** Who holds which role at an office; `children` chooses the office. */
export function GrantTable({ organisationId, children }: { organisationId: string; children: ReactNode }) {
  const { grants } = useApi().auth;
  const queries = useQueryClient();
  const [giving, setGiving] = useState(false);
  const { data: rows, error } = useQuery(grants.list.queryOptions({ organisationId }));
  const refresh = () => queries.invalidateQueries(grants.pathFilter());
  const revoke = useMutation(
    grants.revoke.mutationOptions({
      onSuccess: ({ id }) => {
        const gone = rows?.find((row) => row.id === id);
        tellResult(words.grantRevoked(gone?.roleName[language] ?? ""));
        return refresh();
      },
    }),
  );
  return (
    <Section
      title={words.grantsTitle}
      actions={
        <Button icon="plus" onClick={() => setGiving(true)}>
          {words.giveRole}
        </Button>
      }
    >
      {children}
      <ErrorNotice error={error ?? revoke.error} refusals={refusals} />
      {rows?.length === 0 && <EmptyState title={words.noGrants} />}
      {rows && rows.length > 0 && (
        <Table caption={words.grantsTitle}>
          <thead>
            <tr>
              <th scope="col">{words.heldBy}</th>
              <th scope="col">{words.role}</th>
              <th scope="col">{words.scope}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.until}</th>
              <ActsHeading />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.heldBy}</th>
                <td data-l={words.role}>{row.roleName[language]}</td>
                <td data-l={words.scope}>
                  {row.withDescendants ? words.andBelow : words.onlyHere}
                  {row.mayPassOn && `; ${words.mayPassOn.toLowerCase()}`}
                </td>
                <td data-l={words.from}>{date(row.fromDay)}</td>
                <td data-l={words.until}>{until(row)}</td>
                <td data-act>
                  <Button
                    look="quiet"
                    aria-label={words.revokeOf(row.roleName[language], row.heldBy)}
                    onClick={() => revoke.mutate({ organisationId, grantId: row.id })}
                  >
                    {words.revoke}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {giving && <GrantDialog organisationId={organisationId} onClose={() => setGiving(false)} />}
    </Section>
  );
}
