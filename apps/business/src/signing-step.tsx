import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { Form } from "@sen/ui/form";
import { list } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { draftPath, FILING } from "./addresses.ts";
import draftStyles from "./draft.module.css";
import { useFilling } from "./filling.ts";
import { OneSigner } from "./one-signer.tsx";
import { SaveLine } from "./save-line.tsx";
import type { Walk } from "./section-form.tsx";
import styles from "./signing.module.css";
import { unsignedIn } from "./unsigned.ts";
import { words } from "./words/signing.ts";

/** Who must sign, and who has; each with a code of their own, upon exactly what would be sent. */
export default function SigningStep({ walk }: { walk: Walk }) {
  const { view, problems, keeping } = useFilling();
  const { history } = useRouter();
  const { signers, signatures, bundleHash, draft } = view;
  const blocks = problems.filter(({ severity }) => severity === "block").length;
  const isReady = blocks === 0 && keeping.state === "saved";
  const missing = unsignedIn(view);
  const { data: me } = useQuery(meOptions(useApi()));
  const myEmail = draft.members.find(({ personId }) => personId === me?.personId)?.email.toLowerCase() ?? "";
  return (
    <>
      <div className={draftStyles["lead"]}>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      <div className={styles["steps"]}>
        <Notice title={words.label}>{words.labelWhy}</Notice>
        {signers.length === 0 && <p>{words.nobody}</p>}
        {blocks > 0 && (
          <Notice
            tone="warn"
            action={<LinkButton href={draftPath(draft.id, FILING)}>{words.toSummary}</LinkButton>}
          >
            {words.blocked(blocks)}
          </Notice>
        )}
        {blocks === 0 && !isReady && <output>{words.preparing}</output>}
        <ul className={styles["signers"]}>
          {signers.map((signer) => (
            <OneSigner
              key={`${signer.key} ${bundleHash}`}
              signer={signer}
              signature={signatures.find(({ key }) => key === signer.key)}
              draftId={draft.id}
              bundleHash={bundleHash}
              isMine={signer.email.toLowerCase() === myEmail}
              isReady={isReady}
            />
          ))}
        </ul>
        {signers.length > 0 && (
          <output>
            <strong>
              {missing.length === 0 ? words.all : words.missing(list(missing.map(({ name }) => name)))}
            </strong>
          </output>
        )}
        <details className={styles["hash"]}>
          <summary>{words.hash}</summary>
          <code>{bundleHash}</code>
        </details>
      </div>
      <Form
        label={words.next}
        onSend={() => history.push(draftPath(walk.draftId, FILING))}
        actions={
          <>
            <Button type="submit" look="main">
              {words.next}
            </Button>
            {walk.previous && (
              <LinkButton look="quiet" href={draftPath(walk.draftId, walk.previous)}>
                {words.previous}
              </LinkButton>
            )}
            <SaveLine />
          </>
        }
      >
        {null}
      </Form>
    </>
  );
}
