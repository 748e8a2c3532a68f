import { Button, type Look } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form, type FormError } from "@sen/ui/form";
import { type ReactNode, useId } from "react";
import { refusals } from "./refusals.ts";
import { words } from "./words/officer-acts.ts";

/** A legal act: what it means is read first, and nothing is shown as done before it is. */
export function ActForm({
  title,
  verb,
  look = "main",
  busy,
  error,
  errors = [],
  onSend,
  onClose,
  children,
}: {
  title: string;
  verb: string;
  look?: Look;
  busy: boolean;
  error: unknown;
  errors?: readonly FormError[];
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const form = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look={look} busy={busy}>
            {verb}
          </Button>
        </>
      }
    >
      <Form id={form} onSend={onSend} busy={busy} errors={errors}>
        {children}
        <ErrorNotice error={error} refusals={refusals} />
      </Form>
    </Dialog>
  );
}
