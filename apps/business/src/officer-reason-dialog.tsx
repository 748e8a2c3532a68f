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
import { refusals } from "./officer-refusals.ts";
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
  const [isTold, setTold] = useState(false);
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
  const blank = PARTS.filter((part) => reason[part].trim() === "");
  const errorAt = (part: Part) => (isTold && blank.includes(part) ? MISSING[part] : null);
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
        errors={isTold ? blank.map((part) => ({ field: `ly-do-${part}`, message: MISSING[part] })) : []}
        onSend={() => {
          setTold(true);
          if (blank.length === 0)
            add.mutate({ organisationId, procedure: procedure || null, ...reason, idempotencyKey });
        }}
      >
        <TextArea
          id="ly-do-text"
          label={words.text}
          error={errorAt("text")}
          maxLength={1000}
          value={reason.text}
          onChange={write("text")}
        />
        <TextArea
          id="ly-do-remedy"
          label={words.remedy}
          error={errorAt("remedy")}
          maxLength={1000}
          value={reason.remedy}
          onChange={write("remedy")}
        />
        <TextField
          id="ly-do-law"
          label={words.law}
          error={errorAt("law")}
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
