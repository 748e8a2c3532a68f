import type { Data } from "@sen/data";
import { type Actor, type Context, callerOf, type Permission, type Policy } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";
import { testContext } from "@sen/rpc/testing";
import type { AnyTRPCRouter } from "@trpc/server";

type Procedure = { _def: { type: string; meta?: Policy; inputs: { shape?: Record<string, unknown> }[] } };
type Verdict = "may" | "FORBIDDEN" | "UNAUTHORIZED";

const HERE = "office-here";
const UNITS = [HERE, "office-elsewhere", "no-such-office"];
/** Somebody with one permission at one office; with none; nobody. */
type Role = { name: string; actor: Actor | null; holds: Permission | null };

const holderOf = (holds: Permission | null): Actor => ({
  id: "somebody",
  accountId: "account",
  name: "Somebody",
  sessionId: null,
  actingFor: null,
  entitled: (permission, organisationId) =>
    permission === holds && (organisationId ?? HERE) === HERE ? { positionId: null } : null,
  offices: (permission) => new Set(permission === holds ? [HERE] : []),
});

const rolesFor = (manifests: readonly Manifest[]): Role[] => [
  { name: "nobody", actor: null, holds: null },
  { name: "signed in", actor: holderOf(null), holds: null },
  ...manifests.flatMap(({ id, permissions }) =>
    Object.keys(permissions).map((one): Role => {
      const holds: Permission = `${id}.${one}`;
      return { name: holds, actor: holderOf(holds), holds };
    }),
  ),
];

/** What the policy says, worked out apart from the code that enforces it. */
function expected({ permission, at }: Policy, { actor, holds }: Role, unit: string): Verdict {
  if (at === "anyone") return "may";
  if (actor === null) return "UNAUTHORIZED";
  if (at === "signed-in") return "may";
  return permission === holds && (at === "anywhere" || unit === HERE) ? "may" : "FORBIDDEN";
}

/** Told by tRPC of a call that did not get past the door; anything else got in, whatever became of it then. */
async function verdictOf(call: () => Promise<unknown>): Promise<{ verdict: Verdict; words: string }> {
  try {
    await call();
    return { verdict: "may", words: "" };
  } catch (error) {
    const { code = "", message = "" } = error as { code?: string; message?: string };
    return {
      verdict: code === "FORBIDDEN" || code === "UNAUTHORIZED" ? code : "may",
      words: `${code}: ${message}`,
    };
  }
}

const proceduresOf = (router: AnyTRPCRouter): [path: string, procedure: Procedure][] =>
  Object.entries(router._def.procedures as Record<string, Procedure>);

/** Calls every procedure as every role for every unit, and says in words where the answer is not the policy's. */
export async function holesIn(
  router: AnyTRPCRouter,
  manifests: readonly Manifest[],
  data: Data,
): Promise<{ calls: number; holes: string[] }> {
  const holes: string[] = [];
  const refusals = new Set<string>();
  let calls = 0;
  let writers = 0;
  const watched: Data = {
    ...data,
    write: (work) => {
      writers++;
      return data.write(work);
    },
  };
  for (const [
    path,
    {
      _def: { meta },
    },
  ] of proceduresOf(router)) {
    if (!meta) {
      holes.push(`${path} has no policy`);
      continue;
    }
    for (const role of rolesFor(manifests)) {
      for (const unit of UNITS) {
        const context: Context = testContext(watched, { actor: role.actor });
        const call = callOf(router, context, path);
        const before = writers;
        const { verdict, words } = await verdictOf(() => call({ organisationId: unit }));
        const due = expected(meta, role, unit);
        calls++;
        if (verdict !== due) holes.push(`${path} as ${role.name} at ${unit}: ${verdict}, should be ${due}`);
        if (due === "may") continue;
        refusals.add(words);
        if (writers > before)
          holes.push(`${path} as ${role.name} at ${unit}: took the writer before it said no`);
      }
    }
  }
  if (refusals.size > 2) holes.push(`refusals differ: ${[...refusals].join(" | ")}`);
  return { calls, holes };
}

function callOf(router: AnyTRPCRouter, context: Context, path: string): (input: unknown) => Promise<unknown> {
  let at: unknown = callerOf(router)(context);
  for (const step of path.split(".")) at = (at as Record<string, unknown>)[step];
  return at as (input: unknown) => Promise<unknown>;
}

/** Policies that could not be meant: a permission nobody declares, an office that the input does not name. */
export function mistakesIn(router: AnyTRPCRouter, manifests: readonly Manifest[]): string[] {
  const known = new Set(rolesFor(manifests).map(({ holds }) => holds));
  return proceduresOf(router).flatMap(
    ([
      path,
      {
        _def: { meta, inputs },
      },
    ]) => {
      const shape = inputs.map((input) => input.shape ?? {});
      return [
        ...(meta?.permission && !known.has(meta.permission as Permission)
          ? [`${path} needs ${meta.permission}, which no manifest declares`]
          : []),
        ...(meta?.at === "office" && !shape.some((one) => "organisationId" in one)
          ? [`${path} is bound to an office that its input does not name`]
          : []),
        ...(inputs.length === 0 ? [`${path} takes anything: it has no input schema`] : []),
      ];
    },
  );
}
