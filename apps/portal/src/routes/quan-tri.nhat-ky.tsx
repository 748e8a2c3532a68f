import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader, Toolbar } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { More } from "@sen/ui/table";
import { TextField } from "@sen/ui/text-field";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { AuditTable } from "../audit-table.tsx";
import { words } from "../words/access.ts";
import { words as portal } from "../words/portal.ts";

type AuditSearch = { viec?: string; "ban-ghi"?: string; tu?: string; den?: string };

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const KEYS = ["viec", "ban-ghi", "tu", "den"] as const;

export const Route = createFileRoute("/quan-tri/nhat-ky")({
  validateSearch: (search: Record<string, unknown>): AuditSearch =>
    Object.fromEntries(KEYS.flatMap((key) => (isText(search[key]) ? [[key, search[key]]] : []))),
  component: Audit,
});

function Audit() {
  const { desk } = Route.useRouteContext();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { audit } = useApi().auth;
  const filters = {
    ...(search.viec && { action: search.viec }),
    ...(search["ban-ghi"] && { subject: search["ban-ghi"] }),
    ...(search.tu && { fromDay: search.tu }),
    ...(search.den && { untilDay: search.den }),
  };
  const pages = useInfiniteQuery(
    audit.list.infiniteQueryOptions({ ...filters, limit: 50 }, { getNextPageParam: ({ next }) => next }),
  );
  const entries = pages.data?.pages.flatMap(({ items }) => items);
  const download = useMutation({
    mutationFn: () => desk.sdk.auth.audit.export.query(filters),
    onSuccess: ({ name, csv, rows, whole }) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
      tellResult(words.exported(rows, whole));
    },
  });
  const narrow = (changed: AuditSearch) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true });

  return (
    <>
      <PageHeader
        title={words.auditTitle}
        above={{ href: "/quan-tri", label: portal.administration }}
        actions={
          <Button icon="download" busy={download.isPending} onClick={() => download.mutate()}>
            {words.export}
          </Button>
        }
      >
        {words.auditSentence}
      </PageHeader>
      <Toolbar label={words.search}>
        <TextField
          label={words.action}
          placeholder="calendar.approve"
          defaultValue={search.viec ?? ""}
          maxLength={80}
          onChange={(viec) => narrow({ viec })}
        />
        <TextField
          label={words.subject}
          defaultValue={search["ban-ghi"] ?? ""}
          maxLength={80}
          onChange={(subject) => narrow({ "ban-ghi": subject })}
        />
        <DatePicker
          label={words.from}
          value={search.tu ?? null}
          onChange={(day) => narrow({ tu: day ?? "" })}
        />
        <DatePicker
          label={words.until}
          value={search.den ?? null}
          onChange={(day) => narrow({ den: day ?? "" })}
        />
      </Toolbar>
      <ErrorNotice error={pages.error ?? download.error} />
      {entries?.length === 0 && <EmptyState title={words.noAudit} />}
      {entries && entries.length > 0 && <AuditTable entries={entries} />}
      {pages.hasNextPage && (
        <More busy={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />
      )}
    </>
  );
}
