import type { Answers, FormField, FormSection, Problem, Value } from "@sen/business/form.model";
import type { DraftView } from "@sen/business/model";
import type { Values } from "@sen/business/rules";
import { createContext, type ReactNode, useContext } from "react";
import type { Keeping } from "./answer-keeper.ts";

/** A draft while it is being filled in, for every field on the screen. */
export type Filling = {
  view: DraftView;
  /** As they are typed, and what they come to. */
  answers: Answers;
  values: Values;
  conditions: ReadonlySet<string>;
  sections: readonly FormSection[];
  problems: readonly Problem[];
  keeping: Keeping;
  set: (path: string, value: Value) => void;
  /** Everything with the server; true when it is. */
  flush: () => Promise<boolean>;
  /** Whether what is missing is said beside the fields yet: after somebody wanted to go on without it. */
  tellsMissing: boolean;
};

/** What every field shows besides its control. */
export type Shown = { id: string; label: string; hint: ReactNode; error: string | null; optional: boolean };

export const FillingContext = createContext<Filling | null>(null);

export function useFilling(): Filling {
  const filling = useContext(FillingContext);
  if (!filling) throw new Error("a field outside of a draft");
  return filling;
}

const MISSING = "business/answer-missing";
export const isMissing = ({ code }: Problem): boolean => code === MISSING;
export const isAboutName = ({ code }: Problem): boolean => code.startsWith("business/name-");

/** What is wrong at a path itself, or anywhere below it. */
export const problemsAt = (problems: readonly Problem[], path: string, below = false): Problem[] =>
  problems.filter((one) => one.path === path || (below && one.path?.startsWith(`${path}.`)));

export const problemsIn = (problems: readonly Problem[], { fields }: FormSection): Problem[] =>
  fields.flatMap((field) => problemsAt(problems, field.path, isList(field)));

export const isList = ({ kind }: FormField): boolean => kind === "rows" || kind === "lines";
