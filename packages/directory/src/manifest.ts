import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "directory",
  path: null,
  title: { vi: "Danh bạ cơ quan", en: "Directory" },
  icon: "building-community",
  permissions: {
    read: {
      vi: "Xem đơn vị, cơ quan, vị trí và nhân sự",
      en: "See units, organisations, positions and people",
    },
    manage: {
      vi: "Quản lý cơ quan, vị trí, nhân sự và phân công",
      en: "Keep organisations, positions, people and assignments",
    },
    structure: {
      vi: "Quản lý đơn vị hành chính và cơ quan cấp cao nhất",
      en: "Keep administrative units and top organisations",
    },
  },
  finds: true,
});
