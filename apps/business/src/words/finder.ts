import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    title: "Bạn muốn làm gì?",
    loading: "Đang mở…",
    step: (n: number) => `Câu ${n}`,
    chosen: "Bạn đã chọn",
    changeAnswer: (answer: string) => `Chọn lại: ${answer}`,
    back: "Câu trước",
    home: "Đăng ký kinh doanh",
    again: "Làm lại từ đầu",
    lost: "Địa chỉ này không dẫn tới câu hỏi nào.",
  },
  en: {
    title: "What do you want to do?",
    loading: "Opening…",
    step: (n) => `Question ${n}`,
    chosen: "You have chosen",
    changeAnswer: (answer) => `Choose again: ${answer}`,
    back: "Previous question",
    home: "Business registration",
    again: "Start over",
    lost: "This address leads to no question.",
  },
});
