import type { BusinessRefusal } from "@sen/business/refusal";
import { say } from "@sen/ui/language";

/** Every refusal of the business register in words: why not, by which law, and what to do. A missing one does not compile. */
export const refusals = say<Record<BusinessRefusal, string>>({
  vi: {
    "business/name-taken":
      "Tên này trùng hoặc gây nhầm lẫn với tên đã đăng ký hoặc nộp trước (Điều 41 Luật Doanh nghiệp). Hãy thêm địa danh, ngành nghề hoặc từ riêng rồi nộp lại.",
    "business/codes-used-up":
      "Dãy mã số đã cấp hết nên chưa cấp được mã mới. Hãy báo quản trị hệ thống mở dãy số khác.",
    "business/household-exists":
      "Chủ hộ này đã có một hộ kinh doanh; mỗi người chỉ đăng ký một hộ. Hãy đăng ký thay đổi, hoặc chấm dứt hộ cũ trước.",
    "business/office-not-below":
      "Chỉ giao thẩm quyền được giữa cơ quan của bạn và các cơ quan trực thuộc. Hãy nhờ người có quyền ở cấp trên.",
    "business/entity-unknown": "Sổ đăng ký không có mã số này. Hãy kiểm tra lại mã số trên giấy chứng nhận.",
    "business/entity-ended":
      "Doanh nghiệp hoặc hộ kinh doanh này đã chấm dứt nên không đăng ký thêm được. Muốn kinh doanh lại, hãy đăng ký mới.",
    "business/changes-barred":
      "Tình trạng pháp lý hiện tại chưa cho phép đăng ký thay đổi (Nghị định 01/2021, Điều 65; chưa đối chiếu Nghị định 168/2025). Hãy khắc phục tình trạng ấy trước rồi nộp lại.",
    "business/no-change-asked": "Hồ sơ chưa chọn thay đổi nào. Hãy chọn ít nhất một nội dung thay đổi.",
    "business/no-suspension-to-end":
      "Doanh nghiệp không ở tình trạng tạm ngừng nên không cần đăng ký trở lại. Hãy xem lại tình trạng hiện tại.",
    "business/suspension-over-limit":
      "Mỗi lần tạm ngừng không quá 12 tháng, liên tiếp không quá 24 tháng. Hãy chọn lại ngày bắt đầu và ngày kết thúc.",
    "business/owner-number-missing":
      "Mã số hộ kinh doanh là số định danh của chủ hộ, mà hồ sơ chưa có đủ 12 chữ số. Hãy bổ sung số định danh.",
    "business/procedure-unknown":
      "Hệ thống chưa biết ghi thủ tục này vào sổ đăng ký. Hãy báo quản trị hệ thống.",
  },
  en: {
    "business/name-taken":
      "The name is the same as, or may be taken for, one registered or filed before (Law on Enterprises, art. 41). Add a place, a line of business or a word of your own, and file again.",
    "business/codes-used-up":
      "The series of codes is used up, so none can be given out. Ask the administrator to open another.",
    "business/household-exists":
      "This owner has a household business; a person registers one only. Register a change, or end the former one first.",
    "business/office-not-below":
      "Competence goes between your office and those below it only. Ask somebody with the right at an office above.",
    "business/entity-unknown":
      "The register has nothing under this code. Compare it with the one on the certificate.",
    "business/entity-ended":
      "This enterprise or household business has ended and nothing more can be registered of it. To do business again, register anew.",
    "business/changes-barred":
      "Its legal status does not allow a change now (Decree 01/2021, art. 65; not yet compared with Decree 168/2025). Put that right first, then file again.",
    "business/no-change-asked": "The dossier chooses no change. Choose at least one.",
    "business/no-suspension-to-end":
      "The enterprise is not suspended, so there is nothing to come back from. Look at its status.",
    "business/suspension-over-limit":
      "A suspension lasts at most 12 months, and 24 in a row. Choose other days.",
    "business/owner-number-missing":
      "The code of a household business is its owner's personal number, and the dossier lacks the 12 digits. Add them.",
    "business/procedure-unknown":
      "The register does not know how to enter this procedure. Tell the administrator.",
  },
});
