import { Button } from "@sen/ui/button";
import { Form, type FormError } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { TextField } from "@sen/ui/text-field";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { rawIn } from "./form-text.ts";
import { passwordErrors } from "./password.ts";
import { ask } from "./ways-in.ts";
import { sayAnswer, words } from "./words/profile.ts";

export function PasswordSection({ username }: { username: string }) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [changes, setChanges] = useState(0);

  const send = async (entries: FormData) => {
    const wrong = passwordErrors(entries);
    setErrors(wrong);
    if (wrong.length > 0) return;
    setBusy(true);
    const answer = await ask("/change-password", {
      currentPassword: rawIn(entries, "current"),
      newPassword: rawIn(entries, "password"),
    });
    setBusy(false);
    if (!answer.ok) return setErrors([{ field: "current", message: sayAnswer(answer.code) }]);
    setChanges(changes + 1);
    await queries.invalidateQueries();
  };
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;

  return (
    <Section title={words.password}>
      <p>{words.passwordWhy}</p>
      {changes > 0 && errors.length === 0 && <Notice tone="good">{words.changed}</Notice>}
      <Form
        key={changes}
        label={words.password}
        busy={busy}
        errors={errors}
        onSend={(entries) => void send(entries)}
      >
        <input type="text" name="username" value={username} autoComplete="username" hidden readOnly />
        <TextField
          name="current"
          type="password"
          label={words.current}
          autoComplete="current-password"
          error={errorOf("current")}
        />
        <TextField
          name="password"
          type="password"
          label={words.fresh}
          hint={words.hint}
          autoComplete="new-password"
          error={errorOf("password")}
        />
        <TextField
          name="again"
          type="password"
          label={words.again}
          autoComplete="new-password"
          error={errorOf("again")}
        />
        <div>
          <Button type="submit" busy={busy}>
            {words.change}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
