import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Checkbox } from "@sen/ui/choice";
import { DatePicker } from "@sen/ui/date-picker";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form, type FormError, FormSection } from "@sen/ui/form";
import { today } from "@sen/ui/format";
import { PageHeader } from "@sen/ui/page";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import { TimeField } from "@sen/ui/time-field";
import type { DeadlineAsked } from "@sen/workdays/model";
import { instantAt } from "@sen/workdays/rules";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { DeadlineAnswer } from "../deadline-answer.tsx";
import { words } from "../words/deadline.ts";
import styles from "./ngay-nghi.module.css";

export const Route = createFileRoute("/quan-tri/ngay-nghi/han-tra")({ component: Reckoner });

type Moment = { day: string | null; clock: string };
type Filled = {
  received: Moment;
  n: string;
  unit: "working_day" | "working_hour";
  isPaused: boolean;
  from: Moment;
  to: Moment;
};

const units = Object.entries(words.units).map(([value, label]) => ({
  value: value as Filled["unit"],
  label,
}));
const LEAST = { working_day: 0, working_hour: 1 };
const MOST = { working_day: 400, working_hour: 2000 };
const isClock = (clock: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock);
const at = ({ day, clock }: Moment) => instantAt(day ?? "", clock);

/** What the form says as a question to the server, or what is missing for that. */
function questionOf({ received, n, unit, isPaused, from, to }: Filled): {
  asked: DeadlineAsked | null;
  errors: FormError[];
} {
  const errors: FormError[] = [];
  const moments: [string, Moment][] = [["received", received]];
  if (isPaused) moments.push(["from", from]);
  if (isPaused && to.day) moments.push(["to", to]);
  for (const [field, { day, clock }] of moments) {
    if (!day) errors.push({ field, message: words.missingDay });
    if (!isClock(clock)) errors.push({ field: `${field}.clock`, message: words.notAClock });
  }
  const fits = /^\d{1,4}$/.test(n.trim()) && Number(n) >= LEAST[unit] && Number(n) <= MOST[unit];
  if (!fits) errors.push({ field: "n", message: words.notALimit });
  if (errors.length > 0) return { asked: null, errors };
  const pauses = isPaused ? [{ from: at(from), to: to.day ? at(to) : null }] : [];
  return { asked: { received: at(received), limit: { unit, n: Number(n) }, pauses }, errors };
}

function Reckoner() {
  const api = useApi();
  const [filled, setFilled] = useState<Filled>({
    received: { day: today(), clock: "09:00" },
    n: "3",
    unit: "working_day",
    isPaused: false,
    from: { day: null, clock: "09:00" },
    to: { day: null, clock: "09:00" },
  });
  const [asked, setAsked] = useState<DeadlineAsked | null>(null);
  const [errors, setErrors] = useState<FormError[]>([]);
  const change = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }));
  const answer = useQuery({
    ...api.workdays.deadline.queryOptions(asked ?? { received: "", limit: { unit: "working_day", n: 0 } }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
  const send = () => {
    const question = questionOf(filled);
    setErrors(question.errors);
    setAsked(question.asked);
  };
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message ?? null;
  const moment = (field: "received" | "from" | "to", label: string, hint?: string) => (
    <>
      <DatePicker
        name={field}
        label={label}
        hint={hint}
        value={filled[field].day}
        error={errorOf(field)}
        onChange={(day) => change({ [field]: { ...filled[field], day } })}
      />
      <TimeField
        name={`${field}.clock`}
        label={field === "received" ? words.clock : words.at}
        value={filled[field].clock}
        error={errorOf(`${field}.clock`)}
        onChange={(clock) => change({ [field]: { ...filled[field], clock } })}
      />
    </>
  );

  return (
    <>
      <PageHeader title={words.title} above={{ href: "/quan-tri/ngay-nghi", label: words.back }}>
        {words.sentence}
      </PageHeader>
      <Form
        label={words.title}
        errors={errors}
        onSend={send}
        actions={
          <Button type="submit" look="main" busy={answer.isFetching}>
            {words.reckon}
          </Button>
        }
      >
        <FormSection columns={2}>{moment("received", words.day)}</FormSection>
        <div className={styles["limit"]}>
          <TextField
            name="n"
            label={words.limit}
            inputMode="numeric"
            maxLength={4}
            error={errorOf("n")}
            value={filled.n}
            onChange={(n) => change({ n })}
          />
          <Select
            label={words.unit}
            options={units}
            value={filled.unit}
            onChange={(unit) => change({ unit })}
          />
        </div>
        <Checkbox
          label={words.paused}
          checked={filled.isPaused}
          onChange={(isPaused) => change({ isPaused })}
        />
        {filled.isPaused && (
          <FormSection columns={2}>
            {moment("from", words.pauseFrom)}
            {moment("to", words.pauseTo, words.pauseToHint)}
          </FormSection>
        )}
      </Form>
      <ErrorNotice error={answer.error} refusals={words.refusals} />
      {asked && answer.data && <DeadlineAnswer deadline={answer.data} unit={asked.limit.unit} />}
    </>
  );
}
