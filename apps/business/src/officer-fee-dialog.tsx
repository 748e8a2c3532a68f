import type { Dossier, Payment } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { TextField } from "@sen/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { dong } from "./money.ts";
import { ActForm } from "./officer-act-form.tsx";
import { type Ending, useDeedOn } from "./officer-deed.ts";
import { useMissing } from "./officer-missing.ts";
import { words } from "./words/officer-acts.ts";

const said = words.takeFee;
type Method = Payment["method"];

/** The money is there: a receipt is written and the clock goes on. */
export function FeeDialog({
  organisationId,
  dossier,
  ...ending
}: Ending & { organisationId: string; dossier: Dossier }) {
  const { fee } = dossier.standing;
  const sum = dong(fee?.dong ?? 0);
  const { asked, handlers } = useDeedOn(
    { organisationId, dossier },
    ({ standing }) => said.done(sum, standing.fee?.payment?.number ?? ""),
    ending,
  );
  const take = useMutation(useApi().casework.fees.take.mutationOptions(handlers));
  const [method, setMethod] = useState<Method>("cash");
  const [reference, setReference] = useState("");
  const missing = useMissing();
  return (
    <ActForm
      title={said.title}
      verb={said.do(sum)}
      busy={take.isPending}
      error={take.error}
      errors={missing.errors}
      onSend={() => {
        const number = method === "cash" ? "" : reference.trim();
        const given = method === "cash" || number;
        if (missing.isComplete([{ field: "so-giao-dich", given, message: said.referenceMissing }]))
          take.mutate({ ...asked, method, reference: number });
      }}
      onClose={ending.onClose}
    >
      <p>
        <strong>{dossier.code}</strong> · {dossier.title}
      </p>
      <p>{said.sum(sum, fee?.what ?? "")}</p>
      <p>{said.means}</p>
      <RadioGroup<Method>
        label={said.method}
        value={method}
        options={(["cash", "transfer"] as const).map((value) => ({ value, label: said.ways[value] }))}
        onChange={setMethod}
      />
      {method === "transfer" && (
        <TextField
          id="so-giao-dich"
          label={said.reference}
          error={missing.at("so-giao-dich")}
          maxLength={100}
          value={reference}
          onChange={setReference}
        />
      )}
    </ActForm>
  );
}
