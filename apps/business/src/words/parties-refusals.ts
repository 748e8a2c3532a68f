import type { PartiesRefusal } from "@sen/parties/refusal";
import { say } from "@sen/ui/language";

/** Every refusal about authorities in words: why not, and what to do. A missing one does not compile. */
export const refusals = say<Record<PartiesRefusal, string>>({
  vi: {
    "parties/ends-before-it-begins": "Ngày hết hiệu lực trước ngày bắt đầu. Hãy xem lại hai ngày này.",
    "parties/over-five-years":
      "Hệ thống giữ một ủy quyền không quá 5 năm. Hãy ghi ngày hết hiệu lực sớm hơn; khi hết hạn thì khai giấy mới.",
    "parties/over-already": "Ủy quyền này đã hết hiệu lực nên không dùng được. Hãy xin giấy ủy quyền mới.",
    "parties/paper-of-tomorrow": "Ngày của giấy ủy quyền chưa đến. Hãy ghi đúng ngày trên giấy.",
    "parties/begins-before-its-paper":
      "Ủy quyền không thể có hiệu lực trước ngày của giấy. Hãy xem lại ngày bắt đầu và ngày của giấy.",
    "parties/own-principal":
      "Không thể tự ủy quyền cho mình. Hãy ghi thư điện tử của người ủy quyền, không phải của bạn.",
    "parties/no-such-procedure":
      "Có thủ tục không còn trong danh mục hôm nay. Hãy bỏ thủ tục đó, hoặc chọn mọi thủ tục.",
    "parties/portfolio-full":
      "Bạn đã giữ 500 ủy quyền còn hiệu lực. Hãy chấm dứt những ủy quyền không dùng nữa.",
    "parties/confirmed-already": "Ủy quyền này đã được xác nhận rồi. Không cần làm gì thêm.",
    "parties/revoked-already": "Ủy quyền này đã bị chấm dứt trước đó. Hãy tải lại để xem lý do.",
    "parties/ended-already": "Ủy quyền này đã hết hiệu lực rồi nên không cần làm gì thêm.",
  },
  en: {
    "parties/ends-before-it-begins": "It ends before it begins. Compare the two days with the paper.",
    "parties/over-five-years":
      "An authority is kept here for five years at most. Let it end earlier, and keep a new paper then.",
    "parties/over-already": "This authority is over, so it cannot be used. Get a new one.",
    "parties/paper-of-tomorrow": "The day of the paper has not come yet. Enter the day that is on it.",
    "parties/begins-before-its-paper":
      "It cannot begin before the day of its paper. Compare the first day with the day of the paper.",
    "parties/own-principal":
      "You cannot authorise yourself. Enter the e-mail address of the principal, not your own.",
    "parties/no-such-procedure":
      "A procedure is not in today's catalogue. Take it out, or choose all procedures.",
    "parties/portfolio-full": "You keep 500 authorities that are not over. End those that you no longer use.",
    "parties/confirmed-already": "This authority is confirmed already. There is nothing more to do.",
    "parties/revoked-already": "This authority was ended before. Load the page again to see why.",
    "parties/ended-already": "This authority is over, so there is nothing more to do.",
  },
});
