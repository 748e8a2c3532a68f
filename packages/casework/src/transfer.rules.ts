import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Somebody } from "./model.ts";

export type TransferRefusal = "casework/same-office" | "casework/no-such-office";

/** Work goes to another office, and to one that is there to do it. */
export function heir(fromId: string, to: Somebody | null): Result<Somebody, TransferRefusal> {
  if (!to) return refuse("casework/no-such-office");
  return to.id === fromId ? refuse("casework/same-office") : accept({ id: to.id, name: to.name });
}
