import { Button, LinkButton } from "@sen/ui/button";
import { Form, type FormError } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { TextField } from "@sen/ui/text-field";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { rawIn } from "../form-text.ts";
import { passwordErrors } from "../password.ts";
import { ask } from "../ways-in.ts";
import { sayAnswer, words } from "../words/sign-in.ts";

export const Route = createFileRoute("/dang-nhap/dat-mat-khau")({
  validateSearch: ({ ma }: Record<string, unknown>): { ma: string } => ({
    ma: typeof ma === "string" ? ma : "",
  }),
  component: SetPassword,
});

function SetPassword() {
  const { ma } = Route.useSearch();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [username, setUsername] = useState<string | null>(null);

  const send = async (entries: FormData) => {
    const wrong = passwordErrors(entries);
    setErrors(wrong);
    if (wrong.length > 0) return;
    setBusy(true);
    const answer = await ask("/set-password", { secret: ma, password: rawIn(entries, "password") });
    setBusy(false);
    if (answer.ok) setUsername(String(answer.body["username"]));
    else setErrors([{ message: sayAnswer(answer.code === "fault" ? "auth/link-spent" : answer.code) }]);
  };

  return (
    <>
      <PageHeader title={words.setTitle}>{words.setSentence}</PageHeader>
      {username !== null ? (
        <Notice tone="good" action={<LinkButton href="/dang-nhap">{words.enter}</LinkButton>}>
          {words.done(username)}
        </Notice>
      ) : (
        <Form
          label={words.setTitle}
          busy={busy}
          errors={errors}
          onSend={(entries) => void send(entries)}
          actions={
            <Button type="submit" look="main" busy={busy}>
              {words.set}
            </Button>
          }
        >
          <TextField
            name="password"
            type="password"
            label={words.newPassword}
            hint={words.passwordHint}
            autoComplete="new-password"
            error={errors.find(({ field }) => field === "password")?.message}
          />
          <TextField
            name="again"
            type="password"
            label={words.again}
            autoComplete="new-password"
            error={errors.find(({ field }) => field === "again")?.message}
          />
        </Form>
      )}
    </>
  );
}
