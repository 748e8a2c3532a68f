import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./field.module.css";
import { FieldError } from "./field.tsx";
import type { Option } from "./select.tsx";

type Own = { label: ReactNode; hint?: ReactNode; onChange?: (checked: boolean) => void };

/** Yes or no, kept when the form is sent. */
export function Checkbox({
  label,
  hint,
  onChange,
  ...input
}: Own & Omit<ComponentProps<"input">, "onChange" | "type">) {
  const hintId = useId();
  return (
    <label className={styles["choice"]}>
      <input
        {...input}
        type="checkbox"
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <span>{label}</span>
      {hint && <small id={hintId}>{hint}</small>}
    </label>
  );
}

const asSwitch = { role: "switch" }; // its checked state is the checkbox's own, so no aria-checked

/** On or off, at once. */
export function Switch({
  label,
  hint,
  onChange,
  ...input
}: Own & Omit<ComponentProps<"input">, "onChange" | "type">) {
  const hintId = useId();
  return (
    <label className={styles["choice"]}>
      <input
        {...input}
        type="checkbox"
        {...asSwitch}
        className={styles["switch"]}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <span>{label}</span>
      {hint && <small id={hintId}>{hint}</small>}
    </label>
  );
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  error,
  options,
  name,
  value,
  defaultValue,
  onChange,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  options: readonly (Option<Value> & { hint?: ReactNode })[];
  name?: string;
  value?: Value;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset
      className={styles["field"]}
      data-invalid={error ? true : undefined}
      aria-describedby={described}
    >
      <legend className={styles["legend"]}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      <div className={styles["choices"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["choice"]}>
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onChange?.(option.value)}
            />
            <span>{option.label}</span>
            {option.hint && <small>{option.hint}</small>}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
