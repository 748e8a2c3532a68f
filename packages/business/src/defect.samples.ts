import { addDays } from "@sen/workdays/rules";
import type { Change } from "./change.form.data.ts";
import type { FieldKind, FormField } from "./form.model.ts";
import { dice, organisation, somebody, under } from "./people.samples.ts";
import type { Checked } from "./problem.rules.ts";
import {
  type AnyKind,
  columnsOf,
  conditionsOf,
  conditionsOfRow,
  formOf,
  isNeeded,
  kindsOf,
  numberAt,
  procedures,
  rowsOf,
  textAt,
  type Values,
  visibleSections,
} from "./rules.ts";
import { signersOf } from "./signers.rules.ts";

/** A filing of a certain type; of change filings one for each thing that can be changed. */
export type Combination = { procedure: string; kind: AnyKind; changes?: Change[] };

export const combinations = (): Combination[] =>
  procedures().flatMap((procedure) =>
    kindsOf(procedure).flatMap((kind): Combination[] => {
      if (!procedure.endsWith("-change")) return [{ procedure, kind }];
      return formOf(procedure, kind)
        .flatMap(({ fields }) => fields)
        .filter((field) => field.kind === "yes-no" && field.path.startsWith("change."))
        .map(({ path }) => ({ procedure, kind, changes: [path.slice("change.".length) as Change] }));
    }),
  );

type Roll = (below: number) => number;
/** What goes wrong, and where it should be noticed: at a field, below it, or at a paper. */
type Spoilt = { checked: Checked; at: string };
/** A mistake that people make; null where this filing gives no room for it. */
export type Defect = { name: string; spoil: (checked: Checked, roll: Roll) => Spoilt | null };

type Place = { field: FormField; path: string; needed: boolean };

/** Every field that this filing shows and answers, those of rows too. */
function places({ procedure, kind, values, conditions }: Checked): Place[] {
  return visibleSections(formOf(procedure, kind), conditions)
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.columns
        ? rowsOf(values, field.path).flatMap((row) =>
            columnsOf(field, row).map((column) => ({
              field: column,
              path: `${field.path}.${row.id}.${column.path}`,
              needed: isNeeded(column, new Set(conditionsOfRow(row.values))),
            })),
          )
        : [{ field, path: field.path, needed: isNeeded(field, conditions) }],
    )
    .filter(({ path }) => values[path] !== undefined);
}
const some = <T>(all: readonly T[], roll: Roll): T | undefined => all[roll(Math.max(1, all.length))];

function having(checked: Checked, change: Values, gone: readonly string[] = []): Checked {
  const kept = Object.entries(checked.values).filter(
    ([path]) => !gone.some((one) => path === one || path.startsWith(`${one}.`)),
  );
  const values = { ...Object.fromEntries(kept), ...change };
  return {
    ...checked,
    values,
    conditions: conditionsOf(values, { byAgent: false, registered: checked.registered }),
  };
}

const TEXTS: FieldKind[] = ["text", "long-text", "name"];
/** At a field of these kinds, another value. */
const at = (
  name: string,
  kinds: FieldKind[],
  wrong: (value: string, roll: Roll, path: string) => Values[string] | undefined,
): Defect => ({
  name,
  spoil: (checked, roll) => {
    const place = some(
      places(checked).filter(({ field }) => kinds.includes(field.kind)),
      roll,
    );
    if (!place) return null;
    const value = wrong(String(checked.values[place.path]), roll, place.path);
    return value === undefined ? null : { checked: having(checked, { [place.path]: value }), at: place.path };
  },
});
/** At one path, when it is answered. */
const put = (
  name: string,
  path: string,
  wrong: (checked: Checked, roll: Roll) => Values[string],
): Defect => ({
  name,
  spoil: (checked, roll) =>
    checked.values[path] === undefined
      ? null
      : { checked: having(checked, { [path]: wrong(checked, roll) }), at: path },
});
const inserted = (text: string, sign: string, roll: Roll): string => {
  const where = roll(text.length + 1);
  return text.slice(0, where) + sign + text.slice(where);
};
const swapped = (text: string, n: number): string =>
  text.slice(0, n) + (text[n + 1] ?? "") + (text[n] ?? "") + text.slice(n + 2);

