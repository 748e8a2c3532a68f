import { defineManifest } from "@sen/rpc/manifest";

/** No permissions of its own: whoever may see a record may see what is attached to it. */
export const manifest = defineManifest({
  id: "files",
  path: null,
  title: { vi: "Tệp đính kèm", en: "Attachments" },
  icon: "paperclip",
  permissions: {},
});
