import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Form, type FormError, FormSection } from "@sen/ui/form";
import { PageHeader, Section } from "@sen/ui/page";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import { faultOf } from "@sen/workdays/decrees";
import type { AddDays, DayStatus } from "@sen/workdays/model";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { DecreeRow, type Draft } from "../decree-row.tsx";
import { statusOptions, words } from "../words/holidays.ts";

export const Route = createFileRoute("/quan-tri/ngay-nghi/van-ban")({ component: Decree });

type NewDay = AddDays["days"][number];
type Decided = { status: DayStatus; instrument: string };

const empty = (): Draft => ({
  key: crypto.randomUUID(),
  day: null,
  kind: "holiday",
  vi: "",
  en: "",
  inPlaceOf: null,
});

function asRow({ day, kind, vi, en, inPlaceOf }: Draft, decided: Decided): NewDay {
  const name = { vi: vi.trim(), en: en.trim() };
  return { ...decided, day: day ?? "", kind, name, inPlaceOf: kind === "holiday" ? null : inPlaceOf };
}

/** What is wrong with each row, by its key; days already in the calendar are left to the server. */
function faultsOf(drafts: readonly Draft[], decided: Decided): Map<string, string> {
  const rows = drafts.map((draft) => asRow(draft, decided));
  const faults = drafts.flatMap(({ key }, n): [string, string][] => {
    const row = rows[n] as NewDay;
    if (row.day === "") return [[key, words.missingDay]];
    if (row.name.vi === "" || row.name.en === "") return [[key, words.missingName]];
    const fault = faultOf([], rows, row);
    return fault ? [[key, words.refusals[fault]]] : [];
  });
  return new Map(faults);
}

function Decree() {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => [empty()]);
  const [decided, setDecided] = useState<Decided>({ status: "decreed", instrument: "" });
  const [sent, setSent] = useState(false);
  const add = useMutation(
    api.workdays.add.mutationOptions({
      onSuccess: async (rules) => {
        await queries.invalidateQueries(api.workdays.pathFilter());
        tellResult(words.saved(rules.length));
        await navigate({ to: "/quan-tri/ngay-nghi", search: { nam: Number(rules[0]?.day.slice(0, 4)) } });
      },
    }),
  );
  const faults = sent ? faultsOf(drafts, decided) : new Map<string, string>();
  const lacksInstrument = sent && decided.instrument.trim() === "";
  const errors: FormError[] = [
    ...(lacksInstrument ? [{ field: "instrument", message: words.missingInstrument }] : []),
    ...[...faults].map(([field, message]) => ({ field, message })),
    ...formErrors(add.error, words.refusals),
  ];
  const send = () => {
    setSent(true);
    const instrument = decided.instrument.trim();
    if (instrument === "" || faultsOf(drafts, decided).size > 0) return;
    add.mutate({ days: drafts.map((draft) => asRow(draft, { ...decided, instrument })), idempotencyKey });
  };
  const change = (key: string, part: Partial<Draft>) =>
    setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));

  return (
    <>
      <PageHeader title={words.decreeTitle} above={{ href: "/quan-tri/ngay-nghi", label: words.calendar }}>
        {words.decreeSentence}
      </PageHeader>
      <Form
        label={words.decreeTitle}
        errors={errors}
        busy={add.isPending}
        onSend={send}
        actions={
          <Button type="submit" look="main" busy={add.isPending}>
            {words.save}
          </Button>
        }
      >
        <FormSection columns={2}>
          <TextField
            name="instrument"
            label={words.instrument}
            hint={words.instrumentHint}
            error={lacksInstrument ? words.missingInstrument : null}
            maxLength={200}
            value={decided.instrument}
            onChange={(instrument) => setDecided({ ...decided, instrument })}
          />
          <Select
            label={words.status}
            options={statusOptions}
            value={decided.status}
            onChange={(status) => setDecided({ ...decided, status })}
          />
        </FormSection>
        <Section
          title={words.rows}
          actions={
            <Button icon="plus" onClick={() => setDrafts([...drafts, empty()])}>
              {words.addRow}
            </Button>
          }
        >
          {drafts.map((draft, n) => (
            <DecreeRow
              key={draft.key}
              draft={draft}
              number={n + 1}
              fault={faults.get(draft.key) ?? null}
              onChange={(part) => change(draft.key, part)}
              onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((one) => one !== draft)) : null}
            />
          ))}
        </Section>
      </Form>
    </>
  );
}
