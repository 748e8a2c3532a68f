import type { Value } from "@sen/business/form.model";
import type { Draft, DraftView } from "@sen/business/model";
import { prefillOf, type Values } from "@sen/business/rules";
import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { openKeeper } from "./answer-keeper.ts";
import { checkAnswers } from "./check-answers.ts";
import type { Filling } from "./filling.ts";

const root = getRouteApi("__root__");

/** The answers of a draft as they are typed here, and everything that follows from them. */
export function useFillingOf(view: DraftView): Omit<Filling, "tellsMissing"> {
  const { desk } = root.useRouteContext();
  const api = useApi();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meOptions(api));
  const { id } = view.draft;
  const [keeper] = useState(() =>
    openKeeper({
      draftId: id,
      answers: view.draft.answers,
      personId: me.personId,
      send: (answers) => desk.sdk.business.drafts.keep.mutate({ id, answers }),
    }),
  );
  useEffect(() => {
    keeper.open();
    return () => keeper.close();
  }, [keeper]);
  useEffect(() => keeper.take(view.draft.answers), [keeper, view.draft.answers]);

  const { answers, keeping } = useSyncExternalStore(keeper.subscribe, keeper.read);
  const savedAt = keeping.state === "saved" ? keeping.at : null;
  useEffect(() => {
    if (savedAt) void queries.invalidateQueries(api.business.drafts.get.queryFilter({ id })); // papers, signers and the hash follow the answers
  }, [savedAt, queries, api, id]);

  const settled = useDeferredValue(answers);
  const checked = useMemo(() => checkAnswers(view, settled), [view, settled]);
  const { registered, draft } = view;
  const set = useCallback(
    (path: string, value: Value) => {
      keeper.set(path, value);
      for (const [at, before] of prefillFor(path, value, draft.kind, registered))
        if (!keeper.read().answers[at]) keeper.set(at, before);
    },
    [keeper, draft.kind, registered],
  );
  return { view, answers, keeping, set, flush: keeper.flush, ...checked };
}

/** Whoever says that something changes begins with what the register says of it. */
function prefillFor(path: string, value: Value, kind: Draft["kind"], registered: Values | null) {
  const change = CHANGES.find((one) => path === `change.${one}`);
  return change && value === true && registered ? Object.entries(prefillOf(kind, change, registered)) : [];
}
const CHANGES = ["name", "address", "lines", "capital", "representative", "members"] as const;
