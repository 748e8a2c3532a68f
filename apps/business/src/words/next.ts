import { say } from "@sen/ui/language";

/** What comes next with a dossier, and what is expected of its applicant. */
export const words = say({
  vi: {
    registered: "Chờ cơ quan tiếp nhận. Bạn không cần làm gì lúc này.",
    processing: (due: string) => `Đang thẩm định, trả kết quả chậm nhất ${due}.`,
    signing: (due: string) => `Đã thẩm định xong, đang trình ký. Trả kết quả chậm nhất ${due}.`,
    apologised: (due: string) => `Cơ quan xin lỗi vì trễ hẹn, hẹn lại ${due}.`,
    supplement: (until: string) => `Hãy bổ sung trước hết ${until}. Thời hạn giải quyết đang tạm dừng.`,
    fee: (sum: string) => `Hãy nộp ${sum} để hồ sơ được giải quyết tiếp.`,
    withdrawing: "Chờ cơ quan trả lời việc xin rút.",
    granted: "Kết quả đã ký. Bạn tải về hoặc nhận theo cách đã chọn.",
    returned: "Kết quả đã đến tay bạn. Thủ tục đã xong.",
    refused: "Hãy xem lý do từ chối và cách làm đúng.",
    withdrawn: "Hồ sơ đã dừng theo yêu cầu của bạn.",
    expired: "Hồ sơ bị hủy vì quá hạn bổ sung. Bạn có thể nộp lại hồ sơ mới.",
    notReceived: "Hãy xem lý do rồi nộp lại.",
  },
  en: {
    registered: "Waits to be received. There is nothing for you to do now.",
    processing: (due) => `Being examined; the result is due by ${due}.`,
    signing: (due) => `Examined, waiting for signature. The result is due by ${due}.`,
    apologised: (due) => `The office apologises for the delay; new time: ${due}.`,
    supplement: (until) => `Answer by the end of ${until}. The clock stands still meanwhile.`,
    fee: (sum) => `Pay ${sum} so that it goes on.`,
    withdrawing: "Waits for the office to answer your request to withdraw.",
    granted: "The result is signed. Download it, or receive it the way you chose.",
    returned: "You have the result. The procedure is complete.",
    refused: "See why it was refused, and how to put it right.",
    withdrawn: "Stopped at your request.",
    expired: "Cancelled: it was not answered in time. You may file anew.",
    notReceived: "See why, then file again.",
  },
});
