import type { DossierView, Submission } from "@sen/casework/model";

/** A dossier as it comes over the wire, where content that nobody has described may be missing. */
export type CaseDossier = Omit<DossierView, "submissions"> & {
  submissions: (Omit<Submission, "content"> & { content?: unknown })[];
};
