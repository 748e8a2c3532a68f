import { paperOwner } from "@sen/business/owner";
import { itemOwner } from "@sen/calendar/owner";
import type { Owners } from "@sen/files/owner";

/** The kinds of record that can have attachments, and who answers for them. */
export const owners: Owners = { "business.paper": paperOwner, "calendar.item": itemOwner };
