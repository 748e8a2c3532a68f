import type { Manifest } from "@sen/rpc/manifest";
import type { Hit, Task } from "@sen/rpc/model";
import type { SuiteRouter } from "@sen/suite/router";
import {
  QueryCache,
  QueryClient,
  QueryClientProvider,
  type UseQueryOptions,
  type UseSuspenseQueryOptions,
  useQueries,
  useQuery,
} from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { type ReactNode, useCallback, useMemo } from "react";
import { connect, type Sdk } from "./connect.ts";
import { isSignedOut } from "./failures.ts";
import { type Api, ApiProvider, createApi, useApi } from "./react.tsx";

type Me = inferRouterOutputs<SuiteRouter>["auth"]["me"];

/** What an app needs before its first screen: the typed client, what has been read, and the two together. */
export type Desk = { sdk: Sdk; queries: QueryClient; api: Api };

type DeskOptions = {
  /** The page's own origin unless told otherwise. */
  url?: string;
  fetch?: typeof globalThis.fetch;
  /** The session has ended: by default the sign-in page is opened, which leads back here. */
  onSignedOut?: () => void;
};

const SIGN_IN = "/dang-nhap";
const EXCHANGE_MS = 1_500; // by then the answer that carries the new session is here

function askToSignIn(): void {
  const { pathname, search, hash } = location;
  if (pathname.startsWith(SIGN_IN)) return;
  location.assign(`${SIGN_IN}?tiep=${encodeURIComponent(pathname + search + hash)}`);
}

/** Opened once, when the app starts. */
export function openDesk({ url = "", fetch, onSignedOut = askToSignIn }: DeskOptions = {}): Desk {
  const sdk = connect({ url, ...(fetch ? { fetch } : {}) });
  let asking = false;
  /** A session is exchanged for another when a factor is added: what was asked with the old one is asked again. */
  const makeSure = async () => {
    if (!queries.getQueryData(meOptions(api).queryKey)) return onSignedOut(); // nobody was here
    if (asking) return;
    asking = true;
    try {
      await new Promise((resolve) => setTimeout(resolve, EXCHANGE_MS));
      await sdk.auth.me.query({});
      await queries.invalidateQueries({ predicate: ({ state }) => state.status === "error" });
    } catch (again) {
      if (isSignedOut(again)) onSignedOut();
    } finally {
      asking = false;
    }
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isSignedOut(error)) void makeSure();
      },
    }),
    defaultOptions: { queries: { retry: false, staleTime: 15_000 } }, // the client has tried again by then, and changes are announced
  });
  const api = createApi(sdk, queries);
  return { sdk, queries, api };
}

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return (
    <QueryClientProvider client={desk.queries}>
      <ApiProvider trpcClient={desk.sdk} queryClient={desk.queries}>
        {children}
      </ApiProvider>
    </QueryClientProvider>
  );
}

/** Who is signed in, for the loader of a route; refused with UNAUTHORIZED when nobody is. */
export const meOptions = (api: Api): UseSuspenseQueryOptions<Me, unknown> => ({
  ...(api.auth.me.queryOptions({}) as UseSuspenseQueryOptions<Me, unknown>), // tRPC's own type cannot be named here
  staleTime: Number.POSITIVE_INFINITY,
});

/** Before a screen that needs somebody: reads who it is, and never ends when the sign-in page is on its way instead. */
export async function needSignIn({ api, queries }: Desk): Promise<void> {
  try {
    await queries.ensureQueryData(meOptions(api));
  } catch (error) {
    if (isSignedOut(error)) await new Promise(() => undefined);
    throw error;
  }
}

type Searchable = Record<
  string,
  { find: { query(input: { text: string }, options: { signal: AbortSignal }): Promise<Hit[]> } }
>;
type Reminding = Record<
  string,
  { today: { queryOptions(): UseQueryOptions<Task[], unknown, Task[], readonly unknown[]> } }
>;

/** Ends the session and empties the page of what it showed, by loading the sign-in page. */
function onSignOut(): void {
  const signedOut = () => location.assign(SIGN_IN);
  void fetch("/api/auth/sign-out", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  }).then(signedOut, signedOut);
}

/** Everything the frame around a screen says about the person; `me` is null until somebody has signed in. */
export function useSignedIn(sdk: Sdk, manifests: readonly Manifest[]) {
  const api = useApi();
  const { data: found } = useQuery({ ...meOptions(api), enabled: !location.pathname.startsWith(SIGN_IN) });
  const me = useMemo(
    () => found && { ...found, permissions: found.permissions.map(({ permission }) => permission) },
    [found],
  );
  const find = useCallback(
    async (text: string, signal: AbortSignal): Promise<Hit[]> => {
      const answers = await Promise.allSettled(
        manifests
          .filter(({ finds }) => finds)
          .map(
            ({ id }) =>
              (sdk as unknown as Searchable)[id]?.find.query({ text }, { signal }) ?? Promise.resolve([]),
          ),
      );
      return answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
    },
    [sdk, manifests],
  );
  const onStopActing = useCallback(() => {
    void sdk.auth.sessions.actFor.mutate({ mandateId: null }).then(() => location.reload()); // everything was read as somebody else
  }, [sdk]);
  const { data: unread } = useQuery({ ...api.notify.unread.queryOptions({}), enabled: me !== undefined });
  return { me: me ?? null, unread: unread?.count ?? 0, find, onStopActing, onSignOut };
}

/** What needs this person today, from every slice that reminds, the late ones first. */
export function useToday(manifests: readonly Manifest[]): {
  tasks: Task[];
  pending: boolean;
  failed: boolean;
} {
  const api = useApi() as unknown as Reminding;
  const slices = manifests.flatMap(({ id, remindsOf }) => (remindsOf && api[id] ? [api[id]] : []));
  const answers = useQueries({ queries: slices.map(({ today }) => today.queryOptions()) });
  const order: Task["urgency"][] = ["late", "today", "soon"];
  return {
    tasks: answers
      .flatMap(({ data }) => data ?? [])
      .toSorted((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency)),
    pending: answers.some(({ isPending }) => isPending),
    failed: answers.some(({ isError }) => isError),
  };
}
