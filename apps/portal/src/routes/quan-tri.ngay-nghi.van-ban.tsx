import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Form, type FormError, FormSection } from "@sen/ui/form";
import { PageHeader, Section } from "@sen/ui/page";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import { faultOf } from "@sen/workdays/decrees";
import type { AddDays, DayRule, DayStatus } from "@sen/workdays/model";
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

/** What is wrong, by the instrument's field or the row's key; `known` are the days already in the calendar. */
function faultsOf(drafts: readonly Draft[], decided: Decided, known: readonly DayRule[]): FormError[] {
  const rows = drafts.map((draft) => asRow(draft, decided));
  const faults = drafts.flatMap(({ key }, n): FormError[] => {
    const row = rows[n] as NewDay;
    if (row.day === "") return [{ field: key, message: words.missingDay }];
    if (row.name.vi === "" || row.name.en === "") return [{ field: key, message: words.missingName }];
    const fault = faultOf(known, rows, row);
    return fault ? [{ field: key, message: words.refusals[fault] }] : [];
  });
  return decided.instrument === ""
    ? [{ field: "instrument", message: words.missingInstrument }, ...faults]
    : faults;
}

function Decree() {
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => [empty()]);
  const [decided, setDecided] = useState<Decided>({ status: "decreed", instrument: "" });
  const [faults, setFaults] = useState<FormError[]>([]);
  const add = useMutation(
    api.workdays.add.mutationOptions({
      onSuccess: async (rules) => {
        await queries.invalidateQueries(api.workdays.pathFilter());
        tellResult(words.saved(rules.length));
        await navigate({ to: "/quan-tri/ngay-nghi", search: { nam: Number(rules[0]?.day.slice(0, 4)) } });
      },
    }),
  );
  const yearOf = (year: number) => queries.fetchQuery(api.workdays.year.queryOptions({ year }));
  const send = async () => {
    const stated = { ...decided, instrument: decided.instrument.trim() };
    const years = new Set(drafts.flatMap(({ day }) => (day ? Number(day.slice(0, 4)) : [])));
    const known = await Promise.all([...years].map(yearOf)).catch(() => []); // the server looks again
    const found = faultsOf(
      drafts,
      stated,
      known.flatMap(({ days }) => days),
    );
    setFaults(found);
    if (found.length === 0) add.mutate({ days: drafts.map((draft) => asRow(draft, stated)), idempotencyKey });
  };
  const faultAt = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
  const change = (key: string, part: Partial<Draft>) =>
    setDrafts((before) => before.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));

  return (
    <>
      <PageHeader title={words.decreeTitle} above={{ href: "/quan-tri/ngay-nghi", label: words.calendar }}>
        {words.decreeSentence}
      </PageHeader>
      <Form
        label={words.decreeTitle}
        errors={[...faults, ...formErrors(add.error, words.refusals)]}
        busy={add.isPending}
        onSend={() => void send()}
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
            error={faultAt("instrument")}
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
              fault={faultAt(draft.key)}
              onChange={(part) => change(draft.key, part)}
              onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((one) => one !== draft)) : null}
            />
          ))}
        </Section>
      </Form>
    </>
  );
}
