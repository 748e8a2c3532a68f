import type { DossierView } from "@sen/casework/model";

/** A dossier as its applicant follows it; what was sent is read from the draft. */
export type OwnView = Omit<DossierView, "submissions">;
