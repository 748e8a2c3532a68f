import type { SuiteRouter } from "@sen/suite/router";
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  type Operation,
  retryLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { faultOf } from "./failures.ts";
import { oneWayLink } from "./one-way.ts";

/** The suite, typed: `sdk.<slice>.<procedure>.query(input)` or `.mutate(input)`. */
export type Sdk = TRPCClient<SuiteRouter>;

export type ConnectOptions = {
  /** Where the suite answers, without a path: `https://sen.example.vn`. In a browser, "" is the page's own origin. */
  url: string;
  /** An API token, made in the portal under one's profile. Browsers leave it out and send their cookie. */
  token?: string;
  fetch?: typeof globalThis.fetch;
  /** How often a query is tried altogether. Mutations are sent once: only their caller knows whether again is safe. */
  attempts?: number;
};

const MOST_IN_ONE_REQUEST = 10; // the server refuses longer batches
const LONGEST_ADDRESS = 2_000;

/** A typed client of the suite, for browsers and scripts. Calls made in the same tick travel as one request. */
export function connect({ url, token, fetch, attempts = 3 }: ConnectOptions): Sdk {
  const server = {
    url: `${url.replace(/\/+$/, "")}/api/rpc`,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(fetch ? { fetch } : {}),
  };
  return createTRPCClient<SuiteRouter>({
    links: [
      oneWayLink,
      retryLink({
        retry: ({ op, error, attempts: tried }) =>
          op.type === "query" && tried < attempts && faultOf(error) !== null,
        retryDelayMs: (tried) => 100 * 2 ** tried * (0.5 + Math.random()), // spread, so that many clients do not come back at once
      }),
      splitLink({
        condition: isTooLongForAnAddress,
        true: httpLink({ ...server, methodOverride: "POST" }), // a file to read, rows to check: still queries, tried again like them
        false: httpBatchLink({ ...server, maxItems: MOST_IN_ONE_REQUEST, maxURLLength: LONGEST_ADDRESS }),
      }),
    ],
  });
}

const isTooLongForAnAddress = ({ type, input }: Operation): boolean =>
  type === "query" &&
  input !== undefined &&
  encodeURIComponent(JSON.stringify(input)).length > LONGEST_ADDRESS;
