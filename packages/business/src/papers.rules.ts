import type { Component } from "@sen/catalogue/model";
import { isPersonalNumber } from "./codes.rules.ts";
import type { Paper } from "./model.ts";
import { conditionsOfRow, numberAt, rowsOf, textAt, type Values } from "./rules.ts";

/** A file that was put to a paper of the draft. */
export type Attached = Paper["files"][number] & { component: string };

/** Every paper that the procedure knows: whether this filing wants it, and what it consists of. */
export function papersOf(
  components: readonly Component[],
  conditions: ReadonlySet<string>,
  values: Values,
  attachments: readonly Attached[],
): Paper[] {
  return components.map((component): Paper => {
    const isWanted = component.when === null || conditions.has(component.when);
    const files = isWanted ? filesOf(component.code, values, attachments) : [];
    return { component, isWanted, state: stateOf(component, isWanted, files, values), files };
  });
}

function stateOf(
  component: Component,
  isWanted: boolean,
  files: Paper["files"],
  values: Values,
): Paper["state"] {
  if (!isWanted) return "not-wanted";
  // A written paper that was edited elsewhere and brought back is the one that counts.
  if (files.length > 0) return "attached";
  if (component.isWritten) return "written";
  return component.fromNumber && isKnownByNumber(component.code, values) ? "by-number" : "missing";
}

/** Files of a paper are those that the answers count, in their order; what was taken out is no part of it. */
function filesOf(code: string, values: Values, attachments: readonly Attached[]): Paper["files"] {
  const order = (id: string) => numberAt(values, `papers.${code}.${id}`);
  return attachments
    .filter(({ component, id }) => component === code && order(id) !== null)
    .toSorted((a, b) => (order(a.id) ?? 0) - (order(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, bytes, type, hash }) => ({ id, name, bytes, type, hash }));
}

/** Everybody that the filing names has given a personal number; foreigners bring their passport. The register knows the rest. */
function isKnownByNumber(code: string, values: Values): boolean {
  const people = (code === "head-identity" ? ["head"] : ["owner", "representative", "head"])
    .filter((at) => textAt(values, `${at}.name`))
    .map((at) => ({
      conditions: conditionsOfRow(values, at).map((name) => name.slice(at.length + 1)),
      number: textAt(values, `${at}.number`),
    }));
  const rows =
    code === "head-identity"
      ? []
      : ["members", "family"].flatMap((path) =>
          rowsOf(values, path).map((row) => ({
            conditions: conditionsOfRow(row.values),
            number: textAt(row.values, "number"),
          })),
        );
  const persons = [...people, ...rows].filter(({ conditions }) =>
    conditions.some((name) => name.endsWith("is-person")),
  );
  return persons.every(
    ({ conditions, number }) =>
      conditions.some((name) => name.endsWith("is-vietnamese")) && isPersonalNumber(number),
  );
}

/**
 * Exactly what is sent, as one text whose hash is signed: answers and files, keys in order, in composed Unicode.
 * The same answers give the same text on every device.
 */
export const bundleOf = (values: Values, papers: readonly Paper[]): string =>
  canonical({
    answers: values,
    papers: papers
      .filter(({ isWanted }) => isWanted)
      .map(({ component, state, files }) => ({
        code: component.code,
        state,
        files: files.map(({ name, hash }) => ({ name, hash })),
      })),
  });

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
function canonical(value: Json): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (value === null || value === undefined || typeof value !== "object")
    return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key.normalize("NFC"))}:${canonical(value[key])}`).join(",")}}`;
}
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
