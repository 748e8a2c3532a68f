import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { Dialog } from "@sen/ui/dialog";
import { Form } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { TextField } from "@sen/ui/text-field";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CopyButton } from "./copy-button.tsx";
import styles from "./profile.module.css";
import { QrCode } from "./qr-code.tsx";
import { ask } from "./ways-in.ts";
import { sayAnswer, words } from "./words/profile.ts";

type Purpose = "enable" | "disable" | "generate-backup-codes";
type Stage =
  | { at: "password"; purpose: Purpose }
  | { at: "scan"; uri: string; codes: string[] }
  | { at: "codes"; codes: string[] };

const titles: Record<Purpose, string> = {
  enable: words.turnOn,
  disable: words.turnOff,
  "generate-backup-codes": words.newCodes,
};

/** Turning the app on goes by three steps, each in the same dialog: password, scan and code, recovery codes. */
export function AuthenticatorSection({ on }: { on: boolean }) {
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage | null>(null);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const begin = (purpose: Purpose) => {
    setCode(null);
    setStage({ at: "password", purpose });
  };
  const close = () => setStage(null);

  const send = async (path: string, body: object) => {
    setBusy(true);
    const answer = await ask(path, body);
    setBusy(false);
    setCode(answer.code);
    return answer.ok ? answer.body : null;
  };
  const withPassword = async (purpose: Purpose, password: unknown) => {
    const body = await send(`/two-factor/${purpose}`, { password });
    if (!body) return;
    const codes = (body["backupCodes"] ?? []) as string[];
    if (purpose === "enable") return setStage({ at: "scan", uri: String(body["totpURI"]), codes });
    setStage(purpose === "disable" ? null : { at: "codes", codes });
    await queries.invalidateQueries();
  };
  const withCode = async (typed: unknown, codes: string[]) => {
    if (!(await send("/two-factor/verify-totp", { code: String(typed).replace(/\s/g, "") }))) return;
    setStage({ at: "codes", codes });
    await queries.invalidateQueries();
  };

  return (
    <Section
      title={words.authenticator}
      actions={
        on ? (
          <>
            <Button onClick={() => begin("generate-backup-codes")}>{words.newCodes}</Button>
            <Button onClick={() => begin("disable")}>{words.turnOff}</Button>
          </>
        ) : (
          <Button icon="shield-check" onClick={() => begin("enable")}>
            {words.turnOn}
          </Button>
        )
      }
    >
      <p className={styles["state"]}>
        <Chip state={on ? "done" : "none"}>{on ? words.on : words.off}</Chip>
        <span>{on ? words.authenticatorOn : words.authenticatorOff}</span>
      </p>
      <Dialog
        open={stage?.at === "password"}
        onClose={close}
        title={stage?.at === "password" && titles[stage.purpose]}
      >
        {stage?.at === "password" && (
          <Form
            label={titles[stage.purpose]}
            busy={busy}
            onSend={(entries) => void withPassword(stage.purpose, entries.get("password"))}
            actions={
              <>
                <Button type="submit" look="main" busy={busy}>
                  {words.goOn}
                </Button>
                <Button onClick={close}>{words.cancel}</Button>
              </>
            }
          >
            {code && <Notice tone="bad">{sayAnswer(code)}</Notice>}
            <TextField
              name="password"
              type="password"
              label={words.confirmPassword}
              autoComplete="current-password"
            />
          </Form>
        )}
      </Dialog>
      <Dialog open={stage?.at === "scan"} onClose={close} title={words.turnOn}>
        {stage?.at === "scan" && (
          <Form
            label={words.turnOn}
            busy={busy}
            onSend={(entries) => void withCode(entries.get("code"), stage.codes)}
            actions={
              <Button type="submit" look="main" busy={busy}>
                {words.confirm}
              </Button>
            }
          >
            <p>{words.scan}</p>
            <QrCode text={stage.uri} name={words.qr} />
            <p className={styles["secret"]}>
              {words.secret}: <code>{new URL(stage.uri).searchParams.get("secret")}</code>
            </p>
            {code && <Notice tone="bad">{sayAnswer(code)}</Notice>}
            <TextField
              name="code"
              label={words.code}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
            />
          </Form>
        )}
      </Dialog>
      <Dialog
        open={stage?.at === "codes"}
        onClose={close}
        title={words.recovery}
        actions={
          stage?.at === "codes" && (
            <>
              <CopyButton text={stage.codes.join("\n")} />
              <Button look="main" onClick={close}>
                {words.done}
              </Button>
            </>
          )
        }
      >
        <p>{words.recoveryWhy}</p>
        <ol className={styles["codes"]}>
          {stage?.at === "codes" && stage.codes.map((one) => <li key={one}>{one}</li>)}
        </ol>
      </Dialog>
    </Section>
  );
}
