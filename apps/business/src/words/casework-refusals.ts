import type { CaseworkRefusal } from "@sen/casework/refusal";
import { say } from "@sen/ui/language";

/** Every refusal of the work on dossiers in words: why not, by which law, and what to do. A missing one does not compile. */
export const refusals = say<Record<CaseworkRefusal, string>>({
  vi: {
    "casework/already-filed": "Hồ sơ này đã được nộp, chỉ một lần. Hãy mở hồ sơ để theo dõi.",
    "casework/already-received": "Hồ sơ đã được tiếp nhận. Hãy tải lại để xem tình trạng mới.",
    "casework/not-received-yet": "Hồ sơ chưa được tiếp nhận nên chưa xử lý được. Hãy chờ tiếp nhận.",
    "casework/already-ended":
      "Hồ sơ đã có quyết định hoặc đã dừng nên không làm việc này được nữa. Hãy tải lại để xem kết quả.",
    "casework/already-theirs": "Người này đang giữ hồ sơ rồi. Hãy chọn người khác.",
    "casework/nobody-has-it": "Hồ sơ chưa có ai giữ nên không có gì để trả ra. Hãy nhận hồ sơ nếu bạn xử lý.",
    "casework/not-yours":
      "Hồ sơ do người khác giữ hoặc chưa có ai nhận; chỉ người giữ mới thẩm định. Hãy nhận hồ sơ, hoặc nhờ người phụ trách phân công.",
    "casework/fee-unpaid":
      "Phí, lệ phí chưa nộp nên chưa xử lý được (Luật Doanh nghiệp, Điều 27.1). Hãy thu ở quầy thu phí trước.",
    "casework/fee-already-asked": "Phí, lệ phí của hồ sơ đã được yêu cầu, chỉ một lần. Hãy xem phần lệ phí.",
    "casework/no-fee-due":
      "Hồ sơ không còn khoản nào phải nộp. Hãy tìm biên lai trong danh sách thu của ngày.",
    "casework/waits-for-answer":
      "Hồ sơ đang chờ người nộp bổ sung nên thời hạn dừng tính. Hãy chờ bổ sung, hoặc hết hạn bổ sung.",
    "casework/nothing-asked":
      "Cơ quan không có yêu cầu bổ sung nào đang chờ trả lời. Hãy tải lại để xem tình trạng mới.",
    "casework/answer-too-late":
      "Đã quá hạn bổ sung nên hồ sơ bị dừng (Nghị định 01/2021/NĐ-CP, Điều 43.4; chưa đối chiếu Nghị định 168/2025/NĐ-CP). Hãy nộp hồ sơ mới; câu trả lời cũ dùng lại được.",
    "casework/still-to-answer": "Chưa hết hạn bổ sung nên chưa dừng hồ sơ được. Hãy chờ đến hết ngày cuối.",
    "casework/withdrawal-first":
      "Người nộp đã đề nghị rút hồ sơ. Hãy trả lời đề nghị ấy trước, rồi xử lý tiếp.",
    "casework/already-withdrawing": "Bạn đã đề nghị rút hồ sơ này rồi. Hãy chờ cơ quan trả lời.",
    "casework/no-withdrawal": "Không có đề nghị rút nào đang chờ trả lời. Hãy tải lại để xem tình trạng mới.",
    "casework/decline-without-reason":
      "Không chấp nhận cho rút thì phải nêu lý do để người nộp biết. Hãy ghi lý do.",
    "casework/already-proposed":
      "Hồ sơ đã trình ký nên phải giữ nguyên như đã trình. Hãy chờ ký, hoặc nhờ người ký trả lại.",
    "casework/refusal-without-reasons":
      "Từ chối phải nêu rõ lý do, căn cứ và cách khắc phục (Luật Doanh nghiệp, Điều 26). Hãy thêm ít nhất một lý do.",
    "casework/nothing-proposed":
      "Chưa có đề xuất nào chờ ký. Hãy chờ người thẩm định trình, hoặc tải lại để xem tình trạng mới.",
    "casework/proposed-otherwise":
      "Đề xuất đang chờ ký là ngược lại. Hãy ký đúng như đề xuất, hoặc trả lại kèm lý do.",
    "casework/four-eyes":
      "Người đề xuất không được tự ký: mỗi quyết định cần hai người. Hãy để người khác có quyền ký.",
    "casework/not-late":
      "Hồ sơ chưa quá hạn nên chưa phải xin lỗi và hẹn lại (Nghị định 118/2025/NĐ-CP). Hãy trả kết quả đúng hẹn.",
    "casework/already-apologised":
      "Hồ sơ đã được xin lỗi và hẹn lại; chỉ hẹn lại một lần. Hãy xử lý ngay trong ngày đã hẹn.",
    "casework/new-day-past": "Ngày hẹn lại đã qua. Hãy chọn một ngày sắp tới.",
    "casework/new-day-off": "Ngày hẹn lại là ngày nghỉ. Hãy chọn một ngày làm việc.",
    "casework/nothing-to-deliver":
      "Chưa có kết quả để trả, hoặc kết quả đã trả. Hãy tải lại để xem tình trạng mới.",
    "casework/date-stands": "Ngày hẹn trả không đổi nên không có gì để tính lại.",
    "casework/second-notice":
      "Mọi yêu cầu phải ghi trong một thông báo (Nghị định 01/2021/NĐ-CP, Điều 33.2; chưa đối chiếu Nghị định 168/2025/NĐ-CP). Thông báo sau chỉ được nói về chỗ người nộp vừa thay đổi. Hãy bỏ các điểm khác, hoặc nhờ người phụ trách ghi lý do cho phép.",
    "casework/override-needs-supervisor":
      "Chỉ người phụ trách mới cho phép yêu cầu bổ sung thêm lần nữa. Hãy nhờ người phụ trách gửi thông báo này.",
    "casework/already-claimed": "Người khác vừa nhận hồ sơ này. Hãy chọn hồ sơ khác trong hàng việc.",
    "casework/cannot-check":
      "Người này không có quyền thẩm định ở cơ quan nên không giao việc được. Hãy chọn trong danh sách.",
    "casework/same-office": "Hồ sơ đang ở chính cơ quan này. Hãy chọn cơ quan tiếp nhận khác.",
    "casework/no-such-office":
      "Cơ quan tiếp nhận không tồn tại vào hôm nay. Hãy chọn lại trong danh bạ cơ quan.",
  },
  en: {
    "casework/already-filed": "This was filed already, and only once. Open the dossier to follow it.",
    "casework/already-received": "The dossier is received already. Load it again to see where it stands.",
    "casework/not-received-yet":
      "The dossier is not received yet, so nobody can work on it. Wait until it is.",
    "casework/already-ended":
      "The dossier is decided or stopped, so this can no longer be done. Load it again to see the result.",
    "casework/already-theirs": "They have this dossier already. Choose somebody else.",
    "casework/nobody-has-it":
      "Nobody has this dossier, so there is nothing to release. Claim it to work on it.",
    "casework/not-yours":
      "Somebody else has this dossier, or nobody yet; only whoever has it checks it. Claim it, or ask a supervisor to assign it.",
    "casework/fee-unpaid":
      "The fee is not paid, so it cannot be worked on (Law on Enterprises, art. 27.1). Take it at the fee desk first.",
    "casework/fee-already-asked":
      "The fee of this dossier was asked for already, and only once. See its fee.",
    "casework/no-fee-due": "There is nothing left to pay. Look for the receipt in the list of the day.",
    "casework/waits-for-answer":
      "The applicant is waited for and the clock stands still. Wait for the answer, or until its last day is over.",
    "casework/nothing-asked":
      "No supplement notice waits for an answer. Load the dossier again to see where it stands.",
    "casework/answer-too-late":
      "The last day to answer is over, so the dossier is stopped (Decree 01/2021/NĐ-CP, art. 43.4; not yet compared with Decree 168/2025/NĐ-CP). File anew; your former answers can be used again.",
    "casework/still-to-answer":
      "The last day to answer is not over, so it cannot be stopped yet. Wait until the end of that day.",
    "casework/withdrawal-first": "The applicant has asked to withdraw it. Answer that first, then go on.",
    "casework/already-withdrawing":
      "You have asked to withdraw this dossier already. Wait for the office's answer.",
    "casework/no-withdrawal":
      "No withdrawal waits for an answer. Load the dossier again to see where it stands.",
    "casework/decline-without-reason":
      "Whoever asked to withdraw must learn why it is declined. Give the reason.",
    "casework/already-proposed":
      "It has gone to be signed and stays as it was proposed. Wait for the signature, or ask the signer to send it back.",
    "casework/refusal-without-reasons":
      "A refusal says why, by which law, and how to put it right (Law on Enterprises, art. 26). Add at least one reason.",
    "casework/nothing-proposed":
      "Nothing waits for a signature. Wait until it is proposed, or load it again to see where it stands.",
    "casework/proposed-otherwise":
      "The opposite was proposed. Sign as proposed, or send it back with a reason.",
    "casework/four-eyes":
      "Whoever proposed a decision does not sign it: it takes two people. Leave it to somebody else who may sign.",
    "casework/not-late":
      "The dossier is not late, so there is nothing to apologise for (Decree 118/2025/NĐ-CP). Give the result on the day promised.",
    "casework/already-apologised":
      "It was apologised for and promised anew, which is done once. Decide it by the day promised.",
    "casework/new-day-past": "The new day is over. Choose a day to come.",
    "casework/new-day-off": "The new day is a day off. Choose a working day.",
    "casework/nothing-to-deliver":
      "There is no result to hand over, or it was handed over. Load the dossier again to see where it stands.",
    "casework/date-stands": "The due date has not changed, so there is nothing to reckon anew.",
    "casework/second-notice":
      "Everything wanted goes into one notice (Decree 01/2021/NĐ-CP, art. 33.2; not yet compared with Decree 168/2025/NĐ-CP). A further one may only concern what the applicant has just changed. Take the other points out, or ask a supervisor to allow them with a reason.",
    "casework/override-needs-supervisor":
      "Only a supervisor allows a notice to ask for more once again. Ask a supervisor to send this one.",
    "casework/already-claimed": "Somebody else has just claimed this dossier. Choose another in the queue.",
    "casework/cannot-check":
      "They may not check dossiers at this office, so work cannot be given to them. Choose from the list.",
    "casework/same-office": "The dossiers are at this very office. Choose another to take them over.",
    "casework/no-such-office":
      "The office to take them over does not exist today. Choose from the directory.",
  },
});
