import {
  day,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  real,
  table,
  text,
  unique,
} from "@sen/data/columns";
import { type ImportedRow, ImportKind } from "./import.model.ts";
import { Certainty, CodeScheme, Extent, UnitKind } from "./unit.model.ts";

/*
 * Everything here is valid from a day (inclusive) to a day (exclusive). What has no end yet ends on FOREVER
 * (see rules.ts), so that "valid on that day" is two comparisons and no column that orders or limits is null.
 */

/** An administrative unit: only its immutable identity. What it is called, and when, is in its versions. */
export const units = table("directory_unit", {
  id: text().primaryKey(),
  version: int().notNull(),
});

export const unitVersions = table(
  "directory_unit_version",
  {
    id: text().primaryKey(),
    unitId: text()
      .notNull()
      .references(() => units.id),
    from: day().notNull(),
    to: day().notNull(),
    kind: oneOf(UnitKind.options).notNull(),
    name: text().notNull(),
    folded: text().notNull(),
    sortKey: text().notNull(),
    parentId: text().references(() => units.id),
    population: int(),
    populationOn: day(),
    areaKm2: real(),
    headOfficeAddress: text(),
    longitude: real(),
    latitude: real(),
    legalBasis: text(),
    source: text(),
  },
  (version) => [
    unique("directory_unit_version_from").on(version.unitId, version.from),
    index("directory_unit_version_parent").on(version.parentId, version.from),
    index("directory_unit_version_sort").on(version.sortKey, version.id),
  ],
);

/** What a unit is called in somebody's list of codes, as long as the version lasts. */
export const unitCodes = table(
  "directory_unit_code",
  {
    versionId: text()
      .notNull()
      .references(() => unitVersions.id),
    scheme: oneOf(CodeScheme.options).notNull(),
    value: text().notNull(),
  },
  (code) => [
    primaryKey({ columns: [code.versionId, code.scheme] }),
    index("directory_unit_code_value").on(code.scheme, code.value),
  ],
);

/** Whose ground went to whom: many to many, whole or part. */
export const successions = table(
  "directory_succession",
  {
    id: text().primaryKey(),
    fromId: text()
      .notNull()
      .references(() => units.id),
    toId: text()
      .notNull()
      .references(() => units.id),
    effectiveOn: day().notNull(),
    extent: oneOf(Extent.options).notNull(),
    instrument: text(),
    certainty: oneOf(Certainty.options).notNull(),
    note: text(),
  },
  (succession) => [
    unique("directory_succession_pair").on(succession.fromId, succession.toId, succession.effectiveOn),
    index("directory_succession_to").on(succession.toId, succession.effectiveOn),
  ],
);

/** Which data has been loaded, from where, so that loading again changes nothing. */
export const loads = table("directory_load", {
  name: text().primaryKey(),
  edition: text().notNull(),
  source: text().notNull(),
});

export const organisations = table(
  "directory_organisation",
  {
    id: text().primaryKey(),
    code: text().notNull(),
    version: int().notNull(),
  },
  (organisation) => [unique("directory_organisation_code").on(organisation.code)],
);

export const organisationVersions = table(
  "directory_organisation_version",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    from: day().notNull(),
    to: day().notNull(),
    name: text().notNull(),
    folded: text().notNull(),
    sortKey: text().notNull(),
    parentId: text().references(() => organisations.id),
    unitId: text().references(() => units.id),
  },
  (version) => [
    unique("directory_organisation_version_from").on(version.organisationId, version.from),
    index("directory_organisation_version_parent").on(version.parentId, version.from),
  ],
);

export const positions = table(
  "directory_position",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    title: text().notNull(),
    /** Place in the list of an organisation: 1 is the head. */
    rank: int().notNull(),
    from: day().notNull(),
    to: day().notNull(),
    version: int().notNull(),
  },
  (position) => [
    index("directory_position_organisation").on(position.organisationId, position.rank, position.id),
  ],
);

export const people = table(
  "directory_person",
  {
    id: text().primaryKey(),
    /** The office that keeps the person's record. */
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    fullName: text().notNull(),
    folded: text().notNull(),
    sortKey: text().notNull(),
    email: text().notNull(),
    phone: text(),
    /** Officers are the directory that others read; of citizens only who acts with them knows. */
    kind: oneOf(["officer", "citizen"] as const)
      .default("officer")
      .notNull(),
    version: int().notNull(),
  },
  (person) => [
    unique("directory_person_email").on(person.email),
    index("directory_person_sort").on(person.sortKey, person.id),
    index("directory_person_organisation").on(person.organisationId, person.sortKey, person.id),
  ],
);

export const assignments = table(
  "directory_assignment",
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    positionId: text()
      .notNull()
      .references(() => positions.id),
    from: day().notNull(),
    to: day().notNull(),
    version: int().notNull(),
  },
  (assignment) => [
    index("directory_assignment_person").on(assignment.personId, assignment.from),
    index("directory_assignment_position").on(assignment.positionId, assignment.from),
  ],
);

/** One file taken in at once, with what it made, so that the whole of it can be undone. */
export const imports = table(
  "directory_import",
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    kind: oneOf(ImportKind.options).notNull(),
    fileName: text().notNull(),
    importedBy: text().notNull(),
    importedAt: instant().notNull(),
    undoneAt: instant(),
    rows: json<ImportedRow[]>().notNull(),
    version: int().notNull(),
  },
  (done) => [index("directory_import_organisation").on(done.organisationId, done.id)],
);
