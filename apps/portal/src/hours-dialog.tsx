import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError, FormSection } from "@sen/ui/form";
import { date } from "@sen/ui/format";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { TimeField } from "@sen/ui/time-field";
import type { SessionName, SessionPeriod, Sessions } from "@sen/workdays/model";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { words } from "./words/hours.ts";

const FORM = "gio-lam-viec";
const NAMES: SessionName[] = ["morning", "afternoon", "evening"];
const ENDS = ["from", "to"] as const;
const isClock = (clock: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock);

/** A period to change, or the hours a new one starts from: that has no day and version 0. */
export type HoursDraft = Omit<SessionPeriod, "from"> & { from: string | null };

export function HoursDialog({ start, onClose }: { start: HoursDraft; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [from, setFrom] = useState(start.from);
  const [sessions, setSessions] = useState<Sessions>(start.sessions);
  const [faults, setFaults] = useState<FormError[]>([]);
  const keep = useMutation(
    api.workdays.keepSessions.mutationOptions({
      onSuccess: async (kept) => {
        await queries.invalidateQueries(api.workdays.sessions.pathFilter());
        tellResult(words.saved(date(kept.from)));
        onClose();
      },
    }),
  );
  const send = () => {
    const wrong = NAMES.flatMap((name) =>
      ENDS.filter((end) => !isClock(sessions[name][end])).map((end) => ({
        field: `${name}.${end}`,
        message: words.notAClock,
      })),
    );
    const found: FormError[] = [...(from ? [] : [{ field: "from", message: words.missingDay }]), ...wrong];
    setFaults(found);
    const { organisationId, version } = start;
    if (from && found.length === 0) keep.mutate({ organisationId, from, sessions, version, idempotencyKey });
  };
  const faultAt = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;

  return (
    <Dialog
      open
      onClose={onClose}
      title={start.from ? words.editThis(date(start.from)) : words.add}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={FORM} look="main" busy={keep.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        errors={[...faults, ...formErrors(keep.error, words.refusals)]}
        busy={keep.isPending}
        onSend={send}
      >
        <DatePicker
          name="from"
          label={words.from}
          value={from}
          disabled={start.from !== null}
          error={faultAt("from")}
          onChange={setFrom}
        />
        {NAMES.map((name) => (
          <FormSection key={name} columns={2}>
            {ENDS.map((end) => (
              <TimeField
                key={end}
                name={`${name}.${end}`}
                label={(end === "from" ? words.starts : words.ends)(words.sessions[name])}
                value={sessions[name][end]}
                error={faultAt(`${name}.${end}`)}
                onChange={(clock) =>
                  setSessions((before) => ({ ...before, [name]: { ...before[name], [end]: clock } }))
                }
              />
            ))}
          </FormSection>
        ))}
      </Form>
    </Dialog>
  );
}
