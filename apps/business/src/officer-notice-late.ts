import { sayError } from "@sen/ui/refusal";

/** Which points of a further notice an earlier one could have made: what the refusal says of it. */
export function lateTargets(error: unknown): readonly string[] {
  const detail = error ? sayError(error).detail : null;
  if (typeof detail !== "object" || detail === null || !("targets" in detail)) return [];
  return Array.isArray(detail.targets) ? detail.targets.filter((one) => typeof one === "string") : [];
}
