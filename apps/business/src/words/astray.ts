import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    missing: "Không có trang này",
    back: "Về trang đầu",
    broken: "Chưa mở được trang",
    tryAgain: "Thử lại",
  },
  en: {
    missing: "There is no such page",
    back: "To the first page",
    broken: "The page could not be opened",
    tryAgain: "Try again",
  },
});
