import type { Dossier } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { Form } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { TextArea } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { refusals } from "./refusals.ts";
import { words } from "./words/withdrawal.ts";

/** A legal act: what it means is read first, and it is shown as done only when the server says so. */
export default function WithdrawDialog({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const form = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const withdraw = useMutation(
    api.casework.mine.withdraw.mutationOptions({
      onSuccess: () => {
        tellResult(words.withdrawn);
        onClose();
      },
      onSettled: () => queries.invalidateQueries(api.casework.pathFilter()),
    }),
  );
  const send = () => {
    const given = reason.trim();
    setMissing(given === "");
    if (given) withdraw.mutate({ id: dossier.id, seq: dossier.standing.seq, reason: given, idempotencyKey });
  };
  return (
    <Dialog
      open
      title={words.withdrawTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="danger" busy={withdraw.isPending}>
            {words.withdrawNow}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        busy={withdraw.isPending}
        errors={
          isMissing
            ? [{ field: "ly-do", message: words.reasonMissing }]
            : formErrors(withdraw.error, refusals)
        }
        onSend={send}
      >
        <p>{words.withdrawLead}</p>
        <TextArea
          id="ly-do"
          label={words.reason}
          error={isMissing ? words.reasonMissing : null}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Dialog>
  );
}
