import { Button, LinkButton } from "@sen/ui/button";
import { Form } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { draftPath, FILING } from "./addresses.ts";
import draftStyles from "./draft.module.css";
import { useFilling } from "./filling.ts";
import { inWords } from "./named.ts";
import { OnePaper } from "./one-paper.tsx";
import styles from "./papers.module.css";
import { SaveLine } from "./save-line.tsx";
import type { Walk } from "./section-form.tsx";
import { useHashFocus } from "./use-hash-focus.ts";
import { words } from "./words/papers.ts";

/** The checklist of this very dossier: what is wanted, what each paper consists of, and what is not needed. */
export default function PapersStep({ walk }: { walk: Walk }) {
  const { view, flush } = useFilling();
  const { history } = useRouter();
  const [isTold, setTold] = useState(false);
  useHashFocus();
  const wanted = view.papers.filter(({ isWanted }) => isWanted);
  const others = view.papers.filter(({ isWanted }) => !isWanted);
  const missing = wanted.filter(({ state }) => state === "missing").length;
  const onward = draftPath(walk.draftId, walk.isBack ? FILING : walk.next);
  const go = async () => {
    await flush();
    if (missing > 0) setTold(true);
    else history.push(onward);
  };
  return (
    <Form
      label={words.title}
      onSend={() => void go()}
      actions={
        <>
          <Button type="submit" look="main">
            {words.next}
          </Button>
          {isTold && missing > 0 && <LinkButton href={onward}>{words.skip}</LinkButton>}
          {walk.previous && !isTold && (
            <LinkButton look="quiet" href={draftPath(walk.draftId, walk.previous)}>
              {words.previous}
            </LinkButton>
          )}
          <SaveLine />
        </>
      }
    >
      <div className={draftStyles["lead"]}>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      {isTold && missing > 0 && <Notice tone="warn">{words.stillMissing(missing)}</Notice>}
      <ul className={styles["papers"]} aria-label={words.wanted}>
        {wanted.map((paper) => (
          <OnePaper key={paper.component.code} paper={paper} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{words.notWanted(others.length)}</summary>
          <ul className={styles["others"]}>
            {others.map(({ component }) => (
              <li key={component.code}>
                {inWords(component.name)}
                {component.whenWords && ` · ${inWords(component.whenWords)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Form>
  );
}
