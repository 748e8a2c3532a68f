import { useApi } from "@sen/sdk/react";
import { TextArea } from "@sen/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { inWords } from "./named.ts";
import { ActForm } from "./officer-act-form.tsx";
import styles from "./officer-check.module.css";
import { useChecking } from "./officer-checking.ts";
import { type Ending, useDeed } from "./officer-deed.ts";
import { useMissing } from "./officer-missing.ts";
import { NoticeReasons } from "./officer-notice-preview.tsx";
import { words } from "./words/officer-acts.ts";

/** Whoever signs reads who proposed what, and what it does, before it is done. */
export function GrantDialog(ending: Ending) {
  const { view, version } = useChecking();
  const { asked, handlers } = useDeed(
    ({ standing }) => words.grant.done(standing.result?.["code"] ?? ""),
    ending,
  );
  const grant = useMutation(useApi().business.cases.grant.mutationOptions(handlers));
  const { title, code, standing } = view.dossier;
  return (
    <ActForm
      title={words.grant.title}
      verb={words.grant.do}
      busy={grant.isPending}
      error={grant.error}
      onSend={() => grant.mutate(asked)}
      onClose={ending.onClose}
    >
      <div className={styles["means"]}>
        <p>
          <strong>{words.grant.issues(title)}</strong>
        </p>
        <p>
          {code}
          {version && `, ${inWords(version.title)}`}
        </p>
        <p>{words.grant.proposedBy(standing.proposal?.by.name ?? "")}</p>
        {standing.proposal?.note && <blockquote>{standing.proposal.note}</blockquote>}
        <p>{words.grant.means}</p>
      </div>
    </ActForm>
  );
}

export function RefuseDialog(ending: Ending) {
  const { view } = useChecking();
  const { asked, handlers } = useDeed(() => words.refuse.done, ending);
  const refuse = useMutation(useApi().casework.dossiers.refuse.mutationOptions(handlers));
  return (
    <ActForm
      title={words.refuse.title}
      verb={words.refuse.do}
      look="danger"
      busy={refuse.isPending}
      error={refuse.error}
      onSend={() => refuse.mutate(asked)}
      onClose={ending.onClose}
    >
      <p>{words.refuse.means}</p>
      <NoticeReasons reasons={view.dossier.standing.proposal?.reasons ?? []} />
    </ActForm>
  );
}

export function SendBackDialog(ending: Ending) {
  const { asked, handlers } = useDeed(() => words.sendBack.done, ending);
  const sendBack = useMutation(useApi().casework.dossiers.sendBack.mutationOptions(handlers));
  const [reason, setReason] = useState("");
  const missing = useMissing();
  return (
    <ActForm
      title={words.sendBack.title}
      verb={words.sendBack.do}
      busy={sendBack.isPending}
      error={sendBack.error}
      errors={missing.errors}
      onSend={() => {
        const given = reason.trim();
        if (missing.isComplete([{ field: "ly-do", given, message: words.sendBack.reasonMissing }]))
          sendBack.mutate({ ...asked, reason: given });
      }}
      onClose={ending.onClose}
    >
      <p>{words.sendBack.means}</p>
      <TextArea
        id="ly-do"
        label={words.sendBack.reason}
        error={missing.at("ly-do")}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
}
