import type { Owner } from "@sen/files/owner";
import { holdsAt } from "./holds.ts";
import { itemById } from "./item.store.ts";
import { editing, seesInside } from "./rules.ts";
import { weekOf } from "./store.ts";

/** Attachments of an item: whoever sees the item reads them, whoever may edit its week changes them. */
export const itemOwner: Owner = {
  async mayRead(db, actor, { organisationId, ownerId }) {
    const item = await itemById(db, organisationId, ownerId);
    if (!item || item.removedAt || !actor.entitled("calendar.read", organisationId)) return false;
    return seesInside(await weekOf(db, organisationId, item.week), holdsAt(actor, organisationId));
  },
  async mayChange(db, actor, { organisationId, ownerId }) {
    const item = await itemById(db, organisationId, ownerId);
    if (!item || item.removedAt || !actor.entitled("calendar.compose", organisationId)) return false;
    return editing(await weekOf(db, organisationId, item.week), holdsAt(actor, organisationId)).ok;
  },
};
