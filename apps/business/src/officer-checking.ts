import type { FormSection, Problem } from "@sen/business/form.model";
import type { CaseView, Paper } from "@sen/business/model";
import type { Reason } from "@sen/casework/model";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { createContext, useContext } from "react";
import type { CaseDossier } from "./officer-case.ts";
import type { Entry } from "./officer-entries.ts";

/** What an officer asks about, while it is being written: one point for each field or paper. */
export type Points = {
  points: readonly Reason[];
  isTicked: (target: string) => boolean;
  /** Adds a point, or takes it out; what was written about it comes back when it is added again. */
  toggle: (target: string) => void;
  write: (target: string, change: Partial<Reason>) => void;
  /** The notice is sent: nothing of it is kept here. */
  drop: () => void;
};

/** A dossier on the desk, for every part of the screen. */
export type Checking = {
  organisationId: string;
  view: CaseDossier;
  cased: CaseView;
  version: ProcedureVersion | undefined;
  /** The draft it was filed from: where the papers that are written from data are found. */
  draftId: string | null;
  sections: readonly FormSection[];
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** Papers that this filing wants. */
  papers: readonly Paper[];
  /** Problems that stand in no line. */
  elsewhere: readonly Problem[];
  /** What a field or paper is called in a notice. */
  nameOf: (target: string) => string;
  /** Every field and paper that can be asked about. */
  targets: readonly { value: string; label: string }[];
  /** Null for whoever may neither ask nor propose. */
  asking: Points | null;
};

export const CheckingContext = createContext<Checking | null>(null);

export function useChecking(): Checking {
  const checking = useContext(CheckingContext);
  if (!checking) throw new Error("a part of the check outside of a dossier");
  return checking;
}
