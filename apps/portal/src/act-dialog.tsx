import { isRefusal, refusalDetailOf } from "@sen/sdk";
import { Button } from "@sen/ui/button";
import { Conflict, type Side } from "@sen/ui/conflict";
import { Dialog } from "@sen/ui/dialog";
import { Form } from "@sen/ui/form";
import { formErrors } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { words } from "./words/directory.ts";
import { refusals } from "./words/directory-refusals.ts";

/** What a form sends: text of the named controls, empty as null, and the key of this act. */
export type Entries = { text: (name: string) => string; maybe: (name: string) => string | null; key: string };

const entriesOf = (data: FormData, key: string): Entries => {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return { text, maybe: (name) => text(name) || null, key };
};

type Versioned = { version: number };

/**
 * One act of the directory in a dialog. When somebody else was faster it shows both sides, and keeps what was typed:
 * `onSend` is asked again upon the version that is there now.
 */
export function ActDialog<Record extends Versioned>({
  title,
  verb,
  children,
  onSend,
  onClose,
  done,
  sides,
}: {
  title: string;
  verb: string;
  children: ReactNode;
  onSend: (entries: Entries, over: Record | null) => Promise<unknown>;
  onClose: () => void;
  /** The result in a sentence. */
  done: (entries: Entries) => string;
  /** What I wanted beside what is saved now; without it a stale act only says so. */
  sides?: (theirs: Record, mine: Entries) => Side[];
}) {
  const form = useId();
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [sent, setSent] = useState<Entries | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Record | null>(null);
  const [isBusy, setBusy] = useState(false);

  const send = async (entries: Entries, over: Record | null) => {
    setSent(entries);
    setFailure(null);
    setBusy(true);
    try {
      await onSend(entries, over);
      tellResult(done(entries));
      onClose();
      void queries.invalidateQueries({
        predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === "directory",
      });
    } catch (error) {
      if (sides && isRefusal(error, "rpc/changed-meanwhile")) setTheirs(refusalDetailOf(error) as Record);
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Dialog
        open
        title={title}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button type="submit" form={form} look="main" busy={isBusy}>
              {verb}
            </Button>
          </>
        }
      >
        <Form
          id={form}
          busy={isBusy}
          errors={formErrors(failure, refusals)}
          onSend={(data) => void send(entriesOf(data, key), theirs)}
        >
          {children}
        </Form>
      </Dialog>
      {theirs && sent && sides && (
        <Conflict
          open
          sides={sides(theirs, sent)}
          busy={isBusy}
          onKeepMine={() => {
            setTheirs(null);
            void send(sent, theirs);
          }}
          onTakeTheirs={() => {
            void queries.invalidateQueries();
            onClose();
          }}
          onClose={() => setTheirs(null)}
        />
      )}
    </>
  );
}
