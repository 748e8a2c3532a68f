import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "parties",
  path: null,
  title: { vi: "Cá nhân, tổ chức, ủy quyền", en: "Parties and authorities" },
  icon: "id-badge",
  permissions: {},
});
