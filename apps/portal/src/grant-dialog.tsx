import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Checkbox } from "@sen/ui/choice";
import { DatePicker } from "@sen/ui/date-picker";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError, FormSection } from "@sen/ui/form";
import { today } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { formErrors } from "@sen/ui/refusal";
import { Select } from "@sen/ui/select";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { PersonField } from "./directory-search.tsx";
import { textIn } from "./form-text.ts";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

/** A role for a position of the office, or for one person, from a day on. */
export function GrantDialog({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const { data: roles } = useSuspenseQuery(api.auth.roles.list.queryOptions({}));
  const { data: positions } = useQuery(
    api.directory.positions.list.queryOptions({ organisationId, day: today() }),
  );
  const [fromDay, setFrom] = useState<string | null>(today());
  const [untilDay, setUntil] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const give = useMutation(
    api.auth.grants.give.mutationOptions({
      onSuccess: () => {
        onClose();
        return queries.invalidateQueries(api.auth.grants.pathFilter());
      },
    }),
  );

  const send = (entries: FormData) => {
    const [positionId, personId] = [textIn(entries, "position"), textIn(entries, "person")];
    const to = personId ? { personId } : positionId ? { positionId } : null;
    setMissing(to && fromDay ? [] : [{ field: "position", message: words.pickHolder }]);
    if (!to || !fromDay) return;
    give.mutate({
      organisationId,
      roleId: textIn(entries, "role"),
      to,
      fromDay,
      untilDay,
      withDescendants: entries.has("withDescendants"),
      mayPassOn: entries.has("mayPassOn"),
      idempotencyKey,
    });
  };

  return (
    <Dialog open onClose={onClose} title={words.giveRole}>
      <Form
        label={words.giveRole}
        busy={give.isPending}
        errors={missing.length > 0 ? missing : formErrors(give.error, refusals)}
        onSend={send}
        actions={
          <>
            <Button type="submit" look="main" busy={give.isPending}>
              {words.giveRole}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </>
        }
      >
        <Select
          name="role"
          label={words.role}
          options={roles.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
        <Select
          name="position"
          label={words.toPosition}
          none=""
          options={(positions ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
        <PersonField name="person" label={words.toPerson} day={today()} optional />
        <FormSection columns={2}>
          <DatePicker label={words.from} value={fromDay} onChange={setFrom} />
          <DatePicker label={words.until} value={untilDay} onChange={setUntil} optional />
        </FormSection>
        <Checkbox name="withDescendants" label={words.withDescendants} />
        <Checkbox name="mayPassOn" label={words.mayPassOn} />
      </Form>
    </Dialog>
  );
}
