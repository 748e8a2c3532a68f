import type { Import } from "@sen/directory/import.model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { EmptyState } from "@sen/ui/empty-state";
import { number, stamp } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { useQuery } from "@tanstack/react-query";
import { importKinds, words } from "./words/directory-import.ts";

/** What was taken in at the office before, newest first, each to be undone as a whole. */
export function ImportHistory({
  organisationId,
  isBusy,
  onUndo,
}: {
  organisationId: string;
  isBusy: boolean;
  onUndo: (done: Import) => void;
}) {
  const api = useApi();
  const { data } = useQuery(api.directory.imports.list.queryOptions({ organisationId, limit: 20 }));
  return (
    <Section title={words.earlier}>
      {data?.items.length === 0 && <EmptyState title={words.noEarlier} />}
      {data && data.items.length > 0 && (
        <Table caption={words.earlier}>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.importWhat}</th>
              <th scope="col">{words.when}</th>
              <th scope="col" data-n>
                {words.rows}
              </th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((done) => (
              <tr key={done.id}>
                <th scope="row">{done.fileName}</th>
                <td data-l={words.importWhat}>{importKinds[done.kind]}</td>
                <td data-l={words.when}>{stamp(done.importedAt)}</td>
                <td data-n data-l={words.rows}>
                  {number(done.rows)}
                </td>
                <td data-l={words.state}>
                  <Chip state={done.undoneAt ? "none" : "done"}>
                    {done.undoneAt ? words.isUndone : words.inForce}
                  </Chip>
                </td>
                <td data-act>
                  {!done.undoneAt && (
                    <Button
                      look="quiet"
                      icon="arrow-back-up"
                      aria-label={`${words.undo}: ${done.fileName}`}
                      busy={isBusy}
                      onClick={() => onUndo(done)}
                    >
                      {words.undo}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
