import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    home: "Hồ sơ đăng ký kinh doanh của tôi",
    start: "Bắt đầu một hồ sơ đăng ký",
    authorities: "Ủy quyền nộp hồ sơ",
    queue: "Hồ sơ cần thẩm định",
    fees: "Thu phí, lệ phí",
    reasons: "Thư viện lý do",
    transfer: "Chuyển hồ sơ sang cơ quan khác",
    competence: "Thẩm quyền đăng ký",
  },
  en: {
    home: "My business registrations",
    start: "Start a registration",
    authorities: "Authorities to file for others",
    queue: "Dossiers to examine",
    fees: "Take fees",
    reasons: "Library of reasons",
    transfer: "Transfer dossiers to another office",
    competence: "Which office registers for what",
  },
});
