import { accept, type Result, refuse } from "@sen/rpc/result";

export type OrganisationRefusal =
  | "directory/parent-not-there"
  | "directory/parent-below-itself"
  | "directory/parent-not-yours"
  | "directory/code-already-taken"
  | "directory/no-longer-there";

type Move = {
  id: string;
  /** Where it lies now; null when it lies in nothing, undefined when it is new. */
  from: string | null | undefined;
  to: string | null;
  /** The new parent and everything above it on the day. */
  above: readonly string[];
  /** Where the person may manage. */
  offices: "all" | ReadonlySet<string>;
};

/**
 * An office lies in one that exists on the day and does not lie in it. Whoever moves it must manage where it goes;
 * one that lies in nothing is made and moved by those who manage everywhere.
 */
export function mayMove({ id, from, to, above, offices }: Move): Result<null, OrganisationRefusal> {
  if (to !== null && !above.includes(to)) return refuse("directory/parent-not-there");
  if (above.includes(id)) return refuse("directory/parent-below-itself");
  if (from === to || offices === "all") return accept(null);
  return to !== null && offices.has(to) ? accept(null) : refuse("directory/parent-not-yours");
}
