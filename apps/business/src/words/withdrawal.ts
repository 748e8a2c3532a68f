import { say } from "@sen/ui/language";

/** Asking for a dossier back. */
export const words = say({
  vi: {
    withdraw: "Xin rút hồ sơ…",
    withdrawTitle: "Xin rút hồ sơ",
    withdrawLead:
      "Cơ quan trả lời trong 3 ngày làm việc. Đồng ý rồi thì hồ sơ dừng, muốn tiếp tục phải nộp lại. Phí đã nộp không được hoàn.",
    reason: "Lý do rút",
    reasonMissing: "Hãy viết lý do rút hồ sơ.",
    withdrawNow: "Xin rút",
    withdrawn: "Đã gửi yêu cầu rút hồ sơ.",
    cancel: "Thôi",
  },
  en: {
    withdraw: "Ask to withdraw…",
    withdrawTitle: "Ask to withdraw",
    withdrawLead:
      "The office answers within 3 working days. Once it agrees the dossier stops, and to go on you have to file again. Fees paid are not refunded.",
    reason: "Reason",
    reasonMissing: "Give a reason for the withdrawal.",
    withdrawNow: "Ask to withdraw",
    withdrawn: "Your request to withdraw was sent.",
    cancel: "Cancel",
  },
});
