import type { KeepAuthority, PartyKind } from "@sen/parties/model";
import type { Chosen } from "@sen/ui/combo-box";
import type { FormError } from "@sen/ui/form";
import { words } from "./words/authorities.ts";

/** A paper as it is being typed. */
export type Typed = {
  kind: PartyKind;
  name: string;
  number: string;
  email: string;
  instrument: string;
  on: string | null;
  isEverything: boolean;
  procedures: readonly Chosen[];
  isAnybody: boolean;
  codes: readonly Chosen[];
  from: string | null;
  until: string | null;
};

export const BLANK: Typed = {
  kind: "person",
  name: "",
  number: "",
  email: "",
  instrument: "",
  on: null,
  isEverything: true,
  procedures: [],
  isAnybody: true,
  codes: [],
  from: null,
  until: null,
};

const NUMBER = /^[\dA-Za-z./-]{5,20}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LONGEST_CODE = 20;

/** What is wanted and is not there, or cannot be so, in the order of the form. */
export function missingIn(typed: Typed): FormError[] {
  const number = typed.number.trim();
  const email = typed.email.trim();
  const wrong = {
    name: typed.name.trim() === "",
    number: number !== "" && !NUMBER.test(number),
    email: email !== "" && !EMAIL.test(email),
    instrument: typed.instrument.trim() === "",
    on: typed.on === null,
    from: typed.from === null,
    until: typed.until === null,
    procedures: !typed.isEverything && typed.procedures.length === 0,
    codes: !typed.isAnybody && !hasCodes(typed.codes),
  };
  return (Object.keys(wrong) as (keyof typeof wrong)[])
    .filter((field) => wrong[field])
    .map((field) => ({ field: `uq-${field}`, message: words.errors[field] }));
}

const hasCodes = (codes: readonly Chosen[]): boolean =>
  codes.length > 0 && codes.every(({ label }) => label.trim().length <= LONGEST_CODE);

/** As it is sent; `missingIn` has found nothing. */
export const askedFrom = (typed: Typed): KeepAuthority => ({
  principal: {
    kind: typed.kind,
    name: typed.name,
    number: typed.number.trim() || null,
    email: typed.email.trim().toLowerCase() || null,
  },
  instrument: { number: typed.instrument, on: typed.on ?? "" },
  scope: {
    procedures: typed.isEverything ? "all" : typed.procedures.flatMap(({ id }) => id ?? []),
    entityCodes: typed.isAnybody ? "any" : typed.codes.map(({ label }) => label.trim()),
  },
  from: typed.from ?? "",
  until: typed.until ?? "",
});
