import type { FormField, Problem } from "@sen/business/form.model";
import { isNeeded } from "@sen/business/rules";
import { Checkbox, RadioGroup } from "@sen/ui/choice";
import { DatePicker } from "@sen/ui/date-picker";
import { Select } from "@sen/ui/select";
import { TextArea, TextField } from "@sen/ui/text-field";
import type { ComponentProps } from "react";
import { fieldId } from "./addresses.ts";
import { Anchor } from "./anchor.tsx";
import styles from "./fields.module.css";
import { FigureField } from "./figure-field.tsx";
import { isAboutName, isMissing, problemsAt, type Shown, useFilling } from "./filling.ts";
import { LinesField } from "./lines-field.tsx";
import { NameField } from "./name-field.tsx";
import { inWords } from "./named.ts";
import { RowsField } from "./rows-field.tsx";
import { UnitField } from "./unit-field.tsx";
import { WhyAsked } from "./why-asked.tsx";
import { words } from "./words/fields.ts";
import { sayProblem } from "./words/problems.ts";

/** One question of the form, whatever its kind, with what is wrong with the answer in plain sentences. */
export function AnswerField({
  field,
  path,
  needs,
}: {
  field: FormField;
  path: string;
  needs?: ReadonlySet<string>;
}) {
  const { problems, conditions, tellsMissing } = useFilling();
  const isColumn = path !== field.path; // of a list, which says once why it asks
  const here = problemsAt(problems, path).filter(
    (one) => (tellsMissing || !isMissing(one)) && !(field.kind === "name" && isAboutName(one)), // told where it is typed
  );
  const shown: Shown = {
    id: fieldId(path),
    label: inWords(field.label),
    hint: (
      <WhyAsked
        field={field}
        path={path}
        isBrief={isColumn}
        extra={field.kind === "money" && !isColumn ? words.moneyHint : null}
      />
    ),
    error: here.find(({ severity }) => severity === "block") ? sentenceOf(here, "block") : null,
    optional: !isNeeded(field, needs ?? conditions),
  };
  const warning = sentenceOf(here, "warn");
  return (
    <div className={styles["asked"]}>
      <Control field={field} path={path} shown={shown} />
      {warning && <output className={styles["warning"]}>{warning}</output>}
    </div>
  );
}

const sentenceOf = (problems: readonly Problem[], severity: Problem["severity"]): string =>
  problems
    .filter((one) => one.severity === severity)
    .map(sayProblem)
    .join(" ");

const FEW = 5; // choices that are all in sight

function Control({ field, path, shown }: { field: FormField; path: string; shown: Shown }) {
  const { answers, set } = useFilling();
  const value = answers[path]?.value ?? null;
  const text = typeof value === "string" ? value : value === null ? "" : String(value);
  const { id, ...said } = shown;
  switch (field.kind) {
    case "text":
    case "email":
    case "phone":
    case "personal-number":
    case "enterprise-code":
      return (
        <TextField
          {...said}
          id={id}
          {...INPUTS[field.kind]}
          value={text}
          onChange={(typed) => set(path, typed)}
        />
      );
    case "long-text":
      return <TextArea {...said} id={id} rows={3} value={text} onChange={(typed) => set(path, typed)} />;
    case "money":
    case "percent":
    case "number":
      return (
        <FigureField {...shown} kind={field.kind} value={value} onChange={(figure) => set(path, figure)} />
      );
    case "choice":
      return <Choice field={field} shown={shown} value={text} onChange={(chosen) => set(path, chosen)} />;
    case "yes-no":
      return (
        <Checkbox
          id={id}
          label={shown.label}
          hint={shown.hint}
          checked={value === true}
          onChange={(checked) => set(path, checked)}
        />
      );
    case "day":
      return (
        <Anchor id={id}>
          <DatePicker {...said} value={text || null} onChange={(day) => set(path, day)} />
        </Anchor>
      );
    case "name":
      return <NameField shown={shown} path={path} value={text} />;
    case "unit":
      return <UnitField shown={shown} path={path} value={text || null} />;
    case "lines":
      return <LinesField field={field} shown={shown} />;
    case "rows":
      return <RowsField field={field} shown={shown} Column={AnswerField} />;
  }
}

const INPUTS: Record<
  "text" | "email" | "phone" | "personal-number" | "enterprise-code",
  ComponentProps<"input">
> = {
  text: { maxLength: 4000 },
  email: { type: "email", inputMode: "email", autoCapitalize: "none", spellCheck: false, maxLength: 254 },
  phone: { type: "tel", inputMode: "tel", maxLength: 30 },
  "personal-number": { inputMode: "numeric", maxLength: 20, spellCheck: false },
  "enterprise-code": { inputMode: "numeric", maxLength: 20, spellCheck: false },
};

function Choice({
  field,
  shown: { id, ...said },
  value,
  onChange,
}: {
  field: FormField;
  shown: Shown;
  value: string;
  onChange: (value: string) => void;
}) {
  const options = (field.options ?? []).map((option) => ({
    value: option.value,
    label: inWords(option.label),
  }));
  return options.length > FEW ? (
    <Select {...said} id={id} none={words.choose} options={options} value={value} onChange={onChange} />
  ) : (
    <RadioGroup
      label={said.label}
      hint={said.hint}
      error={said.error}
      name={id}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
