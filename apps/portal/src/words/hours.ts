import { say } from "@sen/ui/language";
import type { SessionsRefusal } from "@sen/workdays/deadlines";
import type { SessionName } from "@sen/workdays/model";

const refusals: Record<"vi" | "en", Record<SessionsRefusal, string>> = {
  vi: {
    "workdays/sessions-out-of-order":
      "Sáng, chiều, tối phải nối tiếp nhau và buổi nào cũng phải có giờ. Hãy sửa giờ bắt đầu, kết thúc.",
  },
  en: {
    "workdays/sessions-out-of-order":
      "Morning, afternoon and evening must follow each other and none may be empty. Correct their times.",
  },
};
const sessions: Record<"vi" | "en", Record<SessionName, string>> = {
  vi: { morning: "Sáng", afternoon: "Chiều", evening: "Tối" },
  en: { morning: "Morning", afternoon: "Afternoon", evening: "Evening" },
};

export const words = say({
  vi: {
    title: "Giờ làm việc",
    sentence:
      "Giờ của từng buổi ở một đơn vị, theo thời kỳ. Hạn trả tính bằng giờ chạy trong buổi sáng và buổi chiều.",
    sessions: sessions.vi,
    refusals: refusals.vi,
    periods: "Các thời kỳ, mới nhất trước",
    from: "Áp dụng từ",
    house: "Giờ chung",
    houseUntil: "khi đơn vị chưa đặt giờ riêng",
    inForce: "Đang áp dụng",
    later: "Sắp áp dụng",
    past: "Đã qua",
    state: "Tình trạng",
    add: "Đặt giờ mới",
    edit: "Sửa",
    editThis: (day: string) => `Sửa giờ áp dụng từ ${day}`,
    remove: "Xóa",
    removeThis: (day: string) => `Xóa giờ áp dụng từ ${day}`,
    removed: (day: string) => `Đã xóa giờ áp dụng từ ${day}.`,
    saved: (day: string) => `Đã đặt giờ áp dụng từ ${day}.`,
    starts: (name: string) => `${name} từ`,
    ends: (name: string) => `${name} đến`,
    missingDay: "Hãy chọn ngày bắt đầu áp dụng.",
    notAClock: "Hãy ghi giờ như 07:30.",
    save: "Lưu",
    cancel: "Hủy",
    pickOffice: "Hãy chọn một cơ quan để xem giờ làm việc.",
  },
  en: {
    title: "Office hours",
    sentence:
      "The hours of each session at an office, by period. Deadlines in hours run in the morning and the afternoon.",
    sessions: sessions.en,
    refusals: refusals.en,
    periods: "Periods, newest first",
    from: "In force from",
    house: "House hours",
    houseUntil: "until the office sets its own",
    inForce: "In force",
    later: "To come",
    past: "Past",
    state: "State",
    add: "Set new hours",
    edit: "Change",
    editThis: (day) => `Change the hours in force from ${day}`,
    remove: "Remove",
    removeThis: (day) => `Remove the hours in force from ${day}`,
    removed: (day) => `Hours in force from ${day} removed.`,
    saved: (day) => `Hours set, in force from ${day}.`,
    starts: (name) => `${name} from`,
    ends: (name) => `${name} to`,
    missingDay: "Choose the first day.",
    notAClock: "Give the time as 07:30.",
    save: "Save",
    cancel: "Cancel",
    pickOffice: "Choose an office to see its hours.",
  },
});
