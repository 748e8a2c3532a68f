// What the house test may know of the suite's procedures: their policy, and whether both ends are described.

import type { Policy } from "@sen/rpc";
import { suiteRouter } from "@sen/suite/router";

export type Procedure = {
  path: string;
  type: string;
  hasInput: boolean;
  hasOutput: boolean;
  policy: Policy | undefined;
};

type Def = { type: string; inputs: unknown[]; output?: unknown; meta?: Policy };

export const procedures: Procedure[] = Object.entries(
  suiteRouter._def.procedures as unknown as Record<string, { _def: Def }>,
).map(([path, { _def }]) => ({
  path,
  type: _def.type,
  hasInput: _def.inputs.length > 0,
  hasOutput: _def.output !== undefined,
  policy: _def.meta,
}));

/** The text of every `.mutation(…)` in a router file, parentheses matched. */
export function mutationsIn(source: string): string[] {
  return [...source.matchAll(/\.mutation\(/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index + ".mutation".length; at < source.length; at++) {
      if (source[at] === "(") depth++;
      if (source[at] === ")" && --depth === 0) return source.slice(index, at + 1);
    }
    return source.slice(index);
  });
}
