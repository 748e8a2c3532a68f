import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { Field, type FieldProps } from "./field.tsx";

type Own = FieldProps & { onChange?: (value: string) => void };

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  onChange,
  ...input
}: Own & Omit<ComponentProps<"input">, "onChange">) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel }} id={input.id}>
      {(wiring) => (
        <input
          autoComplete="off"
          {...input}
          {...wiring}
          className={styles["input"]}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines; it grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  onChange,
  ...input
}: Own & Omit<ComponentProps<"textarea">, "onChange">) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel }} id={input.id}>
      {(wiring) => (
        <textarea
          {...input}
          {...wiring}
          className={styles["input"]}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </Field>
  );
}
