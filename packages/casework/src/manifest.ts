import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "casework",
  path: null,
  title: { vi: "Hồ sơ", en: "Dossiers" },
  icon: "folders",
  isDeskWork: true,
  finds: true,
  remindsOf: true,
  permissions: {
    see: { vi: "Xem hồ sơ của cơ quan", en: "See the office's dossiers" },
    check: { vi: "Thẩm định hồ sơ", en: "Check dossiers" },
    sign: { vi: "Ký kết quả, trả lại để kiểm tra", en: "Sign decisions, send back for checking" },
    supervise: {
      vi: "Phân công, cho phép yêu cầu bổ sung lần hai, chuyển hồ sơ",
      en: "Assign, allow a second supplement notice, transfer dossiers",
    },
    fees: { vi: "Thu phí, lệ phí", en: "Take fees" },
  },
});
