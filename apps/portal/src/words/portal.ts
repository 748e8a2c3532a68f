import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    administration: "Quản trị",
    administrationSentence: "Những việc bạn được giao quản lý, theo từng nhóm.",
    nothingToAdminister: "Bạn chưa được giao việc quản trị nào.",
    askForRights: "Nếu cần, hãy nhờ người quản trị của đơn vị giao vai trò.",
    profile: "Hồ sơ cá nhân",
    notices: "Thông báo",
    missing: "Không có trang này",
    missingWhy: "Địa chỉ sai, hoặc trang đã được dời đi. Hãy kiểm tra lại địa chỉ.",
    broken: "Trang này chưa mở được",
    goHome: "Về trang của tôi",
    tryAgain: "Thử lại",
  },
  en: {
    administration: "Administration",
    administrationSentence: "What you have been given to look after, by group.",
    nothingToAdminister: "You have not been given anything to administer.",
    askForRights: "If you need to, ask your office's administrator for a role.",
    profile: "My profile",
    notices: "Notices",
    missing: "There is no such page",
    missingWhy: "The address is wrong, or the page has moved. Check the address.",
    broken: "This page could not be opened",
    goHome: "To my page",
    tryAgain: "Try again",
  },
});
