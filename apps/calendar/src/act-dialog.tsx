import type { Week, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { tellResult } from "@sen/ui/result";
import { TextArea } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { doneAt, type LegalAct } from "./legal-act.ts";
import styles from "./week.module.css";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/state.ts";

const TITLES = {
  submit: words.submitTitle,
  approve: words.approveTitle,
  publish: words.publishTitle,
  return: words.returnTitle,
};
const VERBS = {
  submit: words.submit,
  approve: words.approve,
  publish: words.publishNow,
  return: words.giveBack,
};
const MEANS = { submit: words.submitMeans, approve: words.approveMeans, publish: words.publishMeans };

/** A legal act: what is sent and what it means is read first, and nothing is shown as done before it is. */
export default function ActDialog({
  act,
  view,
  onClose,
}: {
  act: LegalAct;
  view: WeekView;
  onClose: () => void;
}) {
  const form = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { run, isPending, error } = useAct(act, view, onClose);
  const send = () => {
    const given = reason.replace(/\s+/g, " ").trim();
    setMissing(act === "return" && given === "");
    if (act !== "return" || given !== "") run(given);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={TITLES[act](Number(view.week.slice(6)))}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="main" busy={isPending}>
            {VERBS[act]}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        onSend={send}
        busy={isPending}
        errors={isMissing ? [{ field: "ly-do", message: words.reasonMissing }] : []}
      >
        {act === "return" ? (
          <TextArea
            id="ly-do"
            label={words.reason}
            hint={words.reasonHint}
            error={isMissing ? words.reasonMissing : null}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        ) : (
          <div className={styles["sending"]}>
            <p>
              <strong>{contentOf(view)}</strong>
            </p>
            <p>{clashesIn(view) > 0 ? words.clashes(clashesIn(view)) : words.noClashes}</p>
            <p>{MEANS[act]}</p>
          </div>
        )}
        <ErrorNotice error={error} refusals={refusals} />
      </Form>
    </Dialog>
  );
}

const contentOf = ({ items }: WeekView): string =>
  items.length === 0
    ? words.sendsEmpty
    : words.sends(items.length, new Set(items.map((item) => item.day)).size);

/** Each clash once: both its items tell of it. */
const clashesIn = ({ warnings }: WeekView): number =>
  new Set(
    warnings
      .filter((warning) => warning.certainty === "certain")
      .map(
        ({ itemId, otherId, kind, name }) => `${kind} ${name} ${[itemId, otherId ?? ""].sort().join(" ")}`,
      ),
  ).size;

function useAct(act: LegalAct, { organisationId, week, version, items }: WeekView, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const done = (said: (week: Week) => string) => ({
    onSuccess: (after: Week) => {
      tellResult(said(after));
      onDone();
    },
    onSettled: () => queries.invalidateQueries(api.calendar.pathFilter()),
  });
  const { weeks } = api.calendar;
  const submit = useMutation(
    weeks.submit.mutationOptions(done(({ submitted }) => words.submitted(doneAt(submitted?.at)))),
  );
  const approve = useMutation(
    weeks.approve.mutationOptions(done(({ approved }) => words.approved(doneAt(approved?.at)))),
  );
  const giveBack = useMutation(weeks.return.mutationOptions(done(() => words.returnedNow)));
  const publish = useMutation(
    weeks.publish.mutationOptions(done(({ published }) => words.published(doneAt(published?.at)))),
  );
  const asked = { organisationId, week, version, idempotencyKey };
  const run = (reason: string) => {
    if (act === "submit") submit.mutate({ ...asked, isEmpty: items.length === 0 });
    else if (act === "return") giveBack.mutate({ ...asked, reason });
    else (act === "approve" ? approve : publish).mutate(asked);
  };
  const all = [submit, approve, giveBack, publish];
  return {
    run,
    isPending: all.some((one) => one.isPending),
    error: all.find((one) => one.error)?.error ?? null,
  };
}