const members = (checked: Checked) =>
  places(checked).some(({ path }) => path.startsWith("members.")) ? rowsOf(checked.values, "members") : [];
/** A member's figure made another. */
const figure = (name: string, column: "amount" | "share", wrong: (figure: number) => number): Defect => ({
  name,
  spoil: (checked, roll) => {
    const row = some(members(checked), roll);
    const so = row && numberAt(row.values, column);
    return row && so !== null && so !== undefined
      ? { checked: having(checked, { [`members.${row.id}.${column}`]: wrong(so) }), at: "members" }
      : null;
  },
});
const born = (name: string, on: (checked: Checked) => string): Defect => ({
  name,
  spoil: (checked, roll) => {
    const place = some(
      places(checked).filter(({ path }) => path.endsWith("birth")),
      roll,
    );
    return place ? { checked: having(checked, { [place.path]: on(checked) }), at: place.path } : null;
  },
});
const years = (checked: Checked, back: number): string =>
  `${Number(checked.day.slice(0, 4)) - back}${checked.day.slice(4)}`;
const standing = (name: string, path: string, change: (checked: Checked) => Partial<Checked>): Defect => ({
  name,
  spoil: (checked) =>
    checked.values[path] === undefined ? null : { checked: { ...checked, ...change(checked) }, at: "" },
});

