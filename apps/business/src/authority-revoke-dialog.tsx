import type { Authority } from "@sen/parties/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { Form } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { TextArea } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { words } from "./words/authorities.ts";
import { refusals } from "./words/parties-refusals.ts";

/** Cannot be taken back: what it means is read first, and the reason goes to the other side. */
export default function RevokeDialog({ authority, onClose }: { authority: Authority; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const form = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const revoke = useMutation(
    api.parties.authorities.revoke.mutationOptions({
      onSuccess: () => {
        tellResult(words.revokeDone);
        onClose();
      },
      onSettled: () => queries.invalidateQueries(api.parties.pathFilter()),
    }),
  );
  const send = () => {
    const given = reason.trim();
    setMissing(given === "");
    if (given) revoke.mutate({ id: authority.id, reason: given });
  };
  return (
    <Dialog
      open
      title={words.revokeTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="danger" busy={revoke.isPending}>
            {words.revoke}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        busy={revoke.isPending}
        errors={
          isMissing ? [{ field: "ly-do", message: words.reasonMissing }] : formErrors(revoke.error, refusals)
        }
        onSend={send}
      >
        <p>
          <strong>{authority.principal.name}</strong> → <strong>{authority.agent.name}</strong>
        </p>
        <p>{words.revokeLead}</p>
        <TextArea
          id="ly-do"
          label={words.reason}
          hint={words.reasonHint}
          error={isMissing ? words.reasonMissing : null}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Dialog>
  );
}
