import type { Item, WeekView } from "@sen/calendar/model";
import { Button } from "@sen/ui/button";
import { Dialog } from "@sen/ui/dialog";
import { useId } from "react";
import { ItemFacts } from "./item-facts.tsx";
import type { ItemForm } from "./item-form.ts";
import { ItemFormPanel } from "./item-form-panel.tsx";
import type { Items } from "./week-items.ts";
import { words } from "./words/item.ts";

/** An item beside the table: a form for whoever may change it, facts for everybody else. */
export default function ItemEditor({
  view,
  item,
  start,
  items,
  onClose,
}: {
  view: WeekView;
  /** Null for a new one. */
  item: Item | null;
  /** What a new one begins with. */
  start: ItemForm | null;
  items: Items;
  /** `focus` is the item that the table should return to. */
  onClose: (focus?: string) => void;
}) {
  const form = useId();
  const mayEdit = view.acts.includes("edit") && item?.change !== "cancelled";
  if (!mayEdit && item) {
    return (
      <Dialog
        open
        size="side"
        title={words.viewTitle}
        onClose={() => onClose(item.id)}
        actions={<Button onClick={() => onClose(item.id)}>{words.close}</Button>}
      >
        <ItemFacts item={item} />
      </Dialog>
    );
  }
  return <ItemFormPanel {...{ view, item, start, items, onClose, form }} />;
}
