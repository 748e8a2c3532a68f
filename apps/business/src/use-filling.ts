import type { DraftView } from "@sen/business/model";
import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from "react";
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
  return { view, answers, keeping, set: keeper.set, flush: keeper.flush, ...checked };
}
