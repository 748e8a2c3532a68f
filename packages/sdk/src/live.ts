import type { QueryClient } from "@tanstack/react-query";

/** One thing that happened and that this person may know of. The rows themselves are read again through the API. */
export type LiveFact = { seq: number; action: string; organisationId: string | null };

/** What a fact may have changed: the queries of its slice, everybody's notices, and what "today" needs of a person. */
const concerns = (action: string, path: readonly unknown[]): boolean =>
  path[0] === action.split(".")[0] || path[0] === "notify" || path.at(-1) === "today";

/** Marks as stale what the fact may have changed; TanStack Query reads again what is on the screen. */
export function refreshAfter(queryClient: QueryClient, { action }: LiveFact): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && concerns(action, path), // tRPC keys begin with the path: [["calendar", "week"], …]
  });
}
