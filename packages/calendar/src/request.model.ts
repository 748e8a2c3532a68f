import { compiled, Id, IdempotencyKey } from "@sen/rpc/model";
import * as z from "zod";
import { Draft, FeedKind, FileFormat, IsoWeek, line, Rows, Slug, when } from "./model.ts";

/** What the calendar is asked. */
const office = { organisationId: Id };
const key = { idempotencyKey: IdempotencyKey.optional() };
const version = z.int().min(1);

export const WeekAt = z.strictObject({ ...office, week: IsoWeek });
export const WeeksAround = z.strictObject({
  ...office,
  week: IsoWeek,
  before: z.int().min(0).max(26),
  after: z.int().min(0).max(26),
});
/** `version` is the week's, as the person saw it. */
export const WeekAct = z.strictObject({ ...office, week: IsoWeek, version: z.int().min(0), ...key });
export const SubmitWeek = WeekAct.extend({ isEmpty: z.boolean().default(false) });
export const ReturnWeek = WeekAct.extend({ reason: line(500) });
export const AddItem = compiled(z.strictObject({ ...office, week: IsoWeek, item: Draft, ...key }));
export const AmendItem = z.strictObject({ ...office, id: Id, version, item: Draft });
export const MoveItem = z.strictObject({ ...office, id: Id, version, ...when });
export const ItemAct = z.strictObject({ ...office, id: Id, version });
/** Copies the items of another week, each on its weekday; those whose room is taken come without a room. */
export const CopyWeek = z.strictObject({ ...office, week: IsoWeek, from: IsoWeek, ...key });
/** Takes back a whole import or copy, as long as nobody has changed its items since. */
export const UndoBatch = z.strictObject({ ...office, batchId: Id });

const roomFields = { name: line(100), capacity: z.int().min(1).max(10_000).nullable() };
export const ListRooms = z.strictObject(office);
export const AddRoom = z.strictObject({ ...office, ...roomFields, ...key });
export const AmendRoom = z.strictObject({ ...office, id: Id, version, ...roomFields, isActive: z.boolean() });
export const KeepOpening = z.strictObject({
  ...office,
  isOpen: z.boolean(),
  slug: Slug,
  version: z.int().min(0),
});

/** A feed of the office, of one's own items in every office, or of a room. */
export const CreateFeed = z.strictObject({
  ...office,
  kind: FeedKind,
  roomId: Id.nullable().default(null),
});
export const FeedAt = z.strictObject({ ...office, id: Id });

export const ExportWeek = z.strictObject({ ...office, week: IsoWeek, format: FileFormat });
/** At most 180 kB of file. */
export const ReadFile = z.strictObject({
  ...office,
  week: IsoWeek,
  format: FileFormat,
  base64: z.base64().max(245_760),
});
export const CheckRows = z.strictObject({ ...office, week: IsoWeek, rows: Rows });
export const ImportRows = z.strictObject({ ...office, week: IsoWeek, rows: Rows, ...key });
