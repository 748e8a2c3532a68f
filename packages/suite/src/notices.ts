import { notices as auth } from "@sen/auth/notices";
import { notices as business } from "@sen/business/notices";
import { notices as calendar } from "@sen/calendar/notices";
import { notices as casework } from "@sen/casework/notices";
import type { NoticeKind } from "@sen/notify/kinds";
import { notices as parties } from "@sen/parties/notices";

/** Every kind of notice a feature has defined, with its words: for the app, for the mail, for the preferences. */
export const notices: readonly NoticeKind[] = [...auth, ...business, ...calendar, ...casework, ...parties];
