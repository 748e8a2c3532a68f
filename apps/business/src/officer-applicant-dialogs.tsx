import type { Delivery } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { DatePicker } from "@sen/ui/date-picker";
import { today } from "@sen/ui/format";
import { TextArea, TextField } from "@sen/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ActForm } from "./officer-act-form.tsx";
import { useChecking } from "./officer-checking.ts";
import { type Ending, useDeed } from "./officer-deed.ts";
import { useMissing } from "./officer-missing.ts";
import { words } from "./words/officer-acts.ts";

/** Says sorry for being late, with a new day; once. */
export function ApologyDialog(ending: Ending) {
  const api = useApi();
  const { organisationId } = useChecking();
  const [opened] = useState(() => new Date().toISOString());
  const { data: next } = useQuery(
    api.workdays.deadline.queryOptions({
      organisationId,
      received: opened,
      limit: { unit: "working_day", n: 1 },
    }),
  );
  const { asked, handlers } = useDeed(
    ({ standing }) => words.apologise.done(standing.apology?.letter ?? ""),
    ending,
  );
  const apologise = useMutation(api.casework.dossiers.apologise.mutationOptions(handlers));
  const [reason, setReason] = useState(words.apologise.usual);
  const [chosen, setChosen] = useState<string | null>(null);
  const missing = useMissing();
  const day = chosen ?? next?.dueOn ?? null;
  return (
    <ActForm
      title={words.apologise.title}
      verb={words.apologise.do}
      busy={apologise.isPending}
      error={apologise.error}
      errors={missing.errors}
      onSend={() => {
        const given = reason.trim();
        const isComplete = missing.isComplete([
          { field: "ly-do", given, message: words.apologise.reasonMissing },
          { field: "ngay-hen", given: day, message: words.apologise.dayMissing },
        ]);
        if (isComplete && day) apologise.mutate({ ...asked, reason: given, newDueOn: day });
      }}
      onClose={ending.onClose}
    >
      <p>{words.apologise.means}</p>
      <TextArea
        id="ly-do"
        label={words.apologise.reason}
        error={missing.at("ly-do")}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      <DatePicker
        label={words.apologise.day}
        hint={words.apologise.dayHint}
        error={missing.at("ngay-hen")}
        name="ngay-hen"
        min={today()}
        value={day}
        onChange={setChosen}
      />
    </ActForm>
  );
}

export function WithdrawalDialog(ending: Ending) {
  const { view } = useChecking();
  const said = words.answerWithdrawal;
  const [answer, setAnswer] = useState<"accept" | "decline" | null>(null);
  const [reason, setReason] = useState("");
  const missing = useMissing();
  const { asked, handlers } = useDeed(
    ({ standing }) => (standing.outcome === "withdrawn" ? said.accepted : said.declined),
    ending,
  );
  const send = useMutation(useApi().casework.dossiers.answerWithdrawal.mutationOptions(handlers));
  const declines = answer === "decline";
  return (
    <ActForm
      title={said.title}
      verb={said.do}
      busy={send.isPending}
      error={send.error}
      errors={missing.errors}
      onSend={() => {
        const why = declines ? reason.trim() : "";
        const isComplete = missing.isComplete([
          { field: "tra-loi", given: answer, message: said.answerMissing },
          { field: "ly-do", given: !declines || why, message: said.reasonMissing },
        ]);
        if (isComplete) send.mutate({ ...asked, accept: !declines, reason: why });
      }}
      onClose={ending.onClose}
    >
      <p>{said.asked(view.dossier.standing.withdrawal?.reason ?? "")}</p>
      <RadioGroup<"accept" | "decline">
        label={said.answer}
        name="tra-loi"
        error={missing.at("tra-loi")}
        options={[
          { value: "accept", label: said.accept, hint: said.acceptHint },
          { value: "decline", label: said.decline, hint: said.declineHint },
        ]}
        onChange={setAnswer}
      />
      {declines && (
        <TextArea
          id="ly-do"
          label={said.reason}
          error={missing.at("ly-do")}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      )}
    </ActForm>
  );
}

/** Who took the result and how that is known. */
export function DeliverDialog(ending: Ending) {
  const { view } = useChecking();
  const said = words.deliver;
  const { asked, handlers } = useDeed(({ standing }) => said.done(standing.delivery?.to ?? ""), ending);
  const deliver = useMutation(useApi().casework.dossiers.deliver.mutationOptions(handlers));
  const [how, setHow] = useState<Delivery["how"]>("online");
  const [to, setTo] = useState(view.dossier.applicant.name);
  const [proof, setProof] = useState("");
  const missing = useMissing();
  return (
    <ActForm
      title={said.title}
      verb={said.do}
      busy={deliver.isPending}
      error={deliver.error}
      errors={missing.errors}
      onSend={() => {
        const delivery = { how, to: to.trim(), proof: proof.trim() };
        const isComplete = missing.isComplete([
          { field: "nguoi-nhan", given: delivery.to, message: said.toMissing },
          { field: "bang-chung", given: delivery.proof, message: said.proofMissing },
        ]);
        if (isComplete) deliver.mutate({ ...asked, delivery });
      }}
      onClose={ending.onClose}
    >
      <RadioGroup<Delivery["how"]>
        label={said.how}
        value={how}
        options={(["online", "counter", "post"] as const).map((value) => ({
          value,
          label: said.ways[value],
        }))}
        onChange={setHow}
      />
      <TextField
        id="nguoi-nhan"
        label={said.to}
        error={missing.at("nguoi-nhan")}
        maxLength={300}
        value={to}
        onChange={setTo}
      />
      <TextField
        id="bang-chung"
        label={said.proof}
        hint={said.proofHint[how]}
        error={missing.at("bang-chung")}
        maxLength={300}
        value={proof}
        onChange={setProof}
      />
    </ActForm>
  );
}
