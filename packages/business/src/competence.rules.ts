import { accept, type Result, refuse } from "@sen/rpc/result";
import type { DatedCompetence } from "./register.model.ts";

export type CompetenceRefusal = "business/office-not-below";

type Asked = Pick<DatedCompetence, "level" | "unitId"> & { competentId: string };

/** No office for a place until somebody says. */
export const noneFor = ({ level, unitId }: Pick<DatedCompetence, "level" | "unitId">): DatedCompetence => ({
  level,
  unitId,
  organisationId: "",
  version: 0,
});

/** Who may say so at an office gives and takes among the offices below it, and what nobody has yet. */
export function givenTo(
  before: DatedCompetence,
  { level, unitId, competentId }: Asked,
  below: readonly string[],
): Result<DatedCompetence, CompetenceRefusal> {
  const isFree = before.version === 0 || below.includes(before.organisationId);
  if (!isFree || !below.includes(competentId)) return refuse("business/office-not-below");
  const place = { level, unitId: level === "commune" ? unitId : null };
  return accept({ ...place, organisationId: competentId, version: before.version + 1 });
}
