import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { ErrorNotice } from "@sen/ui/error-notice";
import { date, today } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import type { SessionPeriod, Sessions, Span } from "@sen/workdays/model";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "./directory-rights.ts";
import { HoursDialog, type HoursDraft } from "./hours-dialog.tsx";
import styles from "./routes/ngay-nghi.module.css";
import { words } from "./words/hours.ts";

/** The hours an office has kept and will keep, and the house's below them. */
export function HoursTable({ organisationId, children }: { organisationId: string; children: ReactNode }) {
  const api = useApi();
  const queries = useQueryClient();
  const may = useMay()("workdays.sessions", organisationId);
  const { data, error } = useQuery(api.workdays.sessions.queryOptions({ organisationId }));
  const [draft, setDraft] = useState<HoursDraft | null>(null);
  const refresh = () => queries.invalidateQueries(api.workdays.sessions.pathFilter());
  const keep = useMutation(api.workdays.keepSessions.mutationOptions({ onSuccess: refresh }));
  const remove = useMutation(
    api.workdays.removeSessions.mutationOptions({
      onSuccess: async ({ from, sessions }) => {
        await refresh();
        tellResult(words.removed(date(from)), () =>
          keep.mutate({ organisationId, from, sessions, version: 0 }),
        );
      },
    }),
  );
  const periods = data?.periods ?? [];
  const current = periods.find(({ from }) => from <= today());
  const add = () =>
    data &&
    setDraft({
      organisationId,
      from: null,
      sessions: (current ?? { sessions: data.house }).sessions,
      version: 0,
    });

  return (
    <Section
      title={words.periods}
      actions={
        may && (
          <Button icon="plus" look="main" onClick={add}>
            {words.add}
          </Button>
        )
      }
    >
      {children}
      <ErrorNotice error={error ?? remove.error ?? keep.error} refusals={words.refusals} />
      {data && (
        <Table caption={words.periods}>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.sessions.morning}</th>
              <th scope="col">{words.sessions.afternoon}</th>
              <th scope="col">{words.sessions.evening}</th>
              <th scope="col">{words.state}</th>
              {may && (
                <th scope="col">
                  <span className={styles["unseen"]}>{words.edit}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.from}>
                <th scope="row">{date(period.from)}</th>
                <Hours sessions={period.sessions} />
                <td data-l={words.state}>
                  <PeriodState period={period} current={current} />
                </td>
                {may && (
                  <td data-act>
                    <div className={styles["acts"]}>
                      <Button
                        look="quiet"
                        aria-label={words.editThis(date(period.from))}
                        onClick={() => setDraft(period)}
                      >
                        {words.edit}
                      </Button>
                      <Button
                        look="quiet"
                        aria-label={words.removeThis(date(period.from))}
                        onClick={() =>
                          remove.mutate({ organisationId, from: period.from, version: period.version })
                        }
                      >
                        {words.remove}
                      </Button>
                    </div>
                  </td>
                )}
              </tr>
            ))}
            <tr>
              <th scope="row">
                {words.house}
                <span className={styles["small"]}>{words.houseUntil}</span>
              </th>
              <Hours sessions={data.house} />
              <td data-l={words.state}>{!current && <Chip state="done">{words.inForce}</Chip>}</td>
              {may && <td aria-hidden="true" />}
            </tr>
          </tbody>
        </Table>
      )}
      {draft && <HoursDialog start={draft} onClose={() => setDraft(null)} />}
    </Section>
  );
}

const said = ({ from, to }: Span) => `${from}–${to}`;

function Hours({ sessions: { morning, afternoon, evening } }: { sessions: Sessions }) {
  return (
    <>
      <td data-l={words.sessions.morning}>{said(morning)}</td>
      <td data-l={words.sessions.afternoon}>{said(afternoon)}</td>
      <td data-l={words.sessions.evening}>{said(evening)}</td>
    </>
  );
}

function PeriodState({ period, current }: { period: SessionPeriod; current: SessionPeriod | undefined }) {
  if (period === current) return <Chip state="done">{words.inForce}</Chip>;
  if (period.from > today()) return <Chip state="waiting">{words.later}</Chip>;
  return <Chip state="none">{words.past}</Chip>;
}
