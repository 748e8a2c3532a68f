import type { Signature, Signer } from "@sen/business/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { stamp, time } from "@sen/ui/format";
import { formErrors } from "@sen/ui/refusal";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { LawText } from "./law.tsx";
import { inWords } from "./named.ts";
import { refusals } from "./refusals.ts";
import styles from "./signing.module.css";
import { words } from "./words/signing.ts";

/** Somebody who must sign: in what capacity, by which law, and how far it is. */
export function OneSigner({
  signer,
  signature,
  draftId,
  bundleHash,
  isMine,
  isReady,
}: {
  signer: Signer;
  signature: Signature | undefined;
  draftId: string;
  bundleHash: string;
  /** Whoever is signed in is who is meant; nobody signs for somebody else. */
  isMine: boolean;
  isReady: boolean;
}) {
  return (
    <li className={styles["signer"]}>
      <div className={styles["who"]}>
        <div>
          <h3>{signer.name}</h3>
          <p className={styles["capacity"]}>
            {inWords(signer.capacity)} · <LawText text={signer.law} />
          </p>
        </div>
        <Chip state={signature ? "done" : "none"}>{signature ? words.signed : words.unsigned}</Chip>
      </div>
      {signature && (
        <p className={styles["capacity"]}>{words.signedAt(signature.name, stamp(signature.at))}</p>
      )}
      {!signature && signer.email === "" && <p>{words.noEmail}</p>}
      {!signature && signer.email !== "" && !isMine && <p>{words.signsAlone(signer.email)}</p>}
      {!signature && isMine && isReady && (
        <SignByCode signer={signer} draftId={draftId} bundleHash={bundleHash} />
      )}
    </li>
  );
}

function SignByCode({
  signer,
  draftId,
  bundleHash,
}: {
  signer: Signer;
  draftId: string;
  bundleHash: string;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const [code, setCode] = useState("");
  const [isShort, setShort] = useState(false);
  const asked = { id: draftId, key: signer.key, bundleHash };
  const ask = useMutation(api.business.drafts.askCode.mutationOptions());
  const sign = useMutation(
    api.business.drafts.sign.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.business.drafts.pathFilter()),
    }),
  );
  if (!ask.data) {
    return (
      <>
        <div>
          <Button icon="mail" busy={ask.isPending} onClick={() => ask.mutate(asked)}>
            {words.sendCode(signer.name)}
          </Button>
        </div>
        <ErrorNotice error={ask.error} refusals={refusals} />
      </>
    );
  }
  const { to, until, shown } = ask.data;
  const send = () => {
    const digits = code.replace(/\s/g, "");
    setShort(!/^\d{6}$/.test(digits));
    if (/^\d{6}$/.test(digits)) sign.mutate({ ...asked, code: digits });
  };
  const id = `ma-${signer.key.replace(/\W/g, "-")}`;
  return (
    <Form
      label={words.sendCode(signer.name)}
      busy={sign.isPending}
      errors={isShort ? [{ field: id, message: words.codeWrong }] : formErrors(sign.error, refusals)}
      onSend={send}
    >
      <output>
        {words.sentTo(to, time(until))}{" "}
        <a href="/thong-bao" target="_blank" rel="noreferrer">
          {words.openNotices}
        </a>{" "}
        {shown && <strong>{words.demo(shown)}</strong>}
      </output>
      <div className={styles["code"]}>
        <TextField
          id={id}
          label={words.code}
          hint={words.codeHint}
          error={isShort ? words.codeWrong : null}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          value={code}
          onChange={setCode}
        />
        <Button type="submit" look="main" icon="rubber-stamp" busy={sign.isPending}>
          {words.sign}
        </Button>
        <Button look="quiet" busy={ask.isPending} onClick={() => ask.mutate(asked)}>
          {words.sendAgain}
        </Button>
      </div>
    </Form>
  );
}
