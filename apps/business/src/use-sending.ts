import type { Paper } from "@sen/business/model";
import { useState } from "react";
import { useFilling } from "./filling.ts";
import { orderOf } from "./paper-order.ts";
import { sendFile } from "./send-file.ts";
import { words } from "./words/papers.ts";

/** Files on their way to a paper, one after the other; each is put last in its order once it is there. */
export function useSending({ component: { code }, files }: Paper) {
  const { view, answers, set, flush } = useFilling();
  const [under, setUnder] = useState<string | null>(null);
  const [errors, setErrors] = useState<string[]>([]);
  const { draft } = view;

  const send = async (chosen: readonly File[]) => {
    setErrors([]);
    let order = Math.max(0, ...files.map(({ id }) => orderOf(answers, code, id) ?? 0));
    for (const file of chosen) {
      setUnder(file.name);
      try {
        const { id } = await sendFile(file, {
          organisationId: draft.officeId,
          draftId: draft.id,
          component: code,
        });
        order += 1;
        set(`papers.${code}.${id}`, order);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        setErrors((before) => [...before, words.notSent(file.name, why)]);
      }
    }
    await flush();
    setUnder(null);
  };
  return { send, under, error: errors.length > 0 ? errors.join(" ") : null };
}
