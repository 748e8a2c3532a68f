import type { CellFault } from "@sen/directory/import.model";
import type { DirectoryRefusal } from "@sen/directory/refusals";
import { say } from "@sen/ui/language";

export const refusals: Record<DirectoryRefusal, string> = say<Record<DirectoryRefusal, string>>({
  vi: {
    "directory/ends-before-it-starts": "Ngày kết thúc phải sau ngày bắt đầu.",
    "directory/before-it-existed": "Trước ngày đó mục này chưa có. Hãy chọn ngày muộn hơn.",
    "directory/already-closed": "Mục này đã kết thúc trước ngày đó. Hãy chọn ngày sớm hơn.",
    "directory/changes-after-that-day": "Sau ngày đó còn một thay đổi khác. Hãy chọn ngày sau thay đổi ấy.",
    "directory/still-in-use":
      "Bên trong còn cơ quan, đơn vị hoặc vị trí đang hoạt động. Hãy kết thúc chúng trước.",
    "directory/code-already-taken": "Mã này đã có nơi khác dùng trong thời gian đó. Hãy dùng mã khác.",
    "directory/parent-not-there":
      "Cấp trên đã chọn không tồn tại vào ngày đó. Hãy chọn cấp trên khác hoặc ngày khác.",
    "directory/parent-below-itself":
      "Không thể đặt một cơ quan hoặc đơn vị vào trong chính nó. Hãy chọn cấp trên khác.",
    "directory/parent-not-yours": "Bạn không quản lý nơi chuyển đến. Hãy nhờ người quản trị của nơi đó.",
    "directory/no-longer-there": "Một mục được nhắc tới không còn nữa. Hãy tải lại trang rồi chọn lại.",
    "directory/successor-not-there": "Đơn vị kế thừa phải tồn tại vào ngày đó. Hãy tạo nó trước.",
    "directory/succeeds-itself": "Một đơn vị không thể kế thừa chính nó. Hãy chọn đơn vị khác.",
    "directory/position-not-there": "Vị trí không có trong suốt thời gian đó. Hãy sửa ngày.",
    "directory/already-in-that-post": "Người này đã giữ vị trí ấy trong thời gian đó.",
    "directory/still-held": "Vẫn còn người giữ vị trí này sau ngày đó. Hãy kết thúc phân công trước.",
    "directory/organisation-not-there": "Cơ quan không tồn tại vào ngày đó. Hãy chọn ngày khác.",
    "directory/email-already-taken": "Thư điện tử này là của người khác. Hãy kiểm tra lại.",
    "directory/columns-missing": "Tệp thiếu cột. Hãy tải tệp mẫu và giữ nguyên dòng tiêu đề.",
    "directory/nothing-to-import": "Mọi dòng trong tệp đều đã có sẵn, không có gì để nhập.",
    "directory/import-has-errors":
      "Dữ liệu vừa thay đổi nên có dòng không còn hợp lệ. Chưa ghi gì; hãy kiểm tra lại tệp.",
    "directory/import-already-undone": "Lần nhập này đã được hoàn tác.",
    "directory/import-touched-since":
      "Có dòng đã được sửa hoặc dùng sau khi nhập, nên không hoàn tác được cả tệp.",
    "directory/file-too-large": "Tệp quá lớn, kể cả sau khi giải nén. Hãy chia tệp thành nhiều phần.",
    "directory/file-not-readable": "Không đọc được tệp. Hãy lưu lại dưới dạng XLSX hoặc CSV rồi thử lại.",
    "directory/file-empty": "Tệp không có dòng nào dưới dòng tiêu đề.",
    "directory/too-many-rows": "Tệp có quá 2.000 dòng. Hãy chia tệp thành nhiều phần.",
  },
  en: {
    "directory/ends-before-it-starts": "The end must come after the start.",
    "directory/before-it-existed": "It did not exist before that day. Choose a later one.",
    "directory/already-closed": "It ended before that day. Choose an earlier one.",
    "directory/changes-after-that-day":
      "Something else changes after that day. Choose a day after that change.",
    "directory/still-in-use": "Offices, units or positions inside it go on. End them first.",
    "directory/code-already-taken": "Another one has this code at that time. Use a different code.",
    "directory/parent-not-there":
      "The parent does not exist on that day. Choose another parent or another day.",
    "directory/parent-below-itself": "Nothing can lie inside itself. Choose another parent.",
    "directory/parent-not-yours": "You do not manage where it would go. Ask whoever does.",
    "directory/no-longer-there": "Something it refers to is gone. Reload the page and choose again.",
    "directory/successor-not-there": "The successor must exist on that day. Make it first.",
    "directory/succeeds-itself": "A unit cannot succeed itself. Choose another.",
    "directory/position-not-there": "The position does not exist all that time. Correct the days.",
    "directory/already-in-that-post": "This person already holds that position at that time.",
    "directory/still-held": "Somebody still holds this position after that day. End the assignment first.",
    "directory/organisation-not-there": "The organisation does not exist on that day. Choose another day.",
    "directory/email-already-taken": "This e-mail belongs to somebody else. Check it.",
    "directory/columns-missing": "Columns are missing. Download the template and keep its heading line.",
    "directory/nothing-to-import": "Every line of the file is there already; there is nothing to import.",
    "directory/import-has-errors":
      "The data has just changed and some lines no longer fit. Nothing was written; check the file again.",
    "directory/import-already-undone": "This import was undone already.",
    "directory/import-touched-since":
      "Some of it has been changed or used since, so the whole cannot be undone.",
    "directory/file-too-large": "The file is too large, perhaps once unpacked. Split it.",
    "directory/file-not-readable": "The file cannot be read. Save it as XLSX or CSV and try again.",
    "directory/file-empty": "The file has no lines below its headings.",
    "directory/too-many-rows": "The file has more than 2,000 lines. Split it.",
  },
});

