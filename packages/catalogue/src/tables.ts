import { day, index, json, table, text } from "@sen/data/columns";
import type { ProcedureVersion } from "./model.ts";

/** Loaded from the data of the release at every start; what a release says again replaces what was there. */
export const versions = table(
  "catalogue_version",
  {
    id: text().primaryKey(),
    procedure: text().notNull(),
    from: day().notNull(),
    to: day(),
    content: json<ProcedureVersion>().notNull(),
  },
  (version) => [index("catalogue_version_procedure").on(version.procedure, version.from)],
);
