import type { Passkey } from "@sen/auth/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Form } from "@sen/ui/form";
import { date } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { TextField } from "@sen/ui/text-field";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { textIn } from "./form-text.ts";
import styles from "./profile.module.css";
import { addPasskey, ask, passkeysWork } from "./ways-in.ts";
import { sayAnswer, words } from "./words/profile.ts";

export function PasskeysSection() {
  const api = useApi();
  const queries = useQueryClient();
  const { data: passkeys } = useSuspenseQuery(api.auth.passkeys.list.queryOptions({}));
  const [code, setCode] = useState<string | null>(null);
  const settle = async (answered: ReturnType<typeof ask>) => {
    setCode(null);
    setCode((await answered).code);
    await queries.invalidateQueries(api.auth.passkeys.pathFilter());
  };
  const nameOf = ({ name }: Passkey) => name || words.unnamed;

  return (
    <Section title={words.passkeys}>
      <p>{words.passkeysWhy}</p>
      {code && <Notice tone="bad">{sayAnswer(code)}</Notice>}
      {passkeys.length === 0 && <p className={styles["muted"]}>{words.noPasskeys}</p>}
      <ul className={styles["list"]}>
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>
              <b>{nameOf(passkey)}</b>
              {passkey.createdAt && `, ${words.added.toLowerCase()} ${date(passkey.createdAt)}`}
            </span>
            <Button
              aria-label={words.remove(nameOf(passkey))}
              onClick={() => void settle(ask("/passkey/delete-passkey", { id: passkey.id }))}
            >
              {words.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      {passkeysWork() ? (
        <Form label={words.addPasskey} onSend={(entries) => void settle(addPasskey(textIn(entries, "name")))}>
          <div className={styles["row"]}>
            <TextField
              name="name"
              label={words.passkeyName}
              defaultValue={words.passkeyDefault}
              maxLength={80}
            />
            <Button type="submit" icon="key">
              {words.addPasskey}
            </Button>
          </div>
        </Form>
      ) : (
        <p className={styles["muted"]}>{words.noPasskeySupport}</p>
      )}
    </Section>
  );
}