export const DEFECTS: readonly Defect[] = [
  {
    name: "a required answer left out",
    spoil: (checked, roll) => {
      const place = some(
        places(checked).filter(({ needed, path }) => needed && !path.endsWith("type")),
        roll,
      );
      return place ? { checked: having(checked, {}, [place.path]), at: place.path } : null;
    },
  },
  at("nothing but spaces", ["day", "unit", "email", "phone"], () => "   "),
  at("a zero-width space", TEXTS, (text, roll) => inserted(text, "\u200b", roll)),
  at("a Cyrillic letter", TEXTS, (text, roll) => inserted(text, "\u0430", roll)),
  at("an eth for Đ", TEXTS, (text, roll) => inserted(text, "\u00d0", roll)),
  at("half a letter", TEXTS, (text, roll) => inserted(text, "\ud83d", roll)),
  at("the sign for what could not be read", TEXTS, (text, roll) => inserted(text, "\ufffd", roll)),
  at("far too long", TEXTS, (text) => text.padEnd(3000, " và")),
  at("an e-mail without a domain", ["email"], (text) => text.split("@")[0]),
  at("two e-mails in one field", ["email"], (text) => `${text}, ${text}`),
  at("a telephone number short of digits", ["phone"], (text) => text.slice(0, 8)),
  at("letters in a telephone number", ["phone"], (text) => text.replace("0", "O")),
  at("a personal number short of a digit", ["personal-number"], (text) => text.slice(1)),
  at("an old identity number of nine digits", ["personal-number"], (text) => text.slice(0, 9)),
  at("the letter O in a personal number", ["personal-number"], (text) => text.replace("0", "O")),
  at("two digits of a personal number exchanged", ["personal-number"], (text, roll) => {
    const n = roll(11);
    return text[n] === text[n + 1] ? undefined : swapped(text, n);
  }),
  at("two digits of an enterprise code exchanged", ["enterprise-code"], (text, roll) => {
    const n = roll(9);
    return text[n] === text[n + 1] ? undefined : swapped(text, n);
  }),
  at("a day that there is not", ["day"], (day) => `${day.slice(0, 4)}-02-31`),
  at("a day written as people write it", ["day"], (day) => day.split("-").reverse().join("/")),
  at("money with a fraction", ["money"], (sum) => Number(sum) + 0.5),
  at("money below nothing", ["money"], (sum) => -Number(sum)),
  at("an answer that was not offered", ["choice"], () => "khác"),
  at("a share of nothing", ["percent"], () => 0),
  at("a share of more than all", ["percent"], () => 101),
  put("no capital", "capital.total", () => 0),
  {
    name: "capital with a zero too many",
    spoil: (checked) =>
      members(checked).length > 0 && checked.values["capital.total"] !== undefined
        ? {
            checked: having(checked, { "capital.total": Number(checked.values["capital.total"]) * 10 }),
            at: "members",
          }
        : null,
  },
  figure("an amount with a zero too many", "amount", (amount) => amount * 10),
  figure("an amount one đồng off", "amount", (amount) => amount + 1),
  figure("a share one hundredth off", "share", (share) => Math.round(share * 100 + 1) / 100),
  {
    name: "two members' shares exchanged",
    spoil: (checked) => {
      const [a, b] = members(checked);
      if (!a || !b || Math.abs(Number(a.values["share"]) - Number(b.values["share"])) < 1) return null;
      const change = {
        [`members.${a.id}.share`]: b.values["share"] ?? null,
        [`members.${b.id}.share`]: a.values["share"] ?? null,
      };
      return { checked: having(checked, change), at: "members" };
    },
  },
  {
    name: "all members but one taken out",
    spoil: (checked) => {
      const [, ...others] = members(checked);
      return others.length > 0
        ? {
            checked: having(
              checked,
              {},
              others.map(({ id }) => `members.${id}`),
            ),
            at: "members",
          }
        : null;
    },
  },
  {
    name: "a member written twice",
    spoil: (checked) => {
      const [first] = members(checked);
      return first ? { checked: having(checked, under("members.zz", first.values)), at: "members" } : null;
    },
  },
  {
    name: "an organisation as general partner",
    spoil: (checked) => {
      const row = members(checked).find(({ values }) => values["role"] === "general");
      return row
        ? {
            checked: having(checked, under(`members.${row.id}`, organisation(5000, 1))),
            at: `members.${row.id}.role`,
          }
        : null;
    },
  },
  {
    name: "a second owner of what has one",
    spoil: (checked) =>
      checked.kind === "llc1" && checked.values["owner.name"] !== undefined
        ? { checked: having(checked, under("members.zz", somebody(5001, 0))), at: "members" }
        : null,
  },
  born("a founder not yet of age", (checked) => years(checked, 17)),
  born("born today", (checked) => checked.day),
  born("born two centuries ago", (checked) => years(checked, 200)),
  born("another year of birth than the number says", () => "1958-05-05"),
  put("paying in too late", "capital.paidBy", ({ day }) => addDays(day, 120)),
  put("shares that do not divide the capital", "capital.par", () => 30_000_001),
  {
    name: "no main line",
    spoil: (checked) => {
      const main = rowsOf(checked.values, "lines").find(({ values }) => values["main"] === true);
      return main ? { checked: having(checked, { [`lines.${main.id}.main`]: false }), at: "lines" } : null;
    },
  },
  {
    name: "two main lines",
    spoil: (checked) =>
      places(checked).some(({ path }) => path.startsWith("lines."))
        ? { checked: having(checked, { "lines.9529.main": true }), at: "lines" }
        : null,
  },
  {
    name: "a line that VSIC 2025 does not have",
    spoil: (checked) =>
      places(checked).some(({ path }) => path.startsWith("lines."))
        ? { checked: having(checked, { "lines.4599.main": false }), at: "lines.4599" }
        : null,
  },
  {
    name: "no lines at all",
    spoil: (checked) =>
      places(checked).some(({ path }) => path.startsWith("lines."))
        ? { checked: having(checked, {}, ["lines"]), at: "lines" }
        : null,
  },
  {
    name: "no change chosen",
    spoil: (checked) =>
      checked.procedure.endsWith("-change")
        ? {
            checked: having(
              checked,
              {},
              ["name", "address", "lines", "capital", "representative", "members"].map(
                (one) => `change.${one}`,
              ),
            ),
            at: "change",
          }
        : null,
  },
  {
    name: "the new as the old",
    spoil: (checked) =>
      checked.procedure.endsWith("-change") && checked.registered
        ? {
            checked: having(
              checked,
              Object.fromEntries(
                Object.entries(checked.registered).filter(([path]) => checked.values[path] !== undefined),
              ),
              ["lines.8559"],
            ),
            at: "change",
          }
        : null,
  },
  put("a decision still to come", "change.on", ({ day }) => addDays(day, 3)),
  put("a change told late", "change.on", ({ day }) => addDays(day, -15)),
  put("standing still from tomorrow", "suspend.from", ({ day }) => addDays(day, 1)),
  put("standing still since last week", "suspend.from", ({ day }) => addDays(day, -7)),
  put("an end before the beginning", "suspend.until", ({ values }) =>
    addDays(textAt(values, "suspend.from"), -1),
  ),
  {
    name: "standing still for thirteen months",
    spoil: (checked) =>
      checked.procedure === "enterprise-suspend"
        ? {
            checked: having(checked, {
              "suspend.until": addDays(textAt(checked.values, "suspend.from"), 395),
            }),
            at: "suspend.until",
          }
        : null,
  },
  standing("nothing to come back from", "resume.on", () => ({ entityStatus: "active" })),
  put("coming back early without notice", "resume.on", ({ day }) => addDays(day, 1)),
  put("debts paid before the resolution", "dissolve.debtsPaidOn", ({ values, day }) =>
    textAt(values, "dissolve.resolutionOn")
      ? addDays(textAt(values, "dissolve.resolutionOn"), -1)
      : addDays(day, 1),
  ),
  put("debts still to be paid", "dissolve.debtsPaidOn", ({ day }) => addDays(day, 5)),
  {
    name: "an enterprise that may not change",
    spoil: (checked) =>
      checked.registered ? { checked: { ...checked, entityStatus: "ended" }, at: "" } : null,
  },
  {
    name: "a paper left out",
    spoil: (checked, roll) => {
      const paper = some(
        checked.papers.filter(({ state }) => state === "attached"),
        roll,
      );
      return paper
        ? {
            checked: {
              ...checked,
              papers: checked.papers.map((one) =>
                one === paper ? { ...one, files: [], state: "missing" as const } : one,
              ),
            },
            at: paper.component.code,
          }
        : null;
    },
  },
  {
    name: "an owner behind an organisation that is not there",
    spoil: (checked) => {
      const [first] = places(checked).some(({ path }) => path.startsWith("owners."))
        ? rowsOf(checked.values, "owners")
        : [];
      return first
        ? { checked: having(checked, { [`owners.${first.id}.holder`]: "Công ty Không Có" }), at: "owners" }
        : null;
    },
  },
  {
    name: "owners behind an organisation of more than all of it",
    spoil: (checked) => {
      const [first] = places(checked).some(({ path }) => path.startsWith("owners."))
        ? rowsOf(checked.values, "owners")
        : [];
      return first ? { checked: having(checked, { [`owners.${first.id}.share`]: 90 }), at: "owners" } : null;
    },
  },
  {
    name: "two signers with one address",
    spoil: (checked) => {
      const { kind, procedure, values, registered } = checked;
      const emails = places(checked).filter(
        ({ path }) => path.endsWith(".email") && !path.startsWith("chair"),
      );
      const signers = new Set(signersOf(kind, procedure, values, registered).map(({ email }) => email));
      const [first, second] = emails.filter(({ path }) => signers.has(textAt(values, path)));
      if (!first || !second || values[first.path] === values[second.path]) return null;
      return { checked: having(checked, { [second.path]: values[first.path] ?? null }), at: "" };
    },
  },
];

/** One of the mistakes that this filing has room for. */
export function spoiltOf(checked: Checked, seed: number): (Spoilt & { name: string }) | null {
  const roll = dice(seed);
  const from = roll(DEFECTS.length);
  for (let n = 0; n < DEFECTS.length; n++) {
    const defect = DEFECTS[(from + n) % DEFECTS.length];
    const spoilt = defect?.spoil(checked, roll);
    if (defect && spoilt) return { ...spoilt, name: defect.name };
  }
  return null;
}
