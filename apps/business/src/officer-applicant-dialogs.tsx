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
  const [isTold, setTold] = useState(false);
  const day = chosen ?? next?.dueOn ?? null;
  const noReason = isTold && reason.trim() === "" ? words.apologise.reasonMissing : null;
  const noDay = isTold && day === null ? words.apologise.dayMissing : null;
  return (
    <ActForm
      title={words.apologise.title}
      verb={words.apologise.do}
      busy={apologise.isPending}
      error={apologise.error}
      errors={[
        ...(noReason ? [{ field: "ly-do", message: noReason }] : []),
        ...(noDay ? [{ message: noDay }] : []),
      ]}
      onSend={() => {
        setTold(true);
        if (reason.trim() && day) apologise.mutate({ ...asked, reason: reason.trim(), newDueOn: day });
      }}
      onClose={ending.onClose}
    >
      <p>{words.apologise.means}</p>
      <TextArea
        id="ly-do"
        label={words.apologise.reason}
        error={noReason}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      <DatePicker
        label={words.apologise.day}
        hint={words.apologise.dayHint}
        error={noDay}
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
  const [isTold, setTold] = useState(false);
  const { asked, handlers } = useDeed(
    ({ standing }) => (standing.outcome === "withdrawn" ? said.accepted : said.declined),
    ending,
  );
  const send = useMutation(useApi().casework.dossiers.answerWithdrawal.mutationOptions(handlers));
  const declines = answer === "decline";
  const noAnswer = isTold && answer === null ? said.answerMissing : null;
  const noReason = isTold && declines && reason.trim() === "" ? said.reasonMissing : null;
  return (
    <ActForm
      title={said.title}
      verb={said.do}
      busy={send.isPending}
      error={send.error}
      errors={[
        ...(noAnswer ? [{ field: "tra-loi", message: noAnswer }] : []),
        ...(noReason ? [{ field: "ly-do", message: noReason }] : []),
      ]}
      onSend={() => {
        setTold(true);
        if (answer === null || (declines && reason.trim() === "")) return;
        send.mutate({ ...asked, accept: !declines, reason: declines ? reason.trim() : "" });
      }}
      onClose={ending.onClose}
    >
      <p>{said.asked(view.dossier.standing.withdrawal?.reason ?? "")}</p>
      <RadioGroup<"accept" | "decline">
        label={said.answer}
        name="tra-loi"
        error={noAnswer}
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
          error={noReason}
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
  const [isTold, setTold] = useState(false);
  const noTo = isTold && to.trim() === "" ? said.toMissing : null;
  const noProof = isTold && proof.trim() === "" ? said.proofMissing : null;
  return (
    <ActForm
      title={said.title}
      verb={said.do}
      busy={deliver.isPending}
      error={deliver.error}
      errors={[
        ...(noTo ? [{ field: "nguoi-nhan", message: noTo }] : []),
        ...(noProof ? [{ field: "bang-chung", message: noProof }] : []),
      ]}
      onSend={() => {
        setTold(true);
        if (to.trim() && proof.trim())
          deliver.mutate({ ...asked, delivery: { how, to: to.trim(), proof: proof.trim() } });
      }}
      onClose={ending.onClose}
    >
      <RadioGroup<Delivery["how"]>
        label={said.how}
        value={how}
        options={(["online", "counter", "post"] as const).map((value) => ({ value, label: said.ways[value] }))}
        onChange={setHow}
      />
      <TextField id="nguoi-nhan" label={said.to} error={noTo} maxLength={300} value={to} onChange={setTo} />
      <TextField
        id="bang-chung"
        label={said.proof}
        hint={said.proofHint[how]}
        error={noProof}
        maxLength={300}
        value={proof}
        onChange={setProof}
      />
    </ActForm>
  );
}
