import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "notify",
  path: null,
  title: { vi: "Thông báo", en: "Notices" },
  icon: "bell",
  permissions: {
    outbox: { vi: "Xem hộp thư đi và gửi lại thư bị lỗi", en: "See the outbox and send failed mail again" },
  },
});
