import { manifest as auth } from "@sen/auth/manifest";
import { manifest as business } from "@sen/business/manifest";
import { manifest as calendar } from "@sen/calendar/manifest";
import { manifest as casework } from "@sen/casework/manifest";
import { manifest as catalogue } from "@sen/catalogue/manifest";
import { manifest as directory } from "@sen/directory/manifest";
import { manifest as files } from "@sen/files/manifest";
import { manifest as notify } from "@sen/notify/manifest";
import { manifest as parties } from "@sen/parties/manifest";
import type { Manifest } from "@sen/rpc/manifest";
import { manifest as workdays } from "@sen/workdays/manifest";

/** How every slice introduces itself: tiles, permissions, who can be searched and who has reminders. */
export const manifests: readonly Manifest[] = [
  auth,
  business,
  calendar,
  casework,
  catalogue,
  directory,
  files,
  notify,
  parties,
  workdays,
];
