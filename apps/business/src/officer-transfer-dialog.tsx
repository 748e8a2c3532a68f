import type { TransferPlan } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusals } from "./refusals.ts";
import { words as desk } from "./words/officer-desk.ts";

const words = desk.transfer;

/** Read before it is done: it cannot be undone. */
export function TransferDialog({
  from,
  plan: { to, moves },
  why,
  onClose,
  onDone,
}: {
  from: { id: string; name: string };
  plan: TransferPlan;
  why: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const run = useMutation(
    api.casework.transfer.run.mutationOptions({
      onSuccess: (done) => {
        tellResult(words.done(done.moves.length, done.to.name));
        onDone();
      },
      onSettled: () => queries.invalidateQueries(api.casework.pathFilter()),
    }),
  );
  const n = moves.length;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.confirmTitle(n)}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="danger"
            busy={run.isPending}
            onClick={() => run.mutate({ organisationId: from.id, toId: to.id, why, idempotencyKey })}
          >
            {words.do(n)}
          </Button>
        </>
      }
    >
      <p>
        <strong>{words.confirm(n, from.name, to.name)}</strong>
      </p>
      <p>
        {words.why}: {why}
      </p>
      <p>{words.means}</p>
      <ErrorNotice error={run.error} refusals={refusals} />
    </Dialog>
  );
}
