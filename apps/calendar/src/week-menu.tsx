import type { FileFormat, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Menu, type MenuItem } from "@sen/ui/menu";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { importPath } from "./addresses.ts";
import { download } from "./download.ts";
import { useOffices } from "./office.ts";
import type { Items } from "./week-items.ts";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/week.ts";

const SubscribeDialog = lazy(() => import("./subscribe-dialog.tsx"));
const OpeningDialog = lazy(() => import("./opening-dialog.tsx"));

const FORMATS: FileFormat[] = ["xlsx", "csv", "ics"];

/** What is done to a week now and then; only what this person may do is there. */
export function WeekMenu({ view, items }: { view: WeekView; items: Items }) {
  const { organisationId, week } = view;
  const api = useApi();
  const queries = useQueryClient();
  const { may } = useOffices(organisationId);
  const [open, setOpen] = useState<"subscribe" | "opening" | null>(null);
  const [error, setError] = useState<unknown>(null);
  const mayEdit = view.acts.includes("edit");

  const save = async (format: FileFormat) => {
    setError(null);
    try {
      download(
        await queries.fetchQuery(api.calendar.files.export.queryOptions({ organisationId, week, format })),
      );
    } catch (failure) {
      setError(failure);
    }
  };
  const composing: MenuItem[] = [
    {
      label: words.copyLast,
      icon: "copy",
      disabled: items.isCopying,
      onSelect: () => items.copyLast(crypto.randomUUID()),
    },
    { label: words.import, icon: "file-import", href: importPath(organisationId, week) },
  ];
  return (
    <>
      <Menu
        label={words.more}
        items={[
          { label: words.subscribe, icon: "calendar-event", onSelect: () => setOpen("subscribe") },
          ...(mayEdit ? composing : []),
          ...FORMATS.map(
            (format, n): MenuItem => ({
              label: words.export(format.toUpperCase()),
              icon: "download",
              apart: n === 0,
              onSelect: () => void save(format),
            }),
          ),
          ...(may("calendar.publish", organisationId)
            ? [
                {
                  label: words.opening,
                  icon: "eye" as const,
                  apart: true,
                  onSelect: () => setOpen("opening"),
                },
              ]
            : []),
        ]}
      />
      <ErrorNotice error={error} refusals={refusals} />
      <Suspense>
        {open === "subscribe" && <SubscribeDialog view={view} onClose={() => setOpen(null)} />}
        {open === "opening" && <OpeningDialog view={view} onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}
