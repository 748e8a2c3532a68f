import { say } from "@sen/ui/language";

/** A dossier's state in a word or three, the same for whoever filed it and for whoever decides. */
export const words = say({
  vi: {
    registered: "Đã nộp, chờ tiếp nhận",
    received: "Đã tiếp nhận",
    notReceived: "Không được tiếp nhận",
    processing: "Đang thẩm định",
    signing: "Đang trình ký",
    supplement: "Cần bổ sung",
    financial: "Chờ nộp phí",
    withdrawing: "Đang xin rút",
    withdrawn: "Đã rút hồ sơ",
    expired: "Hết hạn bổ sung",
    refused: "Từ chối",
    granted: "Có kết quả",
    returned: "Đã trả kết quả",
    late: "Quá hạn",
  },
  en: {
    registered: "Filed, not yet received",
    received: "Received",
    notReceived: "Not received",
    processing: "Being examined",
    signing: "Awaiting signature",
    supplement: "Needs your answer",
    financial: "Fee due",
    withdrawing: "Withdrawal asked for",
    withdrawn: "Withdrawn",
    expired: "Not answered in time",
    refused: "Refused",
    granted: "Decided",
    returned: "Result handed over",
    late: "Late",
  },
});
