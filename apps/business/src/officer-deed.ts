import type { Dossier } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { sayError } from "@sen/ui/refusal";
import { tellResult } from "@sen/ui/result";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecking } from "./officer-checking.ts";

/** How the dialog of an act ends: it was done, or somebody else was first. */
export type Ending = { onClose: () => void; onConflict: () => void };
type Said = (after: Dossier) => string;
type Subject = { organisationId: string; dossier: Pick<Dossier, "id" | "standing"> };

/** Whether a failed act came too late: the dossier is not what its doer had before them. */
function isConflict(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("data" in error)) return false;
  const { data } = error;
  const isStale =
    typeof data === "object" &&
    data !== null &&
    "refusal" in data &&
    data.refusal === "rpc/changed-meanwhile";
  return isStale || sayError(error).kind === "missing";
}

/**
 * What every act on a dossier has in common: which one, as it was seen, sent once; the result only when the server
 * has it, and everything read again whatever came of it.
 */
export function useDeedOn({ organisationId, dossier }: Subject, said: Said, { onClose, onConflict }: Ending) {
  const api = useApi();
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { id, standing } = dossier;
  return {
    asked: { organisationId, id, seq: standing.seq, idempotencyKey },
    handlers: {
      onSuccess: (after: Dossier) => {
        tellResult(said(after));
        onClose();
      },
      onError: (error: unknown) => {
        if (isConflict(error)) onConflict();
      },
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(api.casework.pathFilter()),
          queries.invalidateQueries(api.business.cases.pathFilter()),
        ]),
    },
  };
}

/** The same for the dossier on the desk. */
export function useDeed(said: Said, ending: Ending) {
  const { organisationId, view } = useChecking();
  return useDeedOn({ organisationId, dossier: view.dossier }, said, ending);
}
