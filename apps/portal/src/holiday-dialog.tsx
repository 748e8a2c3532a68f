import { isRefusal } from "@sen/sdk";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Conflict } from "@sen/ui/conflict";
import { Dialog } from "@sen/ui/dialog";
import { Form, FormSection } from "@sen/ui/form";
import { date } from "@sen/ui/format";
import { formErrors, sayError } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import { UNVERIFIED } from "@sen/workdays/decrees";
import type { DayRule } from "@sen/workdays/model";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { statusOptions, words } from "./words/holidays.ts";

const FORM = "sua-ngay";

/** Changes what is said of a day: a projection that is now decreed, a paper now seen. */
export function HolidayDialog({ rule, onClose }: { rule: DayRule; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const [mine, setMine] = useState(rule);
  const change = (part: Partial<DayRule>) => setMine((before) => ({ ...before, ...part }));
  const amend = useMutation(
    api.workdays.amend.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(api.workdays.pathFilter());
        tellResult(words.edited(date(rule.day)));
        onClose();
      },
    }),
  );
  const send = (version: number) => {
    const { day, status, name, instrument } = mine;
    amend.mutate({ day, status, name, instrument: instrument.trim() || UNVERIFIED, version });
  };
  if (isRefusal(amend.error, "rpc/changed-meanwhile")) {
    const theirs = sayError(amend.error).detail as DayRule;
    return (
      <Conflict
        open
        busy={amend.isPending}
        onClose={() => amend.reset()}
        onKeepMine={() => send(theirs.version)}
        onTakeTheirs={() => {
          void queries.invalidateQueries(api.workdays.pathFilter());
          onClose();
        }}
        sides={[
          { name: words.status, mine: words.statuses[mine.status], theirs: words.statuses[theirs.status] },
          { name: words.instrument, mine: mine.instrument, theirs: theirs.instrument },
          { name: words.nameVi, mine: mine.name.vi, theirs: theirs.name.vi },
          { name: words.nameEn, mine: mine.name.en, theirs: theirs.name.en },
        ]}
      />
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.editThis(date(rule.day))}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={FORM} look="main" busy={amend.isPending}>
            {words.saveEdit}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        errors={formErrors(amend.error)}
        busy={amend.isPending}
        onSend={() => send(mine.version)}
      >
        <FormSection>
          <Select
            label={words.status}
            options={statusOptions}
            value={mine.status}
            onChange={(status) => change({ status })}
          />
          <TextField
            name="instrument"
            label={words.instrument}
            hint={words.instrumentHint}
            maxLength={200}
            value={mine.instrument === UNVERIFIED ? "" : mine.instrument}
            onChange={(instrument) => change({ instrument })}
          />
          <TextField
            name="name.vi"
            label={words.nameVi}
            maxLength={120}
            value={mine.name.vi}
            onChange={(vi) => change({ name: { ...mine.name, vi } })}
          />
          <TextField
            name="name.en"
            label={words.nameEn}
            maxLength={120}
            value={mine.name.en}
            onChange={(en) => change({ name: { ...mine.name, en } })}
          />
        </FormSection>
      </Form>
    </Dialog>
  );
}
