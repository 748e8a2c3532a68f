import type { DossierEvent, HappeningType, Outcome, Status } from "@sen/casework/model";
import { date, type Language, moment } from "./words.ts";

type Said = { what: string; next: string };
type Happened<T extends HappeningType> = Extract<DossierEvent["happening"], { type: T }>;
type Sayings = { [T in HappeningType]: (happening: Happened<T>) => Said };

const sorry = (when: string): string => `Cơ quan xin lỗi vì trễ hạn và hẹn lại ${when}.`;

/** What each step was, and what is expected of the applicant after it. */
const vi = {
  title: "Tra cứu hồ sơ",
  lead: "Nhập mã hồ sơ in trên giấy tiếp nhận. Thêm mã bí mật để xem từng bước; không có mã bí mật chỉ thấy tình trạng và ngày hẹn.",
  code: "Mã hồ sơ",
  codeHint: "Ví dụ DN-261125-0001",
  secret: "Mã bí mật",
  secretHint: "10 ký tự, in cạnh mã QR trên giấy tiếp nhận. Có thể bỏ trống.",
  look: "Xem hồ sơ",
  unknown: "Không có hồ sơ nào khớp với mã đã nhập. Hãy xem lại mã trên giấy tiếp nhận rồi nhập lại.",
  tooMany: "Bạn đã tra cứu nhiều lần trong một phút. Hãy đợi một phút rồi thử lại.",
  problem: "Có lỗi cần sửa",
  office: "Cơ quan giải quyết",
  procedure: "Thủ tục",
  submitted: "Nộp lúc",
  promised: "Hẹn trả lần đầu",
  due: "Dự kiến trả",
  steps: "Các bước đã qua",
  more: "Muốn xem từng bước, hãy nhập mã bí mật trên giấy tiếp nhận.",
  arithmetic: "Cách tính ngày hẹn",
  counted: (days: number) => `${days} ngày làm việc được tính`,
  skipped: "Ngày không tính",
  another: "Tra cứu hồ sơ khác",
  statuses: {
    registered: "Mới đăng ký",
    received: "Đã tiếp nhận",
    not_received: "Không được tiếp nhận",
    processing: "Đang xử lý",
    supplement: "Cần bổ sung giấy tờ",
    financial: "Chờ nộp phí, lệ phí",
    withdrawing: "Đang xin rút hồ sơ",
    stopped: "Dừng xử lý",
    done: "Đã xử lý xong",
    returned: "Đã trả kết quả",
  } satisfies Record<Status, string>,
  outcomes: {
    granted: "Hồ sơ đã được chấp thuận.",
    refused: "Hồ sơ bị từ chối.",
    withdrawn: "Hồ sơ đã được rút theo yêu cầu.",
    expired: "Hồ sơ bị hủy vì quá hạn bổ sung.",
    not_received: "Hồ sơ không được tiếp nhận.",
  } satisfies Record<Outcome, string>,
  left: (days: number | null, status: Status): string => {
    if (status === "supplement") return "Đồng hồ đang dừng: hồ sơ chờ bạn bổ sung.";
    if (status === "financial") return "Đồng hồ đang dừng: hồ sơ chờ nộp phí, lệ phí.";
    if (days === null) return "Hồ sơ đang được xem xét.";
    if (days < 0) return `Đã quá hạn ${-days} ngày làm việc.`;
    return days === 0
      ? "Hôm nay là hạn trả kết quả."
      : `Còn ${days} ngày làm việc nữa là đến hạn trả kết quả.`;
  },
  sorry,
  nothingToDo: "Bạn không cần làm gì lúc này.",
  reasons: {
    received: "ngày tiếp nhận",
    late: "nhận sau 15 giờ hoặc ngày nghỉ",
    weekend: "cuối tuần",
    paused: "đồng hồ dừng",
    holiday: "nghỉ lễ",
    substitute: "nghỉ bù",
    swap_off: "nghỉ hoán đổi",
  },
  events: {
    submitted: () => ({ what: "Hồ sơ đã được nộp.", next: "Bạn không cần làm gì lúc này." }),
    received: ({ dueAt }) => ({
      what: `Hồ sơ được tiếp nhận, hẹn trả kết quả ${moment(dueAt)}.`,
      next: "Bạn không cần làm gì lúc này.",
    }),
    not_received: () => ({ what: "Hồ sơ không được tiếp nhận.", next: "Hãy xem lý do rồi nộp lại." }),
    assigned: ({ to }) => ({
      what: `Hồ sơ được giao cho ${to.name}.`,
      next: "Bạn không cần làm gì lúc này.",
    }),
    released: () => ({
      what: "Hồ sơ được chuyển cho người khác thẩm định.",
      next: "Bạn không cần làm gì lúc này.",
    }),
    supplement_requested: ({ until, reasons }) => ({
      what: `Cơ quan yêu cầu bổ sung ${reasons.length} nội dung.`,
      next: `Hãy bổ sung trước hết ngày ${date(until)}.`,
    }),
    supplement_answered: ({ dueAt }) => ({
      what: `Bạn đã bổ sung; hẹn trả kết quả ${moment(dueAt)}.`,
      next: "Bạn không cần làm gì lúc này.",
    }),
    supplement_expired: () => ({ what: "Quá hạn bổ sung, hồ sơ bị hủy.", next: "Bạn có thể nộp hồ sơ mới." }),
    fee_due: ({ dong }) => ({
      what: `Cần nộp ${dong.toLocaleString("vi-VN")} ₫.`,
      next: "Hãy nộp phí để hồ sơ được xử lý tiếp.",
    }),
    fee_paid: ({ payment }) => ({
      what: `Đã nộp phí, biên lai số ${payment.number}.`,
      next: "Bạn không cần làm gì lúc này.",
    }),
    withdrawal_asked: () => ({ what: "Bạn xin rút hồ sơ.", next: "Chờ cơ quan trả lời." }),
    withdrawal_accepted: () => ({ what: "Cơ quan đồng ý cho rút hồ sơ.", next: "Hồ sơ đã dừng." }),
    withdrawal_declined: () => ({
      what: "Cơ quan không đồng ý cho rút hồ sơ.",
      next: "Hồ sơ được xử lý tiếp.",
    }),
    proposed: () => ({
      what: "Thẩm định xong, trình người có thẩm quyền ký.",
      next: "Bạn không cần làm gì lúc này.",
    }),
    sent_back: () => ({ what: "Người ký yêu cầu thẩm định lại.", next: "Bạn không cần làm gì lúc này." }),
    granted: () => ({ what: "Kết quả đã được ký.", next: "Hãy nhận kết quả." }),
    refused: () => ({ what: "Hồ sơ bị từ chối.", next: "Hãy xem lý do và cách làm đúng trong thông báo." }),
    apologised: ({ newDueAt }) => ({
      what: sorry(moment(newDueAt)),
      next: "Bạn không cần làm gì lúc này.",
    }),
    delivered: () => ({ what: "Kết quả đã được trao.", next: "Thủ tục đã xong." }),
    redated: ({ dueAt }) => ({
      what: `Lịch nghỉ thay đổi, ngày hẹn tính lại: ${moment(dueAt)}.`,
      next: "Bạn không cần làm gì lúc này.",
    }),
    transferred: ({ to }) => ({
      what: `Hồ sơ được chuyển sang ${to.name}.`,
      next: "Bạn không cần làm gì lúc này.",
    }),
  } satisfies Sayings as Sayings,
};

