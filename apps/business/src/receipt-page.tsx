import type { Dossier } from "@sen/casework/model";
import { Button, LinkButton } from "@sen/ui/button";
import { moment } from "@sen/ui/format";
import { PageHeader } from "@sen/ui/page";
import { Facts } from "@sen/ui/table";
import { dossierPath, homePath, issuedPath, publicPath } from "./addresses.ts";
import styles from "./filing.module.css";
import { dong } from "./money.ts";
import { QrCode } from "./qr-code.tsx";
import { words } from "./words/filing.ts";

/** What the server answered when a draft was sent; only then is it shown as sent. */
export type Receipt = { draftId: string; isAnswer: boolean; dossier: Dossier; secret: string };

/** Received: the codes, the hour promised, what happens next, and the slip to keep. */
export function ReceiptPage({ receipt: { dossier, secret, isAnswer } }: { receipt: Receipt }) {
  const { code, standing } = dossier;
  return (
    <>
      <PageHeader title={isAnswer ? words.answeredTitle : words.receiptTitle}>{dossier.title}</PageHeader>
      <div className={styles["receipt"]}>
        <Facts
          facts={[
            [
              words.code,
              <strong key="code" className={styles["code"]}>
                {code}
              </strong>,
            ],
            [
              words.secret,
              <strong key="secret" className={styles["code"]}>
                {secret}
              </strong>,
            ],
            [words.filedAt, moment(dossier.submittedAt)],
            [words.promised, promiseOf(standing)],
          ]}
        />
        <figure className={styles["qr"]}>
          <QrCode text={new URL(publicPath(dossier), location.origin).href} label={words.qr(code)} />
          <figcaption>{words.qrHint}</figcaption>
        </figure>
      </div>
      <p className={styles["meaning"]}>{words.secretHint}</p>
      <p className={styles["slip"]}>
        <a href={issuedPath(dossier.id, "receipt")} target="_blank" rel="noreferrer">
          {words.slip}
        </a>
      </p>
      <h2 className={styles["next"]}>{words.nextTitle}</h2>
      <ol className={styles["steps"]}>
        {stepsAfter(dossier).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p className={styles["acts"]}>
        <LinkButton look="main" href={dossierPath(dossier.id)}>
          {words.follow}
        </LinkButton>
        <LinkButton href={homePath}>{words.home}</LinkButton>
        <Button look="quiet" icon="printer" onClick={() => print()}>
          {words.print}
        </Button>
      </p>
    </>
  );
}

function promiseOf({ dueAt, promisedAt, fee }: Dossier["standing"]): string {
  if (dueAt) return moment(dueAt);
  if (promisedAt && fee && !fee.payment) return words.promisedAfterFee(dong(fee.dong), moment(promisedAt));
  return words.promisedLater;
}

function stepsAfter({ code, standing: { status, fee } }: Dossier): string[] {
  const [first, ...rest] = words.next;
  return status === "financial" && fee ? [words.payFirst(dong(fee.dong), code), ...rest] : [first, ...rest];
}
