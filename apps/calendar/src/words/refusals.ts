import type { CalendarRefusal } from "@sen/calendar/refusal";
import { say } from "@sen/ui/language";

/** Every refusal of the calendar in words: why not, and what to do. A missing one does not compile. */
export const refusals = say<Record<CalendarRefusal, string>>({
  vi: {
    "calendar/week-is-closed": "Lịch tuần đã trình nên không sửa được. Hãy rút lại hoặc chờ trả lại.",
    "calendar/needs-adjust":
      "Lịch đã ban hành, bạn không có quyền điều chỉnh. Hãy nhờ người có quyền điều chỉnh lịch.",
    "calendar/too-many-items": "Một tuần chứa tối đa 500 mục. Hãy bớt mục rồi làm lại.",
    "calendar/not-being-composed":
      "Lịch tuần không còn ở trạng thái đang soạn. Hãy tải lại để xem tình trạng mới.",
    "calendar/nothing-to-submit":
      "Tuần chưa có mục nào. Hãy thêm mục, hoặc trình với xác nhận tuần không có lịch.",
    "calendar/not-empty": "Tuần đã có lịch nên không thể trình là tuần trống. Hãy trình như thường.",
    "calendar/not-submitted": "Lịch tuần không còn chờ duyệt. Hãy tải lại để xem tình trạng mới.",
    "calendar/not-approved": "Lịch tuần chưa được duyệt nên chưa ban hành được. Hãy chờ lãnh đạo duyệt.",
    "calendar/no-time": "Mục chưa có thời gian. Hãy ghi giờ bắt đầu hoặc chọn buổi.",
    "calendar/two-times": "Mục vừa có giờ vừa có buổi. Hãy giữ một trong hai.",
    "calendar/end-without-start": "Có giờ kết thúc mà chưa có giờ bắt đầu. Hãy ghi giờ bắt đầu.",
    "calendar/ends-before-it-starts": "Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa lại giờ.",
    "calendar/not-in-this-week": "Ngày không nằm trong tuần này. Hãy chọn ngày khác.",
    "calendar/two-places": "Mục vừa có phòng vừa có nơi khác. Hãy giữ một trong hai.",
    "calendar/room-closed": "Phòng này không còn dùng. Hãy chọn phòng khác.",
    "calendar/room-taken": "Phòng đã có lịch vào giờ ấy. Hãy chọn phòng hoặc giờ khác.",
    "calendar/unknown-party":
      "Có người hoặc đơn vị không còn trong danh bạ. Hãy bỏ ra và chọn lại, hoặc gõ tên.",
    "calendar/not-removed": "Mục này vẫn đang có trong lịch, không cần đưa lại.",
    "calendar/already-removed": "Mục này đã bị xóa trước đó. Hãy đưa lại rồi hãy sửa.",
    "calendar/already-undone": "Việc này đã được hoàn tác trước đó.",
    "calendar/changed-since": "Có mục đã được sửa sau đó nên không hoàn tác cả loạt được. Hãy sửa từng mục.",
    "calendar/file-unreadable":
      "Không đọc được tệp. Hãy mở tệp xem có hỏng không, rồi lưu lại dạng XLSX, CSV hoặc ICS.",
    "calendar/file-too-large": "Tệp quá lớn. Hãy bỏ bớt hình ảnh và trang thừa rồi thử lại.",
    "calendar/file-without-headings": "Tệp thiếu dòng tiêu đề có cột Ngày và Nội dung. Hãy dùng tệp mẫu.",
    "calendar/file-too-long": "Tệp có quá 500 dòng. Hãy chia thành nhiều tệp.",
    "calendar/rows-are-wrong": "Còn dòng sai nên chưa ghi gì. Hãy sửa các ô được đánh dấu.",
    "calendar/room-name-taken": "Đơn vị đã có phòng tên này. Hãy đặt tên khác.",
    "calendar/address-taken": "Địa chỉ này đã có đơn vị khác dùng. Hãy chọn địa chỉ khác.",
  },
  en: {
    "calendar/week-is-closed":
      "The week has been submitted and cannot be changed. Withdraw it, or wait until it is returned.",
    "calendar/needs-adjust":
      "The week is published and you may not adjust it. Ask somebody who may adjust published weeks.",
    "calendar/too-many-items": "A week holds at most 500 items. Take some out and try again.",
    "calendar/not-being-composed": "The week is no longer being composed. Reload to see where it stands.",
    "calendar/nothing-to-submit":
      "The week has no items. Add some, or submit it with the word that it is empty.",
    "calendar/not-empty": "The week has items and cannot be submitted as empty. Submit it as it is.",
    "calendar/not-submitted": "The week no longer waits for approval. Reload to see where it stands.",
    "calendar/not-approved": "The week has not been approved, so it cannot be published yet.",
    "calendar/no-time": "The item has no time. Give the hour it begins, or choose a session.",
    "calendar/two-times": "The item has both an hour and a session. Keep one of them.",
    "calendar/end-without-start": "There is an end but no beginning. Give the hour it begins.",
    "calendar/ends-before-it-starts": "The end must come after the beginning. Correct the hours.",
    "calendar/not-in-this-week": "The day is not in this week. Choose another day.",
    "calendar/two-places": "The item has both a room and another place. Keep one of them.",
    "calendar/room-closed": "This room is no longer in use. Choose another room.",
    "calendar/room-taken": "The room is taken at that time. Choose another room or time.",
    "calendar/unknown-party":
      "Somebody or some office is no longer in the directory. Choose again, or type the name.",
    "calendar/not-removed": "The item is still in the week; there is nothing to put back.",
    "calendar/already-removed": "The item was deleted before. Put it back first, then change it.",
    "calendar/already-undone": "This was undone before.",
    "calendar/changed-since":
      "Some items were changed afterwards, so the whole cannot be undone. Change them one by one.",
    "calendar/file-unreadable":
      "The file cannot be read. See whether it is damaged, then save it as XLSX, CSV or ICS.",
    "calendar/file-too-large": "The file is too large. Take out pictures and spare sheets, then try again.",
    "calendar/file-without-headings":
      "The file lacks a heading row with the columns day and subject. Use the template.",
    "calendar/file-too-long": "The file has more than 500 rows. Split it into several files.",
    "calendar/rows-are-wrong": "Some rows are wrong, so nothing was written. Correct the marked cells.",
    "calendar/room-name-taken": "The office already has a room of this name. Choose another name.",
    "calendar/address-taken": "Another office uses this address. Choose another one.",
  },
});
