import type { Permission } from "@sen/rpc";
import type { Role } from "./cast.ts";

type Given = Exclude<Role, "administrator">;

/** Roles as a ward would define them. The administrator's is the house's own. */
export const roles: Record<Given, { name: { vi: string; en: string }; permissions: Permission[] }> = {
  clerk: {
    name: { vi: "Văn thư", en: "Clerk" },
    permissions: [
      "directory.read",
      "calendar.read",
      "calendar.compose",
      "calendar.publish",
      "calendar.adjust",
      "calendar.rooms",
    ],
  },
  leader: {
    name: { vi: "Lãnh đạo duyệt và ký", en: "Approving and signing leader" },
    permissions: [
      "directory.read",
      "calendar.read",
      "calendar.approve",
      "casework.see",
      "casework.sign",
      "casework.supervise",
      "business.see",
      "business.grant",
    ],
  },
  reader: { name: { vi: "Người xem", en: "Reader" }, permissions: ["directory.read", "calendar.read"] },
  checker: {
    name: { vi: "Thẩm định hồ sơ", en: "Checker of dossiers" },
    permissions: ["directory.read", "calendar.read", "casework.see", "casework.check", "business.see"],
  },
  registrar: {
    name: { vi: "Trưởng phòng đăng ký", en: "Registrar" },
    permissions: [
      "directory.read",
      "calendar.read",
      "casework.see",
      "casework.check",
      "casework.sign",
      "casework.supervise",
      "business.see",
      "business.grant",
      "business.competence",
    ],
  },
  cashier: {
    name: { vi: "Thủ quỹ", en: "Cashier" },
    permissions: ["directory.read", "calendar.read", "casework.see", "casework.fees"],
  },
  auditor: {
    name: { vi: "Kiểm tra", en: "Auditor" },
    permissions: ["directory.read", "calendar.read", "auth.audit"],
  },
};
