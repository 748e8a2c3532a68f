import type { Dossier } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { tellTakenBack } from "./take-back.ts";
import { words } from "./words/officer.ts";

/** Takes a dossier in hand, with the way back to the free ones. */
export function useClaim(organisationId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.casework.pathFilter());
  const release = useMutation(api.casework.dossiers.release.mutationOptions({ onSettled }));
  const claim = useMutation(
    api.casework.dossiers.claim.mutationOptions({
      onSettled,
      onSuccess: ({ id, code, standing: { seq } }) =>
        tellResult(words.claimed(code), () =>
          tellTakenBack(
            release.mutateAsync({ organisationId, id, seq, why: words.claimUndoWhy }),
            words.claimUndone(code),
          ),
        ),
    }),
  );
  return {
    error: claim.error,
    claiming: claim.isPending ? claim.variables.id : null,
    run: ({ id, standing: { seq } }: Pick<Dossier, "id" | "standing">) =>
      claim.mutate({ organisationId, id, seq }),
  };
}
