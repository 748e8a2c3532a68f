import type { Row } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { FileDrop } from "@sen/ui/file-drop";
import { today } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { addWeeks, isoWeekOf } from "@sen/workdays/rules";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { weekPath } from "./addresses.ts";
import { base64Of, download, formatOf } from "./download.ts";
import styles from "./import.module.css";
import { ImportTrial } from "./import-trial.tsx";
import { useOffices } from "./office.ts";
import { words } from "./words/import.ts";
import { refusals } from "./words/refusals.ts";

const route = getRouteApi("/nhap");
const MOST_BYTES = 180_000;

/** A week out of a file: read it, look at what it would do, put right what is wrong, apply it, and take it back. */
export function ImportScreen() {
  const { "don-vi": asked, tuan: week = addWeeks(isoWeekOf(today()), 1) } = route.useSearch();
  const offices = useOffices(asked);
  const organisationId = offices.current ?? "";
  const api = useApi();
  const queries = useQueryClient();
  const { data: view, error: unread } = useQuery(
    api.calendar.weeks.get.queryOptions({ organisationId, week }, { enabled: organisationId !== "" }),
  );
  const [read, setRead] = useState<{ rows: Row[]; outside: number; nth: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isWrongKind, setWrongKind] = useState(false);
  const [isReading, setReading] = useState(false);
  const at = { organisationId, week };

  const take = async (file: File) => {
    const format = formatOf(file.name);
    setWrongKind(format === null);
    setError(null);
    if (format === null) return;
    setReading(true);
    try {
      const asked = { ...at, format, base64: await base64Of(file) };
      const found = await queries.fetchQuery(
        api.calendar.files.read.queryOptions(asked, { gcTime: 0, staleTime: 0 }),
      );
      setRead((before) => ({ ...found, nth: (before?.nth ?? 0) + 1 }));
    } catch (failure) {
      setRead(null);
      setError(failure);
    } finally {
      setReading(false);
    }
  };
  const template = async () => {
    try {
      download(await queries.fetchQuery(api.calendar.files.export.queryOptions({ ...at, format: "xlsx" })));
    } catch (failure) {
      setError(failure);
    }
  };

  const mayEdit = view?.acts.includes("edit") ?? false;
  return (
    <>
      <PageHeader
        title={words.title}
        above={{ href: weekPath(week, organisationId), label: words.back }}
        actions={
          <Button icon="download" onClick={() => void template()}>
            {words.template}
          </Button>
        }
      >
        {view && words.sentence(Number(week.slice(6)), view.organisationName)}
      </PageHeader>
      <ErrorNotice error={unread} />
      {view && !mayEdit && <EmptyState title={words.closedTitle}>{words.closed}</EmptyState>}
      {mayEdit && (
        <div className={styles["import"]}>
          <FileDrop
            label={words.file}
            hint={`${words.fileHint} ${words.templateHint}`}
            accept=".xlsx,.csv,.ics"
            limit={MOST_BYTES}
            busy={isReading}
            error={isWrongKind ? words.wrongKind : null}
            onFiles={([file]) => file && void take(file)}
          />
          {isReading && <output>{words.reading}</output>}
          <ErrorNotice error={error} refusals={refusals} />
          {read && read.outside > 0 && <Notice>{words.outside(read.outside)}</Notice>}
          {read?.rows.length === 0 && <EmptyState title={words.empty} />}
          {read && read.rows.length > 0 && (
            <ImportTrial key={read.nth} {...at} rows={read.rows} onDone={() => setRead(null)} />
          )}
        </div>
      )}
    </>
  );
}
