import type { FormField } from "@sen/business/form.model";
import type { ReactNode } from "react";
import styles from "./fields.module.css";
import { useFilling } from "./filling.ts";
import { LawText } from "./law.tsx";
import { inWords } from "./named.ts";
import { sayValue } from "./say-value.ts";
import { words } from "./words/fields.ts";

/** Under the label: an example, what the register says now, and quietly why it is asked and which paper it fills. */
export function WhyAsked({
  field,
  path,
  extra,
  isBrief,
}: {
  field: FormField;
  path: string;
  extra?: ReactNode;
  isBrief: boolean;
}) {
  const { view } = useFilling();
  const registered = view.registered?.[path];
  return (
    <>
      {field.hint && <span className={styles["example"]}>{inWords(field.hint)}</span>}
      {extra && <span className={styles["example"]}>{extra}</span>}
      {registered !== undefined && registered !== null && (
        <span className={styles["registered"]}>{words.registeredNow(sayValue(field, registered))}</span>
      )}
      {!isBrief && (
        <span className={styles["why"]}>
          <Why field={field} />
        </span>
      )}
    </>
  );
}

/** Why something is asked, which paper it fills, and by which article. */
export function Why({ field }: { field: FormField }) {
  const { view } = useFilling();
  const paper = view.procedure.components.find(({ code }) => code === field.paper);
  return (
    <>
      {words.why}: {inWords(field.why)}
      {paper && ` ${words.fills(inWords(paper.name))}.`} {field.basis && <LawText text={field.basis} />}
    </>
  );
}
