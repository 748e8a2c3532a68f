import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    missing: "Không có trang này",
    missingWhy: "Địa chỉ ghi một trang hoặc một tuần không có thật. Hãy mở tuần này rồi đi tiếp.",
    thisWeek: "Mở tuần này",
    broken: "Chưa mở được trang",
    tryAgain: "Thử lại",
  },
  en: {
    missing: "There is no such page",
    missingWhy:
      "The address names a page or a week that does not exist. Open this week and go on from there.",
    thisWeek: "Open this week",
    broken: "The page could not be opened",
    tryAgain: "Try again",
  },
});
