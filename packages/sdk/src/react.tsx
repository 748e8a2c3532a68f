import type { SuiteRouter } from "@sen/suite/router";
import type { QueryClient } from "@tanstack/react-query";
import { createTRPCContext, createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { Sdk } from "./connect.ts";

export { useLive } from "./live.ts";

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
