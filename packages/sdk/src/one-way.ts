import type { SuiteRouter } from "@sen/suite/router";
import type { TRPCLink } from "@trpc/client";

function withoutWay(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("direction" in input)) return input;
  const { direction, ...rest } = input;
  return direction === "forward" || direction === "backward" ? rest : input;
}

/** Lists walk one way, by key. TanStack's infinite queries add the way to every input, and strict inputs would refuse it. */
export const oneWayLink: TRPCLink<SuiteRouter> =
  () =>
  ({ op, next }) =>
    next({ ...op, input: withoutWay(op.input) });
