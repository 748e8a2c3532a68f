import { addDays } from "@sen/workdays/rules";
import { organisation, somebody, under } from "./people.samples.ts";
import type { Checked } from "./problem.rules.ts";
import {
  at,
  born,
  type Defect,
  figure,
  having,
  inserted,
  members,
  places,
  put,
  some,
  swapped,
  TEXTS,
  years,
} from "./spoiling.samples.ts";

/** A person whose number says when they were born. */
const isKnown = ({ values }: Checked, birth: string): boolean =>
  /^\d{12}$/.test(String(values[birth.replace(/birth$/, "number")]));

/** Mistakes in single answers, and in how they add up. */
export const ANSWER_DEFECTS: readonly Defect[] = [
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
  at("nothing but spaces", ["day", "unit", "phone"], () => "   "),
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
        ? { checked: having(checked, under("members.zz", somebody(5001, 0))), at: "" }
        : null,
  },
  born("a founder not yet of age", (checked) => years(checked, 17)),
  born("born today", (checked) => checked.day),
  born("born two centuries ago", (checked) => years(checked, 200)),
  {
    name: "another year of birth than the number says",
    spoil: (checked, roll) => {
      const births = places(checked).filter(({ path }) => path.endsWith("birth"));
      const place = some(
        births.filter(({ path }) => isKnown(checked, path)),
        roll,
      );
      return place
        ? { checked: having(checked, { [place.path]: "1958-05-05" }), at: place.path.replace(/\.birth$/, "") }
        : null;
    },
  },
  put("paying in too late", "capital.paidBy", ({ day }) => addDays(day, 120)),
  put("shares that do not divide the capital", "capital.par", () => 30_000_001),
];
