import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** One thing that happened and that this person may know of. The rows themselves are read again through the API. */
export type LiveFact = { seq: number; action: string; organisationId: string | null };

/** Marks as stale what the fact may have changed: every query of the slice it happened in. */
export function refreshAfter(queryClient: QueryClient, { action }: LiveFact): Promise<void> {
  const [slice] = action.split(".");
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === slice, // tRPC keys begin with the path: [["calendar", "week"], …]
  });
}

/**
 * Keeps what is on the screen true: listens to `/api/live` and reads again what others have changed. The browser
 * reconnects by itself and tells the server the last fact it saw, so that nothing is missed in between.
 */
export function useLive(url = "/api/live"): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    const source = new EventSource(url);
    source.addEventListener("fact", ({ data }: MessageEvent<string>) => {
      void refreshAfter(queryClient, JSON.parse(data) as LiveFact);
    });
    return () => source.close();
  }, [queryClient, url]);
}
