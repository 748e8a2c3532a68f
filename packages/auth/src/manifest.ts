import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "auth",
  path: null,
  title: { vi: "Tài khoản và quyền", en: "Accounts and rights" },
  icon: "key",
  permissions: {
    accounts: { vi: "Quản lý tài khoản của đơn vị", en: "Manage the accounts of an office" },
    roles: { vi: "Đặt vai trò và trao quyền", en: "Define roles and grant them" },
    mandates: { vi: "Lập và thu hồi ủy quyền cho người khác", en: "Make and revoke mandates of others" },
    audit: { vi: "Xem nhật ký", en: "Read the audit log" },
  },
});