export const faults: Record<CellFault, string> = say<Record<CellFault, string>>({
  vi: {
    missing: "Còn trống. Hãy điền.",
    "too-long": "Quá dài. Hãy viết ngắn lại.",
    "not-an-email": "Không phải địa chỉ thư. Ví dụ: an@hanoi.gov.vn",
    "not-a-phone": "Không phải số điện thoại.",
    "not-a-day": "Không phải ngày có thật. Ví dụ: 01/07/2025",
    "not-a-code": "Mã chỉ gồm chữ, số, chấm và gạch.",
    "a-formula": "Là công thức. Hãy dán dưới dạng giá trị.",
    "twice-in-file": "Lặp lại trong tệp. Hãy bỏ bớt một dòng.",
    "no-such-organisation": "Không có cơ quan mang mã này.",
    "outside-your-office": "Cơ quan này không thuộc nơi đang nhập.",
    "no-such-unit": "Không có đơn vị hành chính mang mã này vào ngày đó.",
    "code-taken": "Mã này đã thuộc cơ quan khác.",
    "email-taken": "Thư này đã thuộc người có tên khác.",
    "already-in-that-post": "Người này đã giữ vị trí ấy từ ngày khác.",
    "position-not-there": "Vị trí chưa có vào ngày đó.",
  },
  en: {
    missing: "Empty. Fill it in.",
    "too-long": "Too long. Shorten it.",
    "not-an-email": "Not an e-mail address. Example: an@hanoi.gov.vn",
    "not-a-phone": "Not a telephone number.",
    "not-a-day": "Not a real day. Example: 01/07/2025",
    "not-a-code": "A code has letters, figures, dots and dashes only.",
    "a-formula": "A formula. Paste it as a value.",
    "twice-in-file": "Twice in the file. Remove one line.",
    "no-such-organisation": "No organisation has this code.",
    "outside-your-office": "This organisation is not below the one you import at.",
    "no-such-unit": "No unit has this code on that day.",
    "code-taken": "Another organisation has this code.",
    "email-taken": "Somebody with another name has this e-mail.",
    "already-in-that-post": "Already in that post, since another day.",
    "position-not-there": "The position does not exist on that day.",
  },
});
