import type { Policy } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";
import type { AnyTRPCRouter } from "@trpc/server";
import * as z from "zod";

/** What the router tells of one of its procedures. */
type Procedure = {
  _def: { type: string; inputs: readonly unknown[]; output?: unknown; meta?: unknown };
};
export type Procedures = Record<string, Procedure>;

/** Every procedure by its whole path, as tRPC keeps them. */
export const proceduresOf = (router: AnyTRPCRouter): Procedures => router._def.procedures as Procedures;

export type Operation = {
  path: string;
  slice: string;
  mutates: boolean;
  policy: Policy;
  /** What it takes to call it, in both languages. */
  needs: { vi: string; en: string };
  input: Json | null;
  output: Json;
};
type Json = Record<string, unknown>;

const shape = (schema: unknown, io: "input" | "output"): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: "any" }) as Json;
  return json;
};

const OPEN: Policy = { permission: null, at: "anyone" };

function needsOf({ permission, at }: Policy, manifests: readonly Manifest[]) {
  if (at === "anyone") return { vi: "Ai cũng gọi được", en: "Anybody may call it" };
  if (permission === null) return { vi: "Cần đăng nhập", en: "Needs to be signed in" };
  const [slice = "", name = ""] = permission.split(".");
  const sentence = manifests.find(({ id }) => id === slice)?.permissions[name] ?? {
    vi: permission,
    en: permission,
  };
  return at === "office"
    ? {
        vi: `Cần quyền “${sentence.vi}” tại cơ quan organisationId`,
        en: `Needs “${sentence.en}” at the office organisationId`,
      }
    : { vi: `Cần quyền “${sentence.vi}”`, en: `Needs “${sentence.en}”` };
}

/** Every procedure of the router as data: what the API description and its page are both drawn from. */
export function operationsOf(procedures: Procedures, manifests: readonly Manifest[]): Operation[] {
  return Object.entries(procedures)
    .map(([path, { _def }]) => {
      const policy = (_def.meta as Policy | undefined) ?? OPEN;
      const [input] = _def.inputs;
      return {
        path,
        slice: path.split(".")[0] ?? "",
        mutates: _def.type === "mutation",
        policy,
        needs: needsOf(policy, manifests),
        input: input ? shape(input, "input") : null,
        output: _def.output ? shape(_def.output, "output") : {},
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const FAILURES: Record<string, string> = {
  400: "The input does not fit; `error.data.fields` says where",
  401: "Not signed in, or the token is not valid any more",
  403: "Signed in, but without the permission",
  404: "Not there, or not for the caller to know of",
  409: "A rule said no; `error.data.refusal` says which, `error.data.detail` shows the other side",
  429: "Too often; `Retry-After` says when to come again",
  500: "Our fault; quote `error.data.requestId`",
  503: "Too busy; `Retry-After` says when to come again",
};

const FAILURE: Json = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["message", "code", "data"],
      properties: {
        message: { type: "string" },
        code: { type: "integer", description: "JSON-RPC 2.0 error code" },
        data: {
          type: "object",
          properties: {
            code: { type: "string", examples: ["CONFLICT"] },
            refusal: { type: ["string", "null"], examples: ["rpc/changed-meanwhile"] },
            detail: {},
            fields: { type: ["object", "null"], additionalProperties: { type: "string" } },
            requestId: { type: ["string", "null"] },
          },
        },
      },
    },
  },
};

const json = (schema: Json) => ({ "application/json": { schema } });

function describe(operation: Operation): Json {
  const { path, slice, mutates, needs, input, output, policy } = operation;
  const asked = mutates
    ? input && { requestBody: { required: true, content: json(input) } }
    : input && {
        parameters: [
          {
            name: "input",
            in: "query",
            required: true,
            description: "URL-encoded JSON",
            content: json(input),
          },
        ],
      };
  return {
    [mutates ? "post" : "get"]: {
      operationId: path,
      tags: [slice],
      summary: needs.en,
      "x-permission": policy.permission,
      ...(policy.at === "anyone" ? { security: [] } : {}),
      ...asked,
      responses: {
        200: {
          description: "Done",
          content: json({
            type: "object",
            required: ["result"],
            properties: { result: { type: "object", required: ["data"], properties: { data: output } } },
          }),
        },
        default: { $ref: "#/components/responses/Failure" },
      },
    },
  };
}

/** The API as OpenAPI 3.1, for scripts that are not TypeScript: made from the router, so that it cannot say otherwise. */
export function openApiOf(
  operations: readonly Operation[],
  manifests: readonly Manifest[],
  url: string,
  version: string,
): Json {
  const failures = Object.entries(FAILURES).map(([status, why]) => `- ${status}: ${why}`);
  return {
    openapi: "3.1.0",
    info: {
      title: "Sen",
      version,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description: `Queries are GET with \`?input=\` (URL-encoded JSON), mutations POST with a JSON body. Send an API token, made in the portal under your profile, as \`Authorization: Bearer …\`.\n\n${failures.join("\n")}`,
    },
    servers: [{ url }],
    tags: manifests.map(({ id, title }) => ({ name: id, description: `${title.vi} · ${title.en}` })),
    security: [{ token: [] }],
    paths: Object.fromEntries(
      operations.map((operation) => [`/api/rpc/${operation.path}`, describe(operation)]),
    ),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      responses: { Failure: { description: "Not done", content: json(FAILURE) } },
    },
  };
}
