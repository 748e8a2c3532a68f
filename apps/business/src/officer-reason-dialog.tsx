import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { tellResult } from "@sen/ui/result";
import { Select } from "@sen/ui/select";
import { TextArea, TextField } from "@sen/ui/text-field";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { inWords } from "./named.ts";
import { useMissing } from "./officer-missing.ts";
import { refusals } from "./refusals.ts";
import { words as desk } from "./words/officer-desk.ts";

const words = desk.reasons;
const MISSING = { text: words.textMissing, remedy: words.remedyMissing, law: words.lawMissing };
type Part = keyof typeof MISSING;
const PARTS: readonly Part[] = ["text", "remedy", "law"];

export function ReasonDialog({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const form = useId();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState({ text: "", law: "", remedy: "" });
  const [procedure, setProcedure] = useState("");
  const missing = useMissing();
  const { data: procedures = [] } = useQuery(
    api.catalogue.procedures.list.queryOptions({}, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const add = useMutation(
    api.casework.reasons.add.mutationOptions({
      onSuccess: () => {
        tellResult(words.added);
        onClose();
      },
      onSettled: () => queries.invalidateQueries(api.casework.reasons.pathFilter()),
    }),
  );
  const write = (part: Part) => (text: string) => setReason((now) => ({ ...now, [part]: text }));
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.add}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="main" busy={add.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        busy={add.isPending}
        errors={missing.errors}
        onSend={() => {
          const required = PARTS.map((part) => ({
            field: `ly-do-${part}`,
            given: reason[part].trim(),
            message: MISSING[part],
          }));
          if (missing.isComplete(required))
            add.mutate({ organisationId, procedure: procedure || null, ...reason, idempotencyKey });
        }}
      >
        <TextArea
          id="ly-do-text"
          label={words.text}
          error={missing.at("ly-do-text")}
          maxLength={1000}
          value={reason.text}
          onChange={write("text")}
        />
        <TextArea
          id="ly-do-remedy"
          label={words.remedy}
          error={missing.at("ly-do-remedy")}
          maxLength={1000}
          value={reason.remedy}
          onChange={write("remedy")}
        />
        <TextField
          id="ly-do-law"
          label={words.law}
          error={missing.at("ly-do-law")}
          maxLength={300}
          value={reason.law}
          onChange={write("law")}
        />
        <Select
          label={words.procedure}
          none={words.everyProcedure}
          value={procedure}
          options={procedures.map((one) => ({ value: one.procedure, label: inWords(one.title) }))}
          onChange={setProcedure}
        />
        <ErrorNotice error={add.error} refusals={refusals} />
      </Form>
    </Dialog>
  );
}
