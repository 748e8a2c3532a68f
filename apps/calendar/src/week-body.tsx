import { inOrder } from "@sen/calendar/item.rules";
import type { Item, WeekView } from "@sen/calendar/model";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { today } from "@sen/ui/format";
import { useShortcuts } from "@sen/ui/shortcuts";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { CalendarTabs } from "./calendar-tabs.tsx";
import { ChangeList } from "./change-list.tsx";
import { blankForm, formFromLine, type ItemForm } from "./item-form.ts";
import { PrintFoot, PrintHead } from "./print-sheet.tsx";
import { QuickAdd } from "./quick-add.tsx";
import { usualDay } from "./quick-line.ts";
import { StateBanner } from "./state-banner.tsx";
import styles from "./week.module.css";
import { WeekFilters } from "./week-filters.tsx";
import { useItems } from "./week-items.ts";
import { focusedItem, focusItem, stepFocus, useNudging } from "./week-keys.ts";
import { WeekMenu } from "./week-menu.tsx";
import { passes } from "./week-rows.ts";
import { WeekTable } from "./week-table.tsx";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/week.ts";

const ItemEditor = lazy(() => import("./item-editor.tsx"));
const MoveDialog = lazy(() => import("./move-dialog.tsx"));

const route = getRouteApi("/tuan/$week");

type Open =
  | { kind: "item"; item: Item }
  | { kind: "new"; form: ItemForm }
  | { kind: "move"; item: Item }
  | null;

/** Under the head of a week: what is expected of whom, the register, and everything that is done to it. */
export function WeekBody({ view, isRead }: { view: WeekView; isRead: boolean }) {
  const search = route.useSearch();
  const { "chu-tri": chair, phong: room, them } = search;
  const navigate = route.useNavigate();
  const items = useItems(view);
  const mayEdit = view.acts.includes("edit");
  const [open, setOpen] = useState<Open>(null);
  const [begun, setBegun] = useState<string>();
  if (mayEdit && them && begun !== them) {
    setBegun(them); // the address asks for the form of a new item; once is enough
    setOpen({ kind: "new", form: blankForm(them) });
  }
  const [isQuick, setQuick] = useState(false);
  const nudging = useNudging(view.items, items.move);
  const shown = { ...view, items: mayEdit ? inOrder(nudging.shown, view.hours) : view.items };
  const isShown = passes({ chair, room });
  const close = (focus?: string) => {
    setOpen(null);
    if (them) void navigate({ search: { ...search, them: undefined }, replace: true });
    if (focus) requestAnimationFrame(() => focusItem(focus));
  };

  useShortcuts([
    { keys: "j", label: words.keys.down, run: () => stepFocus(1) },
    { keys: "k", label: words.keys.up, run: () => stepFocus(-1) },
    {
      keys: "e",
      label: words.keys.edit,
      run: () => {
        const item = focusedItem(view.items);
        if (item) setOpen({ kind: "item", item });
      },
    },
  ]);
  useShortcuts(mayEdit ? [{ keys: "n", label: words.keys.add, run: () => setQuick(true) }] : []);

  return (
    <>
      <StateBanner view={view} isRead={isRead} />
      <div className={styles["bar"]}>
        <CalendarTabs current="week" office={view.organisationId || null} week={view.week} />
        <WeekFilters view={view} isShown={isShown} />
        <div className={styles["acts"]}>
          <WeekMenu view={view} items={items} />
          {isRead && (
            <Button icon="printer" onClick={() => print()}>
              {words.print}
            </Button>
          )}
          {mayEdit && (
            <Button look="main" keys="N" onClick={() => setQuick(true)}>
              {words.add}
            </Button>
          )}
        </div>
      </div>
      {isQuick && (
        <QuickAdd
          view={view}
          items={items}
          onFull={(line) => {
            setQuick(false);
            setOpen({ kind: "new", form: formFromLine(line, usualDay(view.week, today())) });
          }}
          onClose={() => setQuick(false)}
        />
      )}
      {items.problem !== null && (
        <div className={styles["problem"]}>
          <ErrorNotice error={items.problem} refusals={refusals} />
          <Button onClick={items.forget}>{words.dismiss}</Button>
        </div>
      )}
      <PrintHead view={view} />
      <WeekTable
        view={shown}
        isRead={isRead}
        isShown={isShown}
        onOpen={(item) => setOpen({ kind: "item", item })}
        onItemKey={(event) => {
          if (!mayEdit) return;
          if (event.key === "Delete") {
            const item = focusedItem(view.items);
            if (item && item.change !== "cancelled") items.remove(item);
          } else nudging.onKeyDown(event);
        }}
        acts={
          mayEdit
            ? {
                move: (item) => setOpen({ kind: "move", item }),
                remove: items.remove,
                restore: items.restore,
              }
            : null
        }
      />
      {isRead && view.items.length === 0 && (
        <EmptyState
          title={view.isEmpty ? words.emptyOnPurpose : words.emptyTitle}
          action={
            mayEdit && (
              <Button icon="copy" busy={items.isCopying} onClick={() => items.copyLast(crypto.randomUUID())}>
                {words.copyLast}
              </Button>
            )
          }
        >
          {mayEdit ? words.emptyCompose : words.emptyRead}
        </EmptyState>
      )}
      <ChangeList items={view.items} />
      <PrintFoot view={view} />
      <Suspense>
        {(open?.kind === "item" || open?.kind === "new") && (
          <ItemEditor
            view={view}
            items={items}
            item={open.kind === "item" ? open.item : null}
            start={open.kind === "new" ? open.form : null}
            onClose={close}
          />
        )}
        {open?.kind === "move" && (
          <MoveDialog
            view={view}
            item={open.item}
            onMove={(to) => {
              items.move(open.item, to);
              close(open.item.id);
            }}
            onClose={() => close(open.item.id)}
          />
        )}
      </Suspense>
    </>
  );
}
