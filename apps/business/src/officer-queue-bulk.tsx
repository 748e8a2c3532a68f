import type { QueueRow } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ComboBox } from "@sen/ui/combo-box";
import { ErrorNotice } from "@sen/ui/error-notice";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import styles from "./officer.module.css";
import { refusals } from "./refusals.ts";
import { tellTakenBack } from "./take-back.ts";
import { words } from "./words/officer.ts";

/** Gives the selected dossiers to a colleague, all or none, with one way back for all. */
export default function QueueBulk({
  organisationId,
  selected,
  mayUndo,
  onDone,
}: {
  organisationId: string;
  selected: readonly QueueRow[];
  /** Whether this person may also take dossiers back. */
  mayUndo: boolean;
  onDone: () => void;
}) {
  const { data: people = [] } = useQuery(useApi().casework.queue.people.queryOptions({ organisationId }));
  const [toId, setTo] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { assign, takeBack } = useAssign(organisationId, mayUndo);
  const give = () => {
    setMissing(toId === null);
    if (toId === null) return;
    const before = [...selected];
    assign.mutate(
      { organisationId, ids: before.map(({ id }) => id), toId },
      {
        onSuccess: (after) => {
          const name = people.find(({ id }) => id === toId)?.name ?? "";
          tellResult(words.assigned(after.length, name), mayUndo ? () => takeBack(before, after) : undefined);
          onDone();
        },
      },
    );
  };
  return (
    <section className={styles["bulk"]} aria-label={words.bulk}>
      <strong>{words.selected(selected.length)}</strong>
      <div>
        <ComboBox
          label={words.assignTo}
          error={isMissing ? words.personMissing : null}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          value={toId}
          onChange={setTo}
        />
      </div>
      <Button look="main" busy={assign.isPending} onClick={give}>
        {words.assign}
      </Button>
      <Button onClick={onDone}>{words.clear}</Button>
      <ErrorNotice error={assign.error} refusals={refusals} />
    </section>
  );
}

type Given = Pick<QueueRow, "id" | "standing">;

function useAssign(organisationId: string, mayUndo: boolean) {
  const api = useApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.casework.pathFilter());
  const assign = useMutation(api.casework.dossiers.assign.mutationOptions({ onSettled }));
  const release = useMutation(api.casework.dossiers.release.mutationOptions({ onSettled }));
  /** Those that were free are free again, the others go back to whoever had them. */
  const undo = async (before: readonly Given[], after: readonly Given[]) => {
    for (const { id, standing } of after) {
      const had = before.find((one) => one.id === id)?.standing.assignee ?? null;
      if (had?.id === standing.assignee?.id) continue;
      if (had) await assign.mutateAsync({ organisationId, ids: [id], toId: had.id });
      else await release.mutateAsync({ organisationId, id, seq: standing.seq, why: words.undoWhy });
    }
  };
  return {
    assign,
    takeBack: (before: readonly Given[], after: readonly Given[]) => {
      if (mayUndo) tellTakenBack(undo(before, after), words.assignUndone(after.length));
    },
  };
}
