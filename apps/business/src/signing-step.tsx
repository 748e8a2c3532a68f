import { Button, LinkButton } from "@sen/ui/button";
import { Form } from "@sen/ui/form";
import { list } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { useRouter } from "@tanstack/react-router";
import { draftPath, FILING } from "./addresses.ts";
import draftStyles from "./draft.module.css";
import { useFilling } from "./filling.ts";
import { OneSigner } from "./one-signer.tsx";
import { SaveLine } from "./save-line.tsx";
import type { Walk } from "./section-form.tsx";
import styles from "./signing.module.css";
import { words } from "./words/signing.ts";

/** Who must sign, and who has; each with a code of their own, upon exactly what would be sent. */
export function SigningStep({ walk }: { walk: Walk }) {
  const { view, problems, keeping } = useFilling();
  const { history } = useRouter();
  const { signers, signatures, bundleHash, draft } = view;
  const blocks = problems.filter(({ severity }) => severity === "block").length;
  const isReady = blocks === 0 && keeping.state === "saved";
  const missing = signers.filter(
    ({ key }) => !signatures.some((one) => one.key === key && one.bundleHash === bundleHash),
  );
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
              signature={signatures.findLast(({ key }) => key === signer.key)}
              draftId={draft.id}
              bundleHash={bundleHash}
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
