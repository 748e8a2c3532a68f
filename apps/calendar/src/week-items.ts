import type { Draft, Item, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { shortDate } from "@sen/ui/format";
import { tellResult } from "@sen/ui/result";
import { addWeeks } from "@sen/workdays/rules";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { When } from "./nudge.ts";
import { tellTakenBack } from "./take-back.ts";
import { timeOf, weekdayTitle } from "./time-words.ts";
import { words } from "./words/item.ts";
import { words as weekWords } from "./words/week.ts";

/** `thứ Ba 24/11, 08:30 – 09:45` */
export const whenOf = (when: When): string =>
  `${weekdayTitle(when.day)} ${shortDate(when.day)}, ${timeOf(when)}`;

/** Everything that is done to the items of a week. What can be taken back says so, and how. */
export function useItems({ organisationId, week }: { organisationId: string; week: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const key = api.calendar.weeks.get.queryKey({ organisationId, week });
  const settled = {
    onMutate: () => setProblem(null),
    onError: (error: unknown) => setProblem(error),
    onSettled: () => queries.invalidateQueries(api.calendar.pathFilter()),
  };
  /** Shows the change before the server has it; whatever it answers, the week is read again. */
  const show = (change: (items: Item[]) => Item[]) =>
    queries.setQueryData(key, (view: WeekView | undefined) => view && { ...view, items: change(view.items) });

  const add = useMutation(api.calendar.items.add.mutationOptions(settled));
  const amend = useMutation(api.calendar.items.amend.mutationOptions(settled));
  const move = useMutation(api.calendar.items.move.mutationOptions(settled));
  const remove = useMutation(api.calendar.items.remove.mutationOptions(settled));
  const { onSettled } = settled; // how an Undo went is told where it was asked for
  const restore = useMutation(api.calendar.items.restore.mutationOptions({ onSettled }));
  const copy = useMutation(api.calendar.items.copy.mutationOptions(settled));
  const undo = useMutation(api.calendar.items.undo.mutationOptions({ onSettled }));

  const takeOut = (item: Item) => remove.mutate({ organisationId, id: item.id, version: item.version });
  const putBack = ({ id, version, content }: Item) =>
    tellTakenBack(restore.mutateAsync({ organisationId, id, version }), words.restored(content));
  const placeAt = ({ id, version }: Item, { day, start, end, session }: When) => ({
    organisationId,
    id,
    version,
    day,
    start,
    end,
    session,
  });

  return {
    problem,
    forget: () => setProblem(null),
    isCopying: copy.isPending,

    add: (item: Draft, idempotencyKey: string) =>
      add.mutateAsync({ organisationId, week, item, idempotencyKey }).then((added) => {
        tellResult(words.added(added.content), () => takeOut(added));
        return added;
      }),

    amend: (id: string, version: number, item: Draft) =>
      amend.mutateAsync({ organisationId, id, version, item }).then((amended) => {
        tellResult(words.amended(amended.content));
        return amended;
      }),

    move: (item: Item, to: When) => {
      show((items) => items.map((one) => (one.id === item.id ? { ...one, ...to } : one)));
      move.mutate(placeAt(item, to), {
        onSuccess: (moved) =>
          tellResult(words.moved(item.content, whenOf(moved)), () => move.mutate(placeAt(moved, item))),
      });
    },

    remove: (item: Item) => {
      remove.mutate(
        { organisationId, id: item.id, version: item.version },
        {
          onSuccess: (removed) => {
            const said = removed.change === "cancelled" ? words.cancelledOne : words.removed;
            tellResult(said(item.content), () => putBack(removed));
          },
        },
      );
      show((items) => items.filter((one) => one.id !== item.id || one.change !== null));
    },

    restore: putBack,

    copyLast: (idempotencyKey: string) =>
      copy.mutate(
        { organisationId, week, from: addWeeks(week, -1), idempotencyKey },
        {
          onSuccess: ({ batchId, added, withoutRoom }) => {
            if (added === 0) tellResult(weekWords.copiedNothing);
            else {
              tellResult(weekWords.copied(added, withoutRoom), () =>
                tellTakenBack(undo.mutateAsync({ organisationId, batchId }), weekWords.copyUndone),
              );
            }
          },
        },
      ),
  };
}

export type Items = ReturnType<typeof useItems>;
