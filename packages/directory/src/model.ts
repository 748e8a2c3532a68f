import { Day, Id, IdempotencyKey, Paging, pageOf } from "@sen/rpc/model";
import * as z from "zod";

const Name = z.string().trim().min(1).max(200);
const Version = z.int().min(1);
/** Valid from the first day, until the day before the second; null is "no end yet". */
const Span = { from: Day, to: Day.nullable() };

export const OfOrganisation = z.strictObject({ id: Id });
export const OfPerson = z.strictObject({ id: Id });

export const OrganisationVersion = z.object({
  id: Id,
  organisationId: Id,
  ...Span,
  name: Name,
  parentId: Id.nullable(),
  unitId: Id.nullable(),
});
export type OrganisationVersion = z.infer<typeof OrganisationVersion>;

/** An office on one day. */
export const Organisation = z.object({
  id: Id,
  code: z.string(),
  version: Version,
  ...Span,
  name: Name,
  parentId: Id.nullable(),
  unitId: Id.nullable(),
});
export type Organisation = z.infer<typeof Organisation>;

/** A short handle that files use to name an organisation, for ever the same: `UBND-LANG`, `H26.10`. */
export const OrganisationCode = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u);

export const ListedOrganisation = Organisation.extend({ below: z.int() });
export type ListedOrganisation = z.infer<typeof ListedOrganisation>;
export const OrganisationHistory = z.object({
  id: Id,
  code: z.string(),
  version: Version,
  versions: z.array(OrganisationVersion),
});
export type OrganisationHistory = z.infer<typeof OrganisationHistory>;

/** `parentId` null asks for those with nothing above them; left out, for all. */
export const ListOrganisations = z.strictObject({
  day: Day,
  parentId: Id.nullable().optional(),
  text: z.string().trim().max(100).optional(),
  ...Paging,
});
export const OrganisationPage = pageOf(ListedOrganisation);
const organisationFields = { name: Name, unitId: Id.nullable() };
const newOrganisation = {
  ...organisationFields,
  code: OrganisationCode,
  from: Day,
  idempotencyKey: IdempotencyKey.optional(),
};
/** `organisationId` is the office it will lie in. */
export const CreateOrganisation = z.strictObject({ ...newOrganisation, organisationId: Id });
export const CreateTopOrganisation = z.strictObject(newOrganisation);
export const AmendOrganisation = z.strictObject({
  ...organisationFields,
  parentId: Id.nullable(),
  organisationId: Id,
  version: Version,
  from: Day,
});
export const CloseOrganisation = z.strictObject({ organisationId: Id, version: Version, on: Day });

/** A post in an organisation, filled or not. */
export const Position = z.object({
  id: Id,
  organisationId: Id,
  title: Name,
  rank: z.int().min(1).max(999),
  ...Span,
  version: Version,
});
export type Position = z.infer<typeof Position>;

/** An officer. */
export const Person = z.object({
  id: Id,
  organisationId: Id,
  fullName: Name,
  email: z.string(),
  phone: z.string().nullable(),
  version: Version,
});
export type Person = z.infer<typeof Person>;

/** A person in a position, for a time. */
export const Assignment = z.object({ id: Id, personId: Id, positionId: Id, ...Span, version: Version });
export type Assignment = z.infer<typeof Assignment>;

/** A person's post on a day, in words. */
export const Post = z.object({ positionId: Id, organisationId: Id, title: z.string() });
export type Post = z.infer<typeof Post>;

const positionFields = { title: Name, rank: z.int().min(1).max(999) };
export const ListPositions = z.strictObject({ organisationId: Id, day: Day });
/** A position with whoever holds it on the day asked about. */
export const HeldPosition = Position.extend({
  holders: z.array(z.object({ assignmentId: Id, personId: Id, fullName: z.string() })),
});
export type HeldPosition = z.infer<typeof HeldPosition>;
export const CreatePosition = z.strictObject({
  ...positionFields,
  organisationId: Id,
  from: Day,
  idempotencyKey: IdempotencyKey.optional(),
});
export const AmendPosition = z.strictObject({
  ...positionFields,
  organisationId: Id,
  id: Id,
  version: Version,
});
export const ClosePosition = z.strictObject({ organisationId: Id, id: Id, version: Version, on: Day });

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const Phone = z
  .string()
  .trim()
  .regex(/^\+?[\d .()-]{6,20}$/);
const personFields = { fullName: Name.max(120), email: Email, phone: Phone.nullable() };
/** `at` narrows to those who hold a post in that office on the day. */
export const ListPeople = z.strictObject({
  day: Day,
  at: Id.optional(),
  text: z.string().trim().max(100).optional(),
  ...Paging,
});
/** A post as the page of a person shows it: past, present and to come. */
export const HeldPost = Assignment.extend({
  title: z.string(),
  organisationId: Id,
  organisationName: z.string(),
});
export type HeldPost = z.infer<typeof HeldPost>;
export const ListedPerson = Person.extend({ posts: z.array(HeldPost) });
export type ListedPerson = z.infer<typeof ListedPerson>;
export const PersonPage = pageOf(ListedPerson);
export const CreatePerson = z.strictObject({
  ...personFields,
  organisationId: Id,
  idempotencyKey: IdempotencyKey.optional(),
});
export const AmendPerson = z.strictObject({ ...personFields, organisationId: Id, id: Id, version: Version });
/** Gives the keeping of the record to another office. */
export const HandOverPerson = z.strictObject({
  organisationId: Id,
  id: Id,
  version: Version,
  toOrganisationId: Id,
});

/** `organisationId` is the office of the position. */
export const CreateAssignment = z.strictObject({
  organisationId: Id,
  personId: Id,
  positionId: Id,
  ...Span,
  idempotencyKey: IdempotencyKey.optional(),
});
export const AmendAssignment = z.strictObject({ organisationId: Id, id: Id, version: Version, ...Span });
export const CloseAssignment = z.strictObject({ organisationId: Id, id: Id, version: Version, on: Day });
