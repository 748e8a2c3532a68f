import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { AuthorityFields } from "./authority-fields.tsx";
import { askedFrom, BLANK, missingIn, type Typed } from "./authority-form.ts";
import { words } from "./words/authorities.ts";
import { refusals } from "./words/parties-refusals.ts";

/** A paper, typed once. */
export default function AuthorityDialog({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const form = useId();
  const [typed, setTyped] = useState(BLANK);
  const [missing, setMissing] = useState<FormError[]>([]);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const keep = useMutation(
    api.parties.authorities.keep.mutationOptions({
      onSuccess: ({ principal }) => {
        tellResult(words.kept(principal.name));
        onClose();
      },
      onError: () => setKey(crypto.randomUUID()), // what is sent next may say something else
      onSettled: () => queries.invalidateQueries(api.parties.pathFilter()),
    }),
  );
  const send = () => {
    const errors = missingIn(typed);
    setMissing(errors);
    if (errors.length === 0) keep.mutate({ ...askedFrom(typed), idempotencyKey });
  };
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  return (
    <Dialog
      open
      size="wide"
      title={words.addTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="main" busy={keep.isPending}>
            {words.keep}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        busy={keep.isPending}
        errors={missing.length > 0 ? missing : formErrors(keep.error, refusals)}
        onSend={send}
      >
        <AuthorityFields
          typed={typed}
          onChange={change}
          errorOf={(field) => missing.find((one) => one.field === `uq-${field}`)?.message}
        />
      </Form>
    </Dialog>
  );
}
