import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { Field, type FieldProps } from "./field.tsx";

export type Option<Value extends string = string> = { value: Value; label: string };

/** One of a few known things: the browser's own list, which every phone and reader knows. More than ten: ComboBox. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  optional,
  hideLabel,
  options,
  none,
  onChange,
  ...select
}: FieldProps & {
  options: readonly Option<Value>[];
  /** What the empty choice is called; without it there is none. */
  none?: string;
  value?: Value | "";
  defaultValue?: Value | "";
  onChange?: (value: Value) => void;
} & Omit<ComponentProps<"select">, "onChange" | "value" | "defaultValue">) {
  return (
    <Field {...{ label, hint, error, optional, hideLabel }} id={select.id}>
      {(wiring) => (
        <select
          {...select}
          {...wiring}
          className={styles["input"]}
          onChange={(event) => onChange?.(event.target.value as Value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
