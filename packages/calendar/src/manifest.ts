import { defineManifest } from "@sen/rpc/manifest";

export const manifest = defineManifest({
  id: "calendar",
  path: "/lich",
  title: { vi: "Lịch công tác", en: "Work calendar" },
  icon: "calendar-week",
  finds: true,
  remindsOf: true,
  permissions: {
    read: { vi: "Xem lịch công tác tuần của cơ quan", en: "See the office's weekly schedule" },
    compose: { vi: "Soạn lịch tuần và trình duyệt", en: "Compose the weekly schedule and submit it" },
    approve: {
      vi: "Duyệt lịch tuần hoặc trả lại kèm lý do",
      en: "Approve the weekly schedule or return it with a reason",
    },
    publish: {
      vi: "Ban hành lịch tuần và quyết định công khai cho người dân",
      en: "Publish the weekly schedule and decide whether citizens may see it",
    },
    adjust: {
      vi: "Cùng với quyền soạn: điều chỉnh lịch tuần đã ban hành",
      en: "Together with composing: adjust a weekly schedule that is published",
    },
    rooms: { vi: "Quản lý danh sách phòng họp", en: "Keep the list of meeting rooms" },
  },
});
