import { Button } from "@sen/ui/button";
import { Checkbox } from "@sen/ui/choice";
import { Form } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { TextField } from "@sen/ui/text-field";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { rawIn, textIn } from "./form-text.ts";
import styles from "./sign-in.module.css";
import { type Answer, ask, passkeysWork, signInByPasskey } from "./ways-in.ts";
import { sayAnswer, words } from "./words/sign-in.ts";
import { words as signUpWords } from "./words/sign-up.ts";

export type Filled = { name: string; password: string };
type Trouble = { kind: "code"; code: string | null } | { kind: "empty" } | { kind: "wait"; until: number };

/** Name and password, or a passkey. Whatever goes wrong, what was typed stays. */
export function PasswordStep({
  filled,
  onNext,
}: {
  filled: Filled;
  onNext: (next: "in" | "authenticator") => void;
}) {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const form = useRef<HTMLDivElement>(null);

  useFocusIn(form, "[name=name]");
  const settle = ({ ok, code, seconds, body }: Answer) => {
    setBusy(false);
    if (ok) return onNext(body["next"] === "authenticator" ? "authenticator" : "in");
    if (code === "auth/locked-out" && seconds)
      return setTrouble({ kind: "wait", until: Date.now() + seconds * 1000 });
    setTrouble({ kind: "code", code });
    selectIn(form, "[name=password]");
  };
  const send = async (entries: FormData) => {
    const name = textIn(entries, "name");
    const password = rawIn(entries, "password");
    if (!name || !password) return setTrouble({ kind: "empty" });
    setBusy(true);
    setTrouble(null);
    settle(await ask("/sign-in/password", { name, password }));
  };
  const usePasskey = async () => {
    setTrouble(null);
    settle(await signInByPasskey());
  };

  return (
    <div ref={form} className={styles["step"]}>
      {trouble?.kind === "code" && <Notice tone="bad">{sayAnswer(trouble.code)}</Notice>}
      {trouble?.kind === "empty" && <Notice tone="bad">{words.empty}</Notice>}
      {trouble?.kind === "wait" && <LockedOut until={trouble.until} />}
      <Form
        label={words.title}
        busy={busy}
        onSend={(entries) => void send(entries)}
        actions={
          <Button type="submit" look="main" busy={busy}>
            {words.enter}
          </Button>
        }
      >
        <TextField
          key={`name ${filled.name}`}
          name="name"
          label={words.name}
          defaultValue={filled.name}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          key={`password ${filled.name}`}
          name="password"
          label={words.password}
          defaultValue={filled.password}
          type={shown ? "text" : "password"}
          autoComplete="current-password"
          hint={capsLock ? words.capsLock : undefined}
          onKeyUp={(event) => setCapsLock(event.getModifierState("CapsLock"))}
          required
        />
        <Checkbox label={words.show} checked={shown} onChange={setShown} />
      </Form>
      {passkeysWork() && (
        <div className={styles["or"]}>
          <span>{words.or}</span>
          <Button icon="key" onClick={() => void usePasskey()}>
            {words.passkey}
          </Button>
          <small>{words.passkeyHint}</small>
        </div>
      )}
      <p className={styles["small"]}>{words.forgotten}</p>
      <p className={styles["small"]}>
        <a href="/dang-nhap/dang-ky">{signUpWords.toHere}</a>
      </p>
    </div>
  );
}

/** The first thing to fill in has the focus when the step appears. */
function useFocusIn(area: RefObject<HTMLElement | null>, selector: string) {
  useEffect(() => area.current?.querySelector<HTMLElement>(selector)?.focus(), [area, selector]);
}

/** What was wrong is under the fingers again, to be typed over. */
function selectIn(area: RefObject<HTMLElement | null>, selector: string) {
  const input = area.current?.querySelector<HTMLInputElement>(selector);
  input?.focus();
  input?.select();
}

/** How long to wait, told once to those who listen and counted down for those who look. */
function LockedOut({ until }: { until: number }) {
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  const [told] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  });
  if (seconds === 0) return <Notice tone="good">{words.lockedOver}</Notice>;
  return (
    <Notice tone="warn" title={words.lockedTitle}>
      <p className={styles["unseen"]}>{words.locked(words.wait(told))}</p>
      <p aria-hidden="true">{words.locked(words.wait(seconds))}</p>
      <p>{words.lockedWhy}</p>
    </Notice>
  );
}

const LOST = new Set([
  "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE",
  "INVALID_TWO_FACTOR_COOKIE",
  "ACCOUNT_TEMPORARILY_LOCKED",
]);

/** The second factor: a code of the app, or one of the recovery codes. */
export function CodeStep({ onIn, onStartAgain }: { onIn: () => void; onStartAgain: () => void }) {
  const [recovery, setRecovery] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  useFocusIn(field, "input");
  const lost = code !== null && LOST.has(code);

  const send = async (entries: FormData) => {
    const typed = textIn(entries, "code").replace(/\s/g, "");
    setBusy(true);
    setCode(null);
    const answer = await ask(recovery ? "/two-factor/verify-backup-code" : "/two-factor/verify-totp", {
      code: typed,
    });
    setBusy(false);
    if (answer.ok) return onIn();
    setCode(answer.code);
    selectIn(field, "input");
  };
  const verbs: ReactNode = lost ? (
    <Button look="main" onClick={onStartAgain}>
      {words.startAgain}
    </Button>
  ) : (
    <>
      <Button type="submit" look="main" busy={busy}>
        {words.confirm}
      </Button>
      <Button look="quiet" onClick={onStartAgain}>
        {words.startAgain}
      </Button>
    </>
  );

  return (
    <div ref={field} className={styles["step"]}>
      {code !== null && <Notice tone="bad">{sayAnswer(code)}</Notice>}
      <Form label={words.codeTitle} busy={busy} onSend={(entries) => void send(entries)} actions={verbs}>
        {!lost && (
          <TextField
            key={String(recovery)}
            name="code"
            label={recovery ? words.recovery : words.code}
            inputMode={recovery ? "text" : "numeric"}
            autoComplete="one-time-code"
            maxLength={recovery ? 11 : 7}
            required
          />
        )}
      </Form>
      {!lost && (
        <Button look="quiet" onClick={() => setRecovery(!recovery)}>
          {recovery ? words.useCode : words.useRecovery}
        </Button>
      )}
    </div>
  );
}
