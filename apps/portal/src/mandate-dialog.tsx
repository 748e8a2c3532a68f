import type { GiveMandate } from "@sen/auth/model";
import { Button } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError, FormSection } from "@sen/ui/form";
import { today } from "@sen/ui/format";
import { formErrors } from "@sen/ui/refusal";
import { TextField } from "@sen/ui/text-field";
import { useState } from "react";
import { ColleagueField } from "./colleague-field.tsx";
import { PersonField } from "./directory-search.tsx";
import { textIn } from "./form-text.ts";
import { RightsPicker } from "./rights-picker.tsx";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

export type Drawn = { giverId: string | null; terms: GiveMandate };

/** The terms of a mandate; with `office`, somebody of that office is its giver, else oneself. */
export function MandateDialog({
  open,
  onClose,
  onSend,
  busy,
  error,
  office,
  held,
}: {
  open: boolean;
  onClose: () => void;
  onSend: (drawn: Drawn) => void;
  busy: boolean;
  error: unknown;
  office?: string;
  /** The permissions one holds, when one gives it oneself. */
  held?: readonly string[];
}) {
  const [fromDay, setFrom] = useState<string | null>(today());
  const [untilDay, setUntil] = useState<string | null>(null);
  const [wrong, setWrong] = useState<readonly FormError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const errors = wrong.length > 0 ? wrong : formErrors(error, refusals);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;

  const send = (entries: FormData) => {
    const giverId = office ? textIn(entries, "giver") : null;
    const holderId = textIn(entries, "holder");
    const permissions = entries.getAll("rights") as GiveMandate["permissions"];
    const found: FormError[] = [
      ...(giverId === "" ? [{ field: "giver", message: words.pickPerson }] : []),
      ...(holderId === "" ? [{ field: "holder", message: words.pickPerson }] : []),
      ...(permissions.length === 0 ? [{ field: "rights", message: words.pickRights }] : []),
      ...(fromDay && untilDay ? [] : [{ message: words.pickDays }]),
    ];
    setWrong(found);
    if (found.length > 0 || !fromDay || !untilDay) return;
    const instrument = textIn(entries, "instrument");
    onSend({ giverId, terms: { holderId, permissions, instrument, fromDay, untilDay, idempotencyKey: key } });
  };
  const mayBeGiven = (permission: string) =>
    !permission.startsWith("auth.") && (held === undefined || held.includes(permission));

  return (
    <Dialog open={open} onClose={onClose} title={words.draw}>
      <Form
        label={words.draw}
        busy={busy}
        errors={errors}
        onSend={send}
        actions={
          <>
            <Button type="submit" look="main" busy={busy}>
              {words.draw}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </>
        }
      >
        {office && (
          <ColleagueField name="giver" label={words.giver} office={office} error={errorOf("giver")} />
        )}
        <PersonField name="holder" label={words.holder} day={today()} error={errorOf("holder")} />
        <TextField
          name="instrument"
          label={words.instrument}
          hint={words.instrumentHint}
          error={errorOf("instrument")}
          maxLength={200}
          required
        />
        <FormSection columns={2}>
          <DatePicker label={words.from} value={fromDay} onChange={setFrom} />
          <DatePicker label={words.until} value={untilDay} onChange={setUntil} />
        </FormSection>
        <RightsPicker name="rights" label={words.rights} only={mayBeGiven} />
      </Form>
    </Dialog>
  );
}
