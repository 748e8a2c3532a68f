import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button, IconButton, type Look } from "./button.tsx";
import styles from "./dialog.module.css";
import { TextField } from "./text-field.tsx";
import { words } from "./words.ts";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  size?: "small" | "wide" | "side" | "top";
};

const firstControl = "[data-body] :is(input:not([type=hidden], [type=file]), select, textarea):enabled";
/** The browser's own modal: it holds the focus, gives it back, and closes on Escape. */
export function Dialog({ open, onClose, title, children, actions, size = "small" }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>(firstControl)?.focus(); // rather than the button that closes it
    return () => dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={ref}
      closedby="any"
      aria-labelledby={titleId}
      className={`${styles["dialog"]} ${styles[size]}`}
      onCancel={(event) => {
        event.preventDefault(); // React closes it, so that the state stays the one truth
        onClose();
      }}
    >
      <div className={styles["sheet"]}>
        <div className={styles["head"]}>
          <h2 id={titleId}>{title}</h2>
          <IconButton name={words.close} icon="x" onClick={onClose} />
        </div>
        <div data-body className={styles["body"]}>
          {children}
        </div>
        {actions && <div className={styles["foot"]}>{actions}</div>}
      </div>
    </dialog>
  );
}

/** For what cannot be undone: says what will happen and wants the name typed. Reversible things get Undo instead. */
export function ConfirmByTyping({
  open,
  onClose,
  title,
  children,
  text,
  verb,
  busy = false,
  look = "danger",
  onConfirm,
}: Omit<DialogProps, "actions" | "size"> & {
  /** What has to be typed, as it is shown. */
  text: string;
  verb: string;
  busy?: boolean;
  look?: Look;
  onConfirm: () => void;
}) {
  const [typed, setTyped] = useState("");
  const form = useId();
  const matches = typed.trim().normalize("NFC") === text.normalize("NFC");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look={look} disabled={!matches} busy={busy}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (matches) onConfirm();
        }}
      >
        {children}
        <TextField label={words.typeToConfirm(text)} value={typed} onChange={setTyped} />
      </form>
    </Dialog>
  );
}
