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
    "business/procedure-not-in-force":
      "Thủ tục này không còn hoặc chưa có hiệu lực hôm nay nên chưa nộp được. Hãy chọn thủ tục khác ở trang Bắt đầu.",
    "business/entity-wanted":
      "Thủ tục này làm cho một doanh nghiệp hoặc hộ kinh doanh đã đăng ký. Hãy chọn hoặc nhập mã số của nơi đó.",
    "business/no-such-entity": "Sổ đăng ký không có mã số này. Hãy kiểm tra lại mã số trên giấy chứng nhận.",
    "business/not-your-entity":
      "Tài khoản của bạn chưa gắn với doanh nghiệp này. Nếu nộp thay, hãy khai văn bản ủy quyền (Nghị định 168/2025/NĐ-CP); nếu là người của doanh nghiệp, hãy nhờ người đã đăng ký chia sẻ.",
    "business/kind-does-not-fit":
      "Thủ tục này không dành cho loại hình đó. Hãy chọn lại thủ tục đúng với loại hình.",
    "business/authority-ended":
      "Văn bản ủy quyền đã hết thời hạn hoặc đã bị chấm dứt nên không nộp thay được nữa. Hãy xin ủy quyền mới rồi bắt đầu lại.",
    "business/no-such-authority":
      "Không có ủy quyền này trong danh sách của bạn. Hãy khai ủy quyền ở trang Đại diện, hoặc ghi ngay trong hồ sơ.",
    "business/authority-to-come":
      "Ủy quyền này chưa đến ngày có hiệu lực. Hãy chờ đến ngày đó, hoặc dùng ủy quyền khác.",
    "business/authority-too-narrow":
      "Phạm vi ủy quyền không có thủ tục này, hoặc không có doanh nghiệp này. Hãy xin ủy quyền rộng hơn, hoặc chọn ủy quyền khác.",
    "business/draft-closed":
      "Hồ sơ đã nộp, đã xong hoặc đã xóa nên không sửa được. Khi cơ quan yêu cầu bổ sung, bạn sửa được tiếp.",
    "business/draft-not-discarded":
      "Bản nháp này không ở trong thùng rác nên không có gì để lấy lại. Hãy tải lại trang.",
    "business/unknown-field":
      "Có mục không thuộc biểu mẫu của thủ tục này, nên chưa lưu. Hãy tải lại trang rồi điền tiếp; câu trả lời khác vẫn còn.",
    "business/draft-too-big":
      "Hồ sơ có quá nhiều câu trả lời nên không lưu thêm được. Hãy bớt dòng hoặc rút gọn phần chi tiết.",
    "business/owner-only": "Chỉ người lập bản nháp mới làm được việc này. Hãy nhờ người đó.",
    "business/owner-stays":
      "Người lập bản nháp luôn ở trong hồ sơ. Muốn bỏ hồ sơ, người đó hãy xóa bản nháp.",
    "business/draft-full": "Hồ sơ đã chia sẻ cho số người tối đa (50). Hãy bớt người không còn liên quan.",
    "business/nobody-with-that-address":
      "Chưa ai có tài khoản với thư điện tử này. Hãy nhờ người đó đăng ký tài khoản trước rồi chia sẻ lại.",
    "business/already-filed": "Hồ sơ này đã nộp rồi, chỉ một lần. Hãy xem tiến độ ở trang hồ sơ.",
    "business/changed-since":
      "Hồ sơ đã thay đổi sau khi bạn mở, nên chưa ký hoặc nộp được bản cũ. Hãy tải lại, xem lại rồi làm tiếp.",
    "business/law-changed":
      "Quy định đã thay đổi kể từ khi bắt đầu hồ sơ. Hãy bấm “Dùng quy định mới”; mọi câu trả lời được giữ nguyên.",
    "business/problems-left":
      "Hồ sơ còn chỗ phải sửa nên chưa hợp lệ để nộp (Luật Doanh nghiệp, Điều 27). Hãy xem danh sách và sửa từng chỗ.",
    "business/signatures-missing":
      "Chưa đủ chữ ký cho đúng nội dung này. Hãy nhờ từng người còn thiếu ký rồi nộp.",
    "business/no-competent-office":
      "Chưa xác định được cơ quan đăng ký cho địa chỉ này. Hãy chọn lại phường, xã; nếu đã đúng, hãy báo quản trị hệ thống.",
    "business/agent-signs-for-nobody":
      "Bạn nộp thay: chỉ ký bằng tên của chính mình, không ký thay người khác. Hãy ghi đúng thư điện tử của người ký rồi chia sẻ hồ sơ cho người đó.",
    "business/not-the-signer":
      "Chỉ chính người ký mới xác nhận được, bằng tài khoản có đúng thư điện tử ghi trong hồ sơ. Hãy chia sẻ hồ sơ để người đó đăng nhập và ký.",
    "business/signed-already": "Bạn đã ký đúng nội dung này rồi. Không cần ký lại.",
    "business/code-just-sent":
      "Mã vừa được gửi. Hãy xem trong thông báo hoặc thư điện tử; sau một phút mới gửi mã khác được.",
    "business/no-code-asked": "Chưa có mã nào cho nội dung này. Hãy bấm gửi mã trước.",
    "business/code-too-old": "Mã đã quá 10 phút nên không dùng được. Hãy gửi mã khác.",
    "business/code-worn-out": "Đã nhập sai năm lần nên mã này bị hủy. Hãy gửi mã khác sau một phút.",
    "business/code-wrong": "Mã không đúng. Hãy xem lại sáu chữ số trong thông báo mới nhất.",
    "business/paper-was-filed":
      "Tệp này thuộc hồ sơ đã nộp nên phải giữ nguyên. Hãy bỏ tệp khỏi giấy tờ ở lần bổ sung thay vì xóa.",
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
    "business/procedure-not-in-force":
      "This procedure is not in force today, so nothing can be filed under it. Choose another on the Start page.",
    "business/entity-wanted":
      "This procedure is about an enterprise or household business that is registered. Choose it, or enter its code.",
    "business/no-such-entity":
      "The register has nothing under this code. Compare it with the one on the certificate.",
    "business/not-your-entity":
      "Your account does not belong to this enterprise. If you file for it, state the written authority (Decree 168/2025/NĐ-CP); if you are one of its people, ask whoever registered it to share.",
    "business/kind-does-not-fit":
      "This procedure is not for that type of enterprise. Choose the one that fits the type.",
    "business/authority-ended":
      "The written authority has run out or was ended, so you can no longer file for them. Get a new one and begin again.",
    "business/no-such-authority":
      "You keep no such authority. Keep it on the page of authorities, or state it in the filing.",
    "business/authority-to-come":
      "This authority is not in force yet. Wait for its first day, or use another.",
    "business/authority-too-narrow":
      "The authority does not cover this procedure or this enterprise. Get a wider one, or choose another.",
    "business/draft-closed":
      "It has been filed, has ended or was deleted, so it cannot be changed. When the office asks for a supplement, you can go on.",
    "business/draft-not-discarded":
      "This draft is not in the bin, so there is nothing to bring back. Load the page again.",
    "business/unknown-field":
      "Something does not belong to the form of this procedure, so it was not kept. Load the page again and go on; your other answers are still there.",
    "business/draft-too-big":
      "The draft has too many answers to take more. Remove lines or shorten the details.",
    "business/owner-only": "Only whoever began the draft can do this. Ask them.",
    "business/owner-stays": "Whoever began the draft always belongs to it. To give it up, they delete it.",
    "business/draft-full":
      "The draft is shared with as many people as it can be (50). Take out who has no part in it any more.",
    "business/nobody-with-that-address":
      "Nobody has an account with this e-mail address. Ask them to sign up first, then share again.",
    "business/already-filed": "This was filed already, and only once. Follow it on the page of the dossier.",
    "business/changed-since":
      "It has changed since you opened it, so the former content is not signed or filed. Load it again, look through it and go on.",
    "business/law-changed":
      "The law has changed since the draft was begun. Choose “Use the new rules”; every answer is kept.",
    "business/problems-left":
      "There are things to put right before it is valid (Law on Enterprises, art. 27). See the list and put each right.",
    "business/signatures-missing":
      "Not everybody has signed exactly this content. Ask those who are missing to sign, then file.",
    "business/no-competent-office":
      "No registration office is known for this address. Choose the ward or commune again; if it is right, tell the administrator.",
    "business/agent-signs-for-nobody":
      "You file as an agent: you sign in your own name only, never for those you file for. Put the signer's own e-mail address and share the dossier with them.",
    "business/not-the-signer":
      "Only the signer can confirm, with an account of exactly the e-mail address in the dossier. Share the draft so that they sign in and sign.",
    "business/signed-already": "You have signed exactly this already. There is no need to sign again.",
    "business/code-just-sent":
      "A code was sent just now. Look into your notices or mail; another can be sent after a minute.",
    "business/no-code-asked": "There is no code for this content yet. Have one sent first.",
    "business/code-too-old": "The code is older than 10 minutes and no longer good. Have another sent.",
    "business/code-worn-out": "Five wrong tries have spent this code. Have another sent after a minute.",
    "business/code-wrong": "The code is not right. Look at the six digits in the newest notice again.",
    "business/paper-was-filed":
      "This file is part of what was filed and stays. Take it out of the paper in the supplement round instead of deleting it.",
  },
});
