import type { AccountRow, OneTimeLink } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { Form } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { TextField } from "@sen/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { textIn } from "./form-text.ts";
import { words } from "./words/access.ts";
import { refusals } from "./words/auth.ts";

/** A first account for somebody who works here. */
export function AccountDialog({
  person,
  organisationId,
  onClose,
  onCreated,
}: {
  person: AccountRow;
  organisationId: string;
  onClose: () => void;
  onCreated: (made: OneTimeLink) => void;
}) {
  const create = useMutation(useApi().auth.accounts.create.mutationOptions({ onSuccess: onCreated }));
  const errors = formErrors(create.error, refusals);
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <Dialog open onClose={onClose} title={words.createFor(person.name)}>
      <Form
        label={words.create}
        busy={create.isPending}
        errors={errors}
        onSend={(entries) =>
          create.mutate({
            organisationId,
            personId: person.personId,
            username: textIn(entries, "username"),
            email: textIn(entries, "email"),
          })
        }
        actions={
          <>
            <Button type="submit" look="main" busy={create.isPending}>
              {words.create}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </>
        }
      >
        <TextField
          name="username"
          label={words.username}
          hint={words.usernameHint}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          error={errorOf("username")}
          required
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          maxLength={200}
          error={errorOf("email")}
          required
        />
      </Form>
    </Dialog>
  );
}
