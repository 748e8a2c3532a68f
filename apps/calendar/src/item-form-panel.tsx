import type { Item, WeekView } from "@sen/calendar/model";
import { isRefusal, refusalDetailOf } from "@sen/sdk";
import { Button } from "@sen/ui/button";
import { Conflict } from "@sen/ui/conflict";
import { Dialog } from "@sen/ui/dialog";
import { Form, type FormError } from "@sen/ui/form";
import { Notice } from "@sen/ui/notice";
import { formErrors } from "@sen/ui/refusal";
import { useState } from "react";
import { sidesOf } from "./conflict-sides.ts";
import { ItemFields } from "./item-fields.tsx";
import { blankForm, draftOf, type FieldErrors, formOf, type ItemForm } from "./item-form.ts";
import { keptDraft } from "./kept-draft.ts";
import type { Items } from "./week-items.ts";
import { words } from "./words/item.ts";
import { refusals } from "./words/refusals.ts";

/** The form of an item. What is written is kept on this device until it is saved, with the key of the act. */
export function ItemFormPanel({
  view,
  item,
  start,
  items,
  form: formId,
  onClose,
}: {
  view: WeekView;
  item: Item | null;
  start: ItemForm | null;
  items: Items;
  form: string;
  onClose: (focus?: string) => void;
}) {
  const kept = keptDraft(view, item?.id ?? null);
  const fresh = () => (item ? formOf(item) : (start ?? blankForm("")));
  const [opened] = useState(() => (start?.content ? null : kept.read())); // a line just typed counts for more
  const [form, setForm] = useState<ItemForm>(() => opened?.form ?? fresh());
  const [key] = useState(() => opened?.idempotencyKey ?? crypto.randomUUID());
  const [isKept, setKept] = useState(opened !== null);
  const [base, setBase] = useState(item);
  const [theirs, setTheirs] = useState<Item | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);

  const change = (next: ItemForm) => {
    setForm(next);
    kept.keep({ form: next, idempotencyKey: key });
  };
  const discard = () => {
    kept.drop();
    setKept(false);
    setForm(fresh());
  };
  const save = async (version: number | undefined) => {
    const { draft, errors: missing } = draftOf(form, view.week, refusals);
    setErrors(missing);
    setFailure(null);
    if (!draft) return;
    setSending(true);
    try {
      const saved =
        item && version ? await items.amend(item.id, version, draft) : await items.add(draft, key);
      kept.drop();
      onClose(saved.id);
    } catch (error) {
      if (isRefusal(error, "rpc/changed-meanwhile")) setTheirs(refusalDetailOf(error) as Item);
      else setFailure(error);
    } finally {
      items.forget();
      setSending(false);
    }
  };

  if (theirs) {
    return (
      <Conflict
        open
        sides={sidesOf(form, theirs)}
        busy={isSending}
        onKeepMine={() => {
          setBase(theirs);
          setTheirs(null);
          void save(theirs.version);
        }}
        onTakeTheirs={() => {
          kept.drop();
          setBase(theirs);
          setForm(formOf(theirs));
          setTheirs(null);
        }}
        onClose={() => setTheirs(null)}
      />
    );
  }
  return (
    <Dialog
      open
      size="side"
      title={item ? words.amendTitle : words.addTitle}
      onClose={() => onClose(item?.id)}
      actions={
        <>
          <Button onClick={() => onClose(item?.id)}>{words.cancel}</Button>
          <Button type="submit" form={formId} look="main" busy={isSending}>
            {item ? words.save : words.add}
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        busy={isSending}
        errors={[...linesOf(errors), ...formErrors(failure, refusals)]}
        onSend={() => void save(base?.version)}
      >
        {isKept && (
          <Notice action={<Button onClick={discard}>{words.draftDrop}</Button>}>{words.draftKept}</Notice>
        )}
        {view.state === "published" && <Notice tone="warn">{words.published}</Notice>}
        <ItemFields form={form} onChange={change} errors={errors} view={view} itemId={item?.id ?? null} />
      </Form>
    </Dialog>
  );
}

const linesOf = (errors: FieldErrors): FormError[] =>
  Object.entries(errors).map(([field, message]) => ({ field: `muc-${field}`, message }));
