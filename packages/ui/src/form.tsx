import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./form.module.css";
import messageStyles from "./message.module.css";
import { words } from "./words.ts";

/** A message for a field: `field` is the control's `name` or `id`; without one it is about the whole form. */
export type FormError = { field?: string; message: string };

/** What is wrong, at the top of the form and under the focus; each line leads to its control. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const ref = useRef<HTMLDivElement>(null);
  const shown = errors.map((error) => error.message).join("\n");
  useEffect(() => {
    if (!shown) return;
    ref.current?.focus();
    const before = document.title;
    document.title = `${words.error}: ${before}`;
    return () => {
      document.title = before;
    };
  }, [shown]);
  if (errors.length === 0) return null;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={messageStyles["summary"]}>
      <h2>{words.problem}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  controlOf(ref.current, field)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function controlOf(summary: HTMLElement | null, field: string): HTMLElement | null {
  const controls = [...(summary?.closest("form")?.elements ?? [])];
  const named = controls.find(
    (control) => control.getAttribute("name") === field && control.getAttribute("type") !== "hidden",
  );
  return named instanceof HTMLElement ? named : document.getElementById(field);
}

/**
 * A form that shows its errors in our words instead of the browser's. `busy` refuses a second send.
 * `onSend` gets the entries of the controls that have a name.
 */
export function Form({
  onSend,
  errors = [],
  busy = false,
  actions,
  children,
  id,
  label,
}: {
  onSend: (entries: FormData) => void;
  errors?: readonly FormError[];
  busy?: boolean;
  /** Buttons at the foot, the main one first. */
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
  label?: string;
}) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    if (!busy) onSend(new FormData(event.currentTarget));
  };
  return (
    <form
      id={id}
      noValidate
      aria-label={label}
      aria-busy={busy || undefined}
      className={styles["form"]}
      onSubmit={send}
    >
      <ErrorSummary errors={errors} />
      {children}
      {actions && <div className={styles["actions"]}>{actions}</div>}
    </form>
  );
}

/** A part of a long form, or fields that stand beside each other. */
export function FormSection({
  title,
  children,
  columns,
}: {
  title?: string;
  children: ReactNode;
  columns?: 2 | 3;
}) {
  return (
    <fieldset className={styles["section"]} data-columns={columns}>
      {title && <legend>{title}</legend>}
      {children}
    </fieldset>
  );
}
