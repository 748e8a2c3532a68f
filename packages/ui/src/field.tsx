import { type ReactNode, useId } from "react";
import styles from "./field.module.css";
import { words } from "./words.ts";

/** What every field says about itself. Without `required` it is marked as optional when `optional` asks for it. */
export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** Why what was entered does not fit, and what would. */
  error?: string | null | undefined;
  optional?: boolean;
  /** For filters and rows whose heading already says it: the label is there for those who listen. */
  hideLabel?: boolean;
};

type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** Label, hint and error around any control, tied together: `<Field label="…">{(wiring) => <input {...wiring} />}</Field>`. */
export function Field({
  label,
  hint,
  error,
  optional,
  hideLabel,
  id,
  children,
}: FieldProps & { id?: string | undefined; children: (wiring: Wiring) => ReactNode }) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={styles["field"]} data-invalid={error ? true : undefined}>
      <label htmlFor={own} className={hideLabel ? styles["unseen"] : styles["label"]}>
        {label}
        {optional && <span className={styles["optional"]}> ({words.optional})</span>}
      </label>
      {hint && (
        <p id={`${own}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      {children({ id: own, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
      <FieldError id={`${own}-error`}>{error}</FieldError>
    </div>
  );
}

/** The message under a control; nothing when there is none. */
export function FieldError({ id, children }: { id?: string; children?: string | null | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className={styles["error"]}>
      <span className={styles["unseen"]}>{words.error}: </span>
      {children}
    </p>
  );
}
