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
    name: { vi: "Lãnh đạo duyệt lịch", en: "Approving leader" },
    permissions: ["directory.read", "calendar.read", "calendar.approve"],
  },
  reader: { name: { vi: "Người xem", en: "Reader" }, permissions: ["directory.read", "calendar.read"] },
  auditor: {
    name: { vi: "Kiểm tra", en: "Auditor" },
    permissions: ["directory.read", "calendar.read", "auth.audit"],
  },
};
