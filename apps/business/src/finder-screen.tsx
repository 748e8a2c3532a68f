import type { Question } from "@sen/catalogue/model";
import { useApi } from "@sen/sdk/react";
import { LinkButton } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Icon } from "@sen/ui/icon";
import { PageHeader } from "@sen/ui/page";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { finderPath, homePath, procedurePath } from "./addresses.ts";
import styles from "./finder.module.css";
import { type Step, walk } from "./finder-walk.ts";
import { inWords } from "./named.ts";
import { Registrant } from "./registrant.tsx";
import { words } from "./words/finder.ts";

const route = getRouteApi("/bat-dau");

/** One plain question on each page, until it is known which procedure it is. The answers so far are the address. */
export function FinderScreen() {
  const { duong = "" } = route.useSearch();
  const { data, error } = useQuery(
    useApi().catalogue.finder.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const trail = duong.split(".").filter(Boolean);
  const at = data && walk(data, trail);
  return (
    <Registrant>
      {!at && <PageHeader title={words.title} above={{ href: homePath, label: words.home }} />}
      <ErrorNotice error={error} />
      {!data && !error && <p aria-busy="true">{words.loading}</p>}
      {data && !at && (
        <EmptyState title={words.lost} action={<LinkButton href={finderPath()}>{words.again}</LinkButton>} />
      )}
      {at && <Asked key={at.now.id} question={at.now} steps={at.steps} trail={trail} />}
    </Registrant>
  );
}

function Asked({
  question,
  steps,
  trail,
}: {
  question: Question;
  steps: readonly Step[];
  trail: readonly string[];
}) {
  const above =
    steps.length > 0
      ? { href: finderPath(trail.slice(0, -1)), label: words.back }
      : { href: homePath, label: words.home };
  return (
    <>
      <PageHeader title={inWords(question.text)} above={above}>
        {question.hint && inWords(question.hint)}
      </PageHeader>
      <ul className={styles["answers"]} aria-label={inWords(question.text)}>
        {question.answers.map(({ id, text, hint, leadsTo }) => (
          <li key={id}>
            <a
              href={"procedure" in leadsTo ? procedurePath(leadsTo.procedure) : finderPath([...trail, id])}
              className={styles["answer"]}
            >
              <span className={styles["ring"]} aria-hidden="true" />
              <span>
                <strong>{inWords(text)}</strong>
                {hint && <small>{inWords(hint)}</small>}
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <section className={styles["trail"]} aria-label={words.chosen}>
          <h2>{words.chosen}</h2>
          <ol>
            {steps.map(({ question: asked, answer }, n) => (
              <li key={asked.id}>
                <span>{inWords(asked.text)}</span>
                <a href={finderPath(trail.slice(0, n))} aria-label={words.changeAnswer(inWords(answer.text))}>
                  {inWords(answer.text)}
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
