import { useApi } from "@sen/sdk/react";
import { ComboBox } from "@sen/ui/combo-box";
import { Notice } from "@sen/ui/notice";
import { TextArea } from "@sen/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ActForm } from "./officer-act-form.tsx";
import { useChecking } from "./officer-checking.ts";
import { type Ending, useDeed } from "./officer-deed.ts";
import { useMissing } from "./officer-missing.ts";
import { words } from "./words/officer-acts.ts";

/** Back to the free ones, with the reason for whoever takes it next. */
export function ReleaseDialog(ending: Ending) {
  const { asked, handlers } = useDeed(() => words.release.done, ending);
  const release = useMutation(useApi().casework.dossiers.release.mutationOptions(handlers));
  const [why, setWhy] = useState("");
  const missing = useMissing();
  return (
    <ActForm
      title={words.release.title}
      verb={words.release.verb}
      busy={release.isPending}
      error={release.error}
      errors={missing.errors}
      onSend={() => {
        const given = why.trim();
        if (missing.isComplete([{ field: "ly-do", given, message: words.release.whyMissing }]))
          release.mutate({ ...asked, why: given });
      }}
      onClose={ending.onClose}
    >
      <TextArea
        id="ly-do"
        label={words.release.why}
        error={missing.at("ly-do")}
        maxLength={500}
        value={why}
        onChange={setWhy}
      />
    </ActForm>
  );
}

export function AssignDialog(ending: Ending) {
  const api = useApi();
  const { organisationId, view } = useChecking();
  const { data: people = [] } = useQuery(api.casework.queue.people.queryOptions({ organisationId }));
  const { asked, handlers } = useDeed(
    ({ standing }) => words.assign.done(standing.assignee?.name ?? ""),
    ending,
  );
  const assign = useMutation(
    api.casework.dossiers.assign.mutationOptions({
      ...handlers,
      onSuccess: ([after]) => after && handlers.onSuccess(after),
    }),
  );
  const [toId, setTo] = useState<string | null>(null);
  const missing = useMissing();
  const { id, idempotencyKey } = asked;
  return (
    <ActForm
      title={words.assign.title}
      verb={words.assign.do}
      busy={assign.isPending}
      error={assign.error}
      errors={missing.errors}
      onSend={() => {
        const isComplete = missing.isComplete([
          { field: "nguoi-nhan", given: toId, message: words.assign.toMissing },
        ]);
        if (isComplete && toId) assign.mutate({ organisationId, ids: [id], toId, idempotencyKey });
      }}
      onClose={ending.onClose}
    >
      <ComboBox
        id="nguoi-nhan"
        label={words.assign.to}
        error={missing.at("nguoi-nhan")}
        options={people
          .filter((one) => one.id !== view.dossier.standing.assignee?.id)
          .map((one) => ({ id: one.id, label: one.name }))}
        value={toId}
        onChange={setTo}
      />
    </ActForm>
  );
}

/** Says that the dossier is valid; somebody else signs. */
export function ProposeDialog(ending: Ending) {
  const { cased } = useChecking();
  const { asked, handlers } = useDeed(() => words.propose.done, ending);
  const propose = useMutation(useApi().casework.dossiers.propose.mutationOptions(handlers));
  const [note, setNote] = useState("");
  const open = cased.problems.filter(({ severity }) => severity === "block").length;
  return (
    <ActForm
      title={words.propose.title}
      verb={words.propose.verb}
      busy={propose.isPending}
      error={propose.error}
      onSend={() => propose.mutate({ ...asked, outcome: "granted", reasons: [], note: note.trim() })}
      onClose={ending.onClose}
    >
      <p>{words.propose.means}</p>
      {open > 0 && <Notice tone="warn">{words.propose.openProblems(open)}</Notice>}
      <TextArea label={words.propose.note} optional maxLength={2000} value={note} onChange={setNote} />
    </ActForm>
  );
}
