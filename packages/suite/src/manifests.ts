import type { Manifest } from "@sen/rpc/manifest";

/** How every slice introduces itself: tiles, permissions, who can be searched and who has reminders. */
export const manifests: readonly Manifest[] = [];
