import { notices as calendar } from "@sen/calendar/notices";
import type { NoticeKind } from "@sen/notify/kinds";

/** Every kind of notice a feature has defined, with its words: for the app, for the mail, for the preferences. */
export const notices: readonly NoticeKind[] = [...calendar];
