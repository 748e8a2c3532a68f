import { versionOn } from "@sen/catalogue/ask";
import type { Reader } from "@sen/data";
import { authorityById, authorityFor } from "@sen/parties/ask";
import type { Authority as KeptAuthority } from "@sen/parties/model";
import { accept, type Result } from "@sen/rpc/result";
import { dayAt } from "@sen/workdays/rules";
import { type AuthorityRefusal, restingOn } from "./authority.rules.ts";
import type { BeginDraft } from "./draft.model.ts";
import type { About } from "./draft.rules.ts";
import type { Authority, Draft } from "./model.ts";

type Asked = Pick<BeginDraft, "procedure" | "entityCode" | "authority">;

/** The authority that a draft begins with: typed for it, or one that its beginner keeps. */
export async function authorityAsked(
  db: Reader,
  { procedure, entityCode, authority }: Asked,
  { entity }: Pick<About, "entity">,
  { personId, now }: { personId: string; now: string },
): Promise<Result<Authority | null, AuthorityRefusal>> {
  if (!authority) return accept(null);
  if (!("authorityId" in authority)) return accept(authority);
  const day = dayAt(now);
  const kept = await authorityFor(db, authority.authorityId, personId);
  const codes = [entityCode, entity?.parentCode].filter((code) => typeof code === "string");
  return restingOn(kept, { procedure, codes, day }, await titlesOf(db, kept, day));
}

async function titlesOf(db: Reader, kept: KeptAuthority | null, day: string): Promise<string[]> {
  const procedures = kept?.scope.procedures ?? "all";
  if (procedures === "all") return [];
  const versions = await Promise.all(procedures.map((one) => versionOn(db, one, day)));
  return versions.map((version, n) => version?.title.vi ?? procedures[n] ?? "");
}

/** How the authority that a filing rests on is kept; null for one that was typed for this filing alone. */
export const keptFor = async (
  db: Reader,
  { authority }: Pick<Draft, "authority">,
): Promise<KeptAuthority | null> => (authority?.id ? authorityById(db, authority.id) : null);
