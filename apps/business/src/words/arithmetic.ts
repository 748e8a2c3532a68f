import { say } from "@sen/ui/language";

/** How a promised day was worked out. */
export const words = say({
  vi: {
    arithmetic: "Vì sao là ngày này?",
    arithmeticLead: (day: string) =>
      `Hồ sơ được tính là nhận ngày ${day}. Thời hạn đếm từ ngày làm việc kế tiếp.`,
    countedDay: (n: number, day: string) => `Ngày thứ ${n}: ${day}`,
    skippedTitle: "Những ngày không tính",
    skipped: {
      received: "ngày nhận hồ sơ",
      late: "nhận sau 15 giờ hoặc vào ngày nghỉ",
      weekend: "cuối tuần",
      paused: "đồng hồ dừng, chờ bạn",
      holiday: "ngày lễ",
      substitute: "nghỉ bù",
      swap_off: "nghỉ hoán đổi",
    },
    pauses: "Đồng hồ đã dừng",
    pause: (from: string, to: string | null) => (to ? `từ ${from} đến ${to}` : `từ ${from}, chưa chạy lại`),
    uncertain:
      "Trong khoảng này có ngày nghỉ chưa có quyết định chính thức; ngày hẹn có thể được tính lại và bạn sẽ được báo.",
  },
  en: {
    arithmetic: "Why this date?",
    arithmeticLead: (day) => `It counts as received on ${day}. The limit runs from the next working day.`,
    countedDay: (n, day) => `Day ${n}: ${day}`,
    skippedTitle: "Days not counted",
    skipped: {
      received: "day of receipt",
      late: "received after 15:00 or on a day off",
      weekend: "weekend",
      paused: "the clock stood still, waiting for you",
      holiday: "public holiday",
      substitute: "day off in lieu",
      swap_off: "exchanged day off",
    },
    pauses: "The clock stood still",
    pause: (from, to) => (to ? `from ${from} to ${to}` : `since ${from}, not yet going again`),
    uncertain:
      "A day off in this time is not decreed yet; the date may be worked out anew, and you will be told.",
  },
});
