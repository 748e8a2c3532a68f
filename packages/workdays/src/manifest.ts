import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "workdays",
  path: null,
  title: { vi: "Ngày làm việc", en: "Working days" },
  icon: "beach",
  permissions: {
    manage: {
      vi: "Ghi ngày nghỉ và ngày làm bù cho cả thành phố",
      en: "Keep the holidays and exchanged days of the whole city",
    },
    sessions: { vi: "Đặt giờ làm việc của đơn vị", en: "Set the office hours of an organisation" },
  },
});
