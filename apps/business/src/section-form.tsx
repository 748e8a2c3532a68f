import type { FormSection } from "@sen/business/form.model";
import { Button, LinkButton } from "@sen/ui/button";
import { Form, type FormError } from "@sen/ui/form";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { draftPath, FILING, fieldId } from "./addresses.ts";
import { AnswerField } from "./answer-field.tsx";
import { BeneficialOwners } from "./beneficial-owners.tsx";
import styles from "./draft.module.css";
import { problemsIn, useFilling } from "./filling.ts";
import { inWords } from "./named.ts";
import { SaveLine } from "./save-line.tsx";
import { useHashFocus } from "./use-hash-focus.ts";
import { words } from "./words/draft.ts";
import { sayProblem } from "./words/problems.ts";

/** Where one comes from and goes on to; `isBack` when the summary sent here, and wants one back. */
export type Walk = { draftId: string; next: string; previous: string | null; isBack: boolean };

/** A section of the form. What is missing is said when somebody goes on, and does not keep them from going on. */
export function SectionForm({
  section,
  walk,
  onTell,
}: {
  section: FormSection;
  walk: Walk;
  onTell: () => void;
}) {
  const { problems, conditions, flush } = useFilling();
  const { history } = useRouter();
  const [errors, setErrors] = useState<FormError[]>([]);
  const [isGoing, setGoing] = useState(false);
  useHashFocus();
  const onward = draftPath(walk.draftId, walk.isBack ? FILING : walk.next);
  const go = async () => {
    const blocks = problemsIn(problems, section).filter(({ severity }) => severity === "block");
    onTell();
    setErrors(blocks.map((one) => ({ field: fieldId(one.path ?? ""), message: sayProblem(one) })));
    if (blocks.length > 0) return;
    setGoing(true);
    await flush(); // what could not be sent is kept here, and does not hold anybody up
    setGoing(false);
    history.push(onward);
  };
  return (
    <Form
      label={inWords(section.title)}
      errors={errors}
      busy={isGoing}
      onSend={() => void go()}
      actions={
        <>
          <Button type="submit" look="main" busy={isGoing}>
            {walk.isBack ? words.toSummary : words.next}
          </Button>
          {errors.length > 0 && <LinkButton href={onward}>{words.skip}</LinkButton>}
          {walk.previous && !walk.isBack && errors.length === 0 && (
            <LinkButton look="quiet" href={draftPath(walk.draftId, walk.previous)}>
              {words.previous}
            </LinkButton>
          )}
          <SaveLine />
        </>
      }
    >
      <div className={styles["lead"]}>
        <h2>{inWords(section.title)}</h2>
        <p>{inWords(section.lead)}</p>
        {errors.length > 0 && <p>{words.stillMissing}</p>}
      </div>
      {section.fields.map((field) => (
        <AnswerField key={`${field.path} ${field.kind}`} field={field} path={field.path} needs={conditions} />
      ))}
      {section.fields.some(({ path }) => path === "owners") && <BeneficialOwners />}
    </Form>
  );
}
