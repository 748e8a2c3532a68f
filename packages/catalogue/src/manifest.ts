import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "catalogue",
  path: null,
  title: { vi: "Danh mục thủ tục", en: "Procedures" },
  icon: "list-details",
  permissions: {},
});