export type DossierWords = typeof vi;

const still = "There is nothing for you to do now.";
const sorryInEnglish = (when: string): string => `The office apologises for being late; new date ${when}.`;
const en: DossierWords = {
  title: "Look up a dossier",
  lead: "Enter the code printed on your receipt. With the secret you see every step; without it, only the state and the date.",
  code: "Dossier code",
  codeHint: "Such as DN-261125-0001",
  secret: "Secret",
  secretHint: "10 characters, beside the QR code on the receipt. May be left empty.",
  look: "See the dossier",
  unknown: "No dossier fits what you entered. Check the code on the receipt and enter it again.",
  tooMany: "You have looked up many times within a minute. Wait a minute, then try again.",
  problem: "There is a problem",
  office: "Deciding office",
  procedure: "Procedure",
  submitted: "Filed",
  promised: "First promised",
  due: "Expected",
  steps: "Steps so far",
  more: "To see every step, enter the secret on the receipt.",
  arithmetic: "How the date was worked out",
  counted: (days) => `${days} working days counted`,
  skipped: "Days not counted",
  another: "Look up another dossier",
  statuses: {
    registered: "Filed",
    received: "Received",
    not_received: "Not received",
    processing: "Being processed",
    supplement: "Papers wanted",
    financial: "Fee to be paid",
    withdrawing: "Withdrawal asked for",
    stopped: "Stopped",
    done: "Decided",
    returned: "Result handed over",
  },
  outcomes: {
    granted: "The dossier was granted.",
    refused: "The dossier was refused.",
    withdrawn: "The dossier was withdrawn at your request.",
    expired: "The dossier was cancelled: it was not completed in time.",
    not_received: "The dossier was not received.",
  },
  left: (days, status) => {
    if (status === "supplement") return "The clock stands still: the dossier waits for you to complete it.";
    if (status === "financial") return "The clock stands still: the dossier waits for its fee.";
    if (days === null) return "The dossier is being looked at.";
    if (days < 0) return `${-days} working ${days === -1 ? "day" : "days"} late.`;
    if (days === 0) return "The result is due today.";
    return `${days} working ${days === 1 ? "day" : "days"} left until the result is due.`;
  },
  sorry: sorryInEnglish,
  nothingToDo: still,
  reasons: {
    received: "day of receipt",
    late: "received after 15:00 or on a day off",
    weekend: "weekend",
    paused: "clock standing still",
    holiday: "public holiday",
    substitute: "day in lieu",
    swap_off: "exchanged day off",
  },
  events: {
    submitted: () => ({ what: "The dossier was filed.", next: still }),
    received: ({ dueAt }) => ({
      what: `Received; the result is promised for ${moment(dueAt)}.`,
      next: still,
    }),
    not_received: () => ({ what: "The dossier was not received.", next: "Read why, and file again." }),
    assigned: ({ to }) => ({ what: `Given to ${to.name}.`, next: still }),
    released: () => ({ what: "Passed on to another officer.", next: still }),
    supplement_requested: ({ until, reasons }) => ({
      what: `The office asks for ${reasons.length} ${reasons.length === 1 ? "thing" : "things"} more.`,
      next: `Answer by the end of ${date(until)}.`,
    }),
    supplement_answered: ({ dueAt }) => ({
      what: `You answered; the result is promised for ${moment(dueAt)}.`,
      next: still,
    }),
    supplement_expired: () => ({
      what: "Not completed in time; the dossier was cancelled.",
      next: "You may file anew.",
    }),
    fee_due: ({ dong }) => ({
      what: `${dong.toLocaleString("en")} ₫ are to be paid.`,
      next: "Pay, so that the dossier goes on.",
    }),
    fee_paid: ({ payment }) => ({ what: `Fee paid, receipt ${payment.number}.`, next: still }),
    withdrawal_asked: () => ({
      what: "You asked to withdraw the dossier.",
      next: "Wait for the office's answer.",
    }),
    withdrawal_accepted: () => ({
      what: "The office let you withdraw the dossier.",
      next: "The dossier has ended.",
    }),
    withdrawal_declined: () => ({
      what: "The office did not let you withdraw.",
      next: "The dossier goes on.",
    }),
    proposed: () => ({ what: "Checked, and put before the signer.", next: still }),
    sent_back: () => ({ what: "The signer asked to check again.", next: still }),
    granted: () => ({ what: "The result was signed.", next: "Fetch the result." }),
    refused: () => ({
      what: "The dossier was refused.",
      next: "Read in the notice why, and how to put it right.",
    }),
    apologised: ({ newDueAt }) => ({
      what: sorryInEnglish(moment(newDueAt)),
      next: still,
    }),
    delivered: () => ({ what: "The result was handed over.", next: "All is done." }),
    redated: ({ dueAt }) => ({ what: `Holidays changed; the date is now ${moment(dueAt)}.`, next: still }),
    transferred: ({ to }) => ({ what: `Transferred to ${to.name}.`, next: still }),
  },
};

export const dossierWordsIn = (language: Language): DossierWords => ({ vi, en })[language];

/** The sentences of one event. */
export function sayEvent({ happening }: DossierEvent, words: DossierWords): Said {
  const say = words.events[happening.type] as (one: typeof happening) => Said;
  return say(happening);
}
