import { type ComponentProps, useState } from "react";
import { readClockTime } from "./clock-time.ts";
import styles from "./field.module.css";
import { Field, type FieldProps } from "./field.tsx";
import { words } from "./words.ts";

/** A time of day as a clerk types it (`7h30`, `730`). Answers `HH:mm`, or what was typed when it is not a time. */
export function TimeField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value = "",
  onChange,
  ...input
}: FieldProps & { value?: string; onChange?: (value: string) => void } & Omit<
    ComponentProps<"input">,
    "onChange" | "value" | "type"
  >) {
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value); // changed from outside
    setTyped(value);
  }
  const settle = () => {
    const read = readClockTime(typed) ?? typed.trim();
    setTyped(read);
    if (read !== value) onChange?.(read);
  };
  return (
    <Field {...{ label, hint, error, optional, hideLabel }} id={input.id}>
      {(wiring) => (
        <input
          autoComplete="off"
          inputMode="text"
          maxLength={12}
          title={words.timeHint}
          placeholder="07:30"
          {...input}
          {...wiring}
          className={`${styles["input"]} ${styles["time"]}`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === "Enter" && settle()}
        />
      )}
    </Field>
  );
}
