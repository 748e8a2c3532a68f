import type { CheckedImport, Import, ImportKind } from "@sen/directory/import.model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { FileDrop } from "@sen/ui/file-drop";
import { today } from "@sen/ui/format";
import { PageHeader, Section, Toolbar } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Select } from "@sen/ui/select";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { readDirectorySearch } from "../directory-address.ts";
import { useMay, useOwnOffices } from "../directory-rights.ts";
import { OfficeField } from "../directory-search.tsx";
import { base64Of, download } from "../file-exchange.ts";
import { ImportCheck } from "../import-check.tsx";
import { ImportHistory } from "../import-history.tsx";
import { words as common } from "../words/directory.ts";
import { importKinds, words } from "../words/directory-import.ts";
import { refusals } from "../words/directory-refusals.ts";
import styles from "./nhap-tep.module.css";

export const Route = createFileRoute("/quan-tri/nhap-tep")({
  validateSearch: readDirectorySearch,
  component: ImportPage,
});

const LIMIT = 700_000;
const kindOptions = Object.entries(importKinds).map(([value, label]) => ({
  value: value as ImportKind,
  label,
}));

function ImportPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const may = useMay();
  const own = useOwnOffices().find((office) => may("directory.manage", office.id));
  const office = search["don-vi"] ?? own?.id ?? null;
  const kind: ImportKind = search.loai === "organisations" ? "organisations" : "people";
  return (
    <>
      <PageHeader title={words.importTitle} above={{ href: "/quan-tri", label: common.administration }}>
        {words.importSentence}
      </PageHeader>
      <Toolbar label={words.importWhat}>
        <Select
          label={words.importWhat}
          value={kind}
          options={kindOptions}
          onChange={(loai) => void navigate({ search: { ...search, loai } })}
        />
        <OfficeField
          label={words.importAt}
          day={today()}
          start={own ? { id: own.id, label: own.name } : null}
          onChoose={(id) => id && void navigate({ search: { ...search, "don-vi": id } })}
        />
      </Toolbar>
      {!may("directory.manage") && <EmptyState title={words.notAllowed}>{words.askAdministrator}</EmptyState>}
      {office && may("directory.manage") && (
        <Importing key={`${office} ${kind}`} organisationId={office} kind={kind} />
      )}
    </>
  );
}

type Checked = { fileName: string; key: string; answer: CheckedImport };

function Importing({ organisationId, kind }: { organisationId: string; kind: ImportKind }) {
  const { imports } = useApi().directory;
  const queries = useQueryClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const check = useMutation(imports.check.mutationOptions());
  const takeIn = useMutation(imports.takeIn.mutationOptions());
  const undo = useMutation(imports.undo.mutationOptions());

  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    }
  };
  const onFile = (file: File) =>
    attempt(async () => {
      setChecked(null);
      const answer = await check.mutateAsync({
        organisationId,
        kind,
        fileName: file.name,
        content: await base64Of(file),
      });
      setChecked({ fileName: file.name, key: crypto.randomUUID(), answer });
    });
  const onUndo = (done: Import) =>
    attempt(async () => {
      await undo.mutateAsync({ organisationId, id: done.id, version: done.version });
      tellResult(words.undone(done.fileName));
      void queries.invalidateQueries();
    });
  const onTakeIn = ({ fileName, key, answer }: Checked) =>
    attempt(async () => {
      const done = await takeIn.mutateAsync({
        organisationId,
        kind,
        fileName,
        rows: answer.rows,
        idempotencyKey: key,
      });
      setChecked(null);
      tellResult(words.takenIn(fileName), () => void onUndo(done));
      void queries.invalidateQueries();
    });
  const onTemplate = () =>
    attempt(async () => {
      const asked = { organisationId, kind, format: "xlsx" as const, day: today() };
      download(await queries.fetchQuery(imports.export.queryOptions(asked, { staleTime: 0 })));
    });
  const creates = Object.values(checked?.answer.creates ?? {}).some((count) => count > 0);
  const isReady = checked?.answer.problem === null && checked.answer.errors.length === 0 && creates;

  return (
    <>
      <p className={styles["template"]}>
        <Button icon="download" onClick={() => void onTemplate()}>
          {words.template}
        </Button>
        {words.templateHint}
      </p>
      <Section title={importKinds[kind]}>
        <FileDrop
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.xlsx"
          limit={LIMIT}
          busy={check.isPending}
          onFiles={([file]) => file && void onFile(file)}
        />
        <div className={styles["result"]}>
          {check.isPending && <output>{words.checking}</output>}
          <ErrorNotice error={failure} refusals={refusals} />
          {checked && <ImportCheck checked={checked.answer} />}
          {checked && isReady && (
            <Button look="main" busy={takeIn.isPending} onClick={() => void onTakeIn(checked)}>
              {words.takeIn}
            </Button>
          )}
        </div>
      </Section>
      <ImportHistory
        organisationId={organisationId}
        isBusy={undo.isPending}
        onUndo={(done) => void onUndo(done)}
      />
    </>
  );
}
