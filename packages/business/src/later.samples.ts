import { addDays } from "@sen/workdays/rules";
import type { Change } from "./change.form.data.ts";
import type { Kind } from "./model.ts";
import {
  dice,
  lines,
  MANAGER,
  MEMBER,
  PERSON,
  properName,
  somebody,
  street,
  under,
} from "./people.samples.ts";
import { formOf, partOf, pathsOf, prefillOf, rowsOf, type Values } from "./rules.ts";
import { TYPE_WORDS } from "./type.rules.ts";

const MAY_CHANGE: readonly Change[] = ["name", "address", "lines", "capital", "representative", "members"];

type Later = { unit: string; day: string; registered: Values; changes: readonly Change[] | undefined };

export function later(
  procedure: string,
  kind: Kind,
  n: number,
  { unit, day, registered, changes: chosen }: Later,
): Values {
  const part = partOf(procedure);
  if (part) return newPart(procedure, n, unit, day, `${TYPE_WORDS[part]} ${String(registered["name.vi"])}`);
  if (procedure.endsWith("-change")) return changed(kind, n, { unit, day, registered, changes: chosen });
  if (procedure.endsWith("-suspend")) {
    const from = addDays(day, 10 + (n % 30));
    return {
      "suspend.from": from,
      "suspend.until": addDays(from, 60 + (n % 280)),
      "suspend.reason": "Sửa chữa cửa hàng",
    };
  }
  if (procedure === "enterprise-resume") return { "resume.on": addDays(day, 10 + (n % 15)) };
  if (procedure === "household-reissue") return { "reissue.reason": n % 2 === 0 ? "lost" : "torn" };
  const ends = {
    "dissolve.reason": "Chủ động kết thúc kinh doanh",
    "dissolve.debtsPaidOn": addDays(day, -2),
  };
  return procedure === "household-end"
    ? { ...ends, "dissolve.on": addDays(day, 5) }
    : { ...ends, "dissolve.resolutionOn": addDays(day, -30 - (n % 60)) };
}

const newPart = (procedure: string, n: number, unit: string, day: string, name: string): Values => ({
  "part.name": `${name} – ${properName(n + 1000)}`,
  "change.on": addDays(day, -(n % 10)),
  "address.street": street(n + 5),
  "address.unit": unit,
  phone: `09${String(20_000_000 + n).slice(-8)}`,
  ...(partOf(procedure) === "office"
    ? { "part.scope": "Giới thiệu sản phẩm, chăm sóc khách hàng" }
    : lines(n, 2)),
  ...under("head", somebody(n, 70), ["name", "birth", "number", "email"]),
});

function changed(kind: Kind, n: number, { unit, day, registered, changes: chosen }: Later): Values {
  const possible = formOf(kind === "household" ? "household-change" : "enterprise-change", kind)
    .flatMap(({ fields }) => fields.map(({ path }) => path))
    .filter((path) => path.startsWith("change."));
  const may = MAY_CHANGE.filter((change) => possible.includes(`change.${change}`));
  const roll = dice(n + 29);
  const drawn = may.filter(() => roll(3) === 0);
  const changes = chosen ?? (drawn.length > 0 ? drawn : may.slice(n % may.length).slice(0, 1));
  const begun = Object.assign({}, ...changes.map((change) => prefillOf(kind, change, registered))) as Values;
  const values = changes.reduce((so, change) => CHANGE[change](so, kind, n, unit), begun);
  const needed = changes.flatMap((change) => pathsOf(kind, change));
  return {
    ...Object.fromEntries(
      Object.entries(values).filter(([path]) =>
        needed.some((one) => path === one || path.startsWith(`${one}.`)),
      ),
    ),
    ...Object.fromEntries(changes.map((change) => [`change.${change}`, true])),
    ...(changes.includes("capital") && values["capital.paidBy"]
      ? { "capital.paidBy": addDays(day, -1) }
      : {}),
    "change.on": addDays(day, -(n % 10)),
  };
}

const CHANGE: Record<Change, (values: Values, kind: Kind, n: number, unit: string) => Values> = {
  name: (values, kind, n) => ({ ...values, "name.vi": `${TYPE_WORDS[kind]} ${properName(n + 2000)}` }),
  address: (values, _kind, n, unit) => ({
    ...values,
    "address.street": street(n + 11),
    "address.unit": unit,
  }),
  lines: (values) => ({ ...values, "lines.8559.main": false }),
  capital: (values) =>
    Object.fromEntries(
      Object.entries(values).map(([path, value]) => [
        path,
        path === "capital.total" || path.endsWith(".amount") ? Number(value) * 2 : value,
      ]),
    ),
  representative: (values, _kind, n) => ({ ...values, ...under("representative", somebody(n, 80), MANAGER) }),
  members: (values, kind, n) => {
    const isOwned = kind === "private" || kind === "llc1" || kind === "household";
    const leaves = rowsOf(values, "members").findLast((row) => row.values["type"] === "person");
    const place = isOwned ? "owner" : `members.${leaves?.id}`;
    const columns = isOwned ? PERSON : MEMBER;
    const rest = isOwned ? without(values, ["owner", "owners"]) : values;
    const typed: Values = kind === "llc1" ? { "owner.type": "person" } : {};
    const who = under(place, somebody(n, 90), columns);
    return { ...rest, ...typed, ...(kind === "household" ? without(who, ["owner.nationality"]) : who) };
  },
};
const without = (values: Values, paths: readonly string[]): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([path]) => !paths.some((one) => path === one || path.startsWith(`${one}.`)),
    ),
  );
