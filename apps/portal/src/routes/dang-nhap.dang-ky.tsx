import { Button, LinkButton } from "@sen/ui/button";
import { Form, type FormError } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { TextField } from "@sen/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { textIn } from "../form-text.ts";
import { ask } from "../ways-in.ts";
import { sayAnswer, words as signInWords } from "../words/sign-in.ts";
import { words } from "../words/sign-up.ts";

export const Route = createFileRoute("/dang-nhap/dang-ky")({ component: SignUp });

/** Citizens open an account by themselves; officers get theirs from their office. */
function SignUp() {
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [sent, setSent] = useState<{ path: string | null; isShown: boolean } | null>(null);
  const { data: way } = useQuery({
    queryKey: ["way to sign up"],
    queryFn: async () => {
      const { way: told } = (await ask("/sign-up")).body;
      return typeof told === "string" ? told : "closed";
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

  const send = async (entries: FormData) => {
    const fullName = textIn(entries, "fullName");
    const email = textIn(entries, "email");
    const wrong: FormError[] = [
      ...(fullName.length < 2 ? [{ field: "ho-ten", message: words.nameMissing }] : []),
      ...(/^\S+@\S+\.\S+$/.test(email) ? [] : [{ field: "thu", message: words.emailWrong }]),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    setBusy(true);
    const { ok, code, body } = await ask("/sign-up", { fullName, email });
    setBusy(false);
    if (!ok) return setErrors([{ message: words.answers[code ?? ""] ?? sayAnswer(code) }]);
    setSent({
      path: typeof body["path"] === "string" ? body["path"] : null,
      isShown: body["next"] === "shown",
    });
  };
  const messageFor = (field: string) => errors.find((error) => error.field === field)?.message;

  return (
    <>
      <PageHeader title={words.title}>{words.sentence}</PageHeader>
      {way === "closed" && <Notice tone="warn">{words.closed}</Notice>}
      {sent?.isShown && (
        <Notice
          tone={sent.path ? "good" : "warn"}
          title={words.demoTitle}
          action={sent.path && <LinkButton href={sent.path}>{words.setPassword}</LinkButton>}
        >
          {sent.path ? words.demo : words.demoTaken}
        </Notice>
      )}
      {sent && !sent.isShown && <Notice tone="good">{words.mailed}</Notice>}
      {way && way !== "closed" && !sent && (
        <Form
          label={words.title}
          busy={isBusy}
          errors={errors}
          onSend={(entries) => void send(entries)}
          actions={
            <Button type="submit" look="main" busy={isBusy}>
              {words.send}
            </Button>
          }
        >
          <TextField
            id="ho-ten"
            name="fullName"
            label={words.name}
            hint={words.nameHint}
            autoComplete="name"
            maxLength={120}
            error={messageFor("ho-ten")}
          />
          <TextField
            id="thu"
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="email"
            maxLength={200}
            error={messageFor("thu")}
          />
        </Form>
      )}
      <p>
        <LinkButton look="quiet" href="/dang-nhap">
          {signInWords.title}
        </LinkButton>
      </p>
    </>
  );
}
