import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    title: (month: number, year: string) => `Lịch công tác tháng ${month}/${year}`,
    previous: "Tháng trước",
    thisMonth: "Tháng này",
    next: "Tháng sau",
    grid: "Lịch tháng. Mũi tên để đi giữa các ngày, Enter để mở ngày.",
    keys: {
      previous: "Tháng trước",
      next: "Tháng sau",
      today: "Về tháng này",
      add: "Thêm lịch vào ngày đang chọn",
    },
    more: (n: number) => `và ${n} mục nữa`,
    none: "Tháng này chưa có lịch nào được ban hành.",
    loading: "Đang mở tháng…",
  },
  en: {
    title: (month, year) => `Work calendar, ${month}/${year}`,
    previous: "Previous month",
    thisMonth: "This month",
    next: "Next month",
    grid: "Month. Arrows go from day to day, Enter opens a day.",
    keys: {
      previous: "Previous month",
      next: "Next month",
      today: "Back to this month",
      add: "Add an item on the chosen day",
    },
    more: (n) => `and ${n} more`,
    none: "Nothing has been published this month.",
    loading: "Opening the month…",
  },
});
