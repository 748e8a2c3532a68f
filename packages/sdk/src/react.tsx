import type { SuiteRouter } from "@sen/suite/router";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createTRPCContext, createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { useEffect } from "react";
import type { Sdk } from "./connect.ts";
import { type LiveFact, refreshAfter } from "./live.ts";

/** The suite as TanStack Query options: `api.calendar.week.queryOptions({ … })`. */
export type Api = TRPCOptionsProxy<SuiteRouter>;

const context: ReturnType<typeof createTRPCContext<SuiteRouter>> = createTRPCContext<SuiteRouter>();

/** Makes the suite known to the screens below it: `<ApiProvider queryClient={…} trpcClient={connect({ url: "" })}>`. */
export const ApiProvider = context.TRPCProvider;

/** In a component: `useQuery(useApi().calendar.week.queryOptions({ … }))`. */
export const useApi: () => Api = context.useTRPC;

/** Outside components, as in the loader of a route. */
export const createApi = (sdk: Sdk, queryClient: QueryClient): Api =>
  createTRPCOptionsProxy<SuiteRouter>({ client: sdk, queryClient });

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
    source.addEventListener("missed", () => void queryClient.invalidateQueries()); // away for too long: read everything again
    return () => source.close();
  }, [queryClient, url]);
}
