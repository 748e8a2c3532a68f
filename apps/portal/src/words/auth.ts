import type { AuthRefusal } from "@sen/auth/rules";
import { say } from "@sen/ui/language";

/** A sentence for everything that auth may refuse. */
export const refusals: Record<AuthRefusal, string> = say({
  vi: {
    "auth/more-than-you-may-give":
      "Bạn chỉ giao được những quyền mà chính bạn được phép giao lại, ở đơn vị đó.",
    "auth/ends-before-it-starts": "Ngày kết thúc phải sau ngày bắt đầu.",
    "auth/mandate-too-long": "Ủy quyền dài nhất là một năm. Hãy chọn ngày kết thúc sớm hơn.",
    "auth/mandate-to-oneself": "Không thể ủy quyền cho chính người đó. Hãy chọn người khác.",
    "auth/mandate-to-its-drawer":
      "Bạn không thể lập ủy quyền của người khác cho chính mình. Hãy nhờ người khác lập.",
    "auth/not-theirs-to-mandate": "Người ủy quyền không có một trong các quyền đã chọn.",
    "auth/not-to-be-mandated": "Quyền quản lý tài khoản và vai trò không được ủy quyền.",
    "auth/needs-a-session": "Việc này cần đăng nhập trên trình duyệt, không làm được bằng mã truy cập.",
    "auth/not-while-acting": "Bạn đang làm thay người khác. Hãy thôi làm thay rồi thử lại.",
    "auth/last-administrator": "Đây là người quản trị cuối cùng. Hãy giao quyền cho một người nữa trước.",
    "auth/more-than-you-hold": "Mã truy cập chỉ có được những quyền mà bạn đang có.",
    "auth/built-in-role": "Vai trò này có sẵn của hệ thống nên không sửa hay xóa được.",
    "auth/role-in-use": "Vai trò này đang được giao. Hãy thu hồi hết rồi xóa.",
    "auth/has-an-account": "Người này đã có tài khoản.",
    "auth/name-taken": "Tên đăng nhập hoặc thư điện tử đã có người dùng. Hãy chọn tên khác.",
    "auth/holds-more-than-you": "Người này giữ quyền quản trị rộng hơn bạn. Hãy nhờ người quản trị cấp trên.",
    "auth/own-account":
      "Tài khoản của chính bạn thì sửa ở trang Hồ sơ cá nhân, hoặc nhờ người quản trị khác.",
  },
  en: {
    "auth/more-than-you-may-give": "You can only give what you may pass on yourself, at that office.",
    "auth/ends-before-it-starts": "The last day must not be before the first.",
    "auth/mandate-too-long": "A mandate lasts a year at most. Pick an earlier last day.",
    "auth/mandate-to-oneself": "Nobody can be given a mandate by themselves. Pick somebody else.",
    "auth/mandate-to-its-drawer":
      "You cannot draw somebody else's mandate to yourself. Ask another to draw it.",
    "auth/not-theirs-to-mandate": "The giver does not hold one of the rights you chose.",
    "auth/not-to-be-mandated": "Rights over accounts and roles cannot be mandated.",
    "auth/needs-a-session": "This needs somebody signed in in a browser; a token cannot do it.",
    "auth/not-while-acting": "You are acting for somebody. Stop acting, then try again.",
    "auth/last-administrator": "This is the last administrator. Give the right to one more person first.",
    "auth/more-than-you-hold": "A token can only have rights that you hold.",
    "auth/built-in-role": "This role is part of the system and cannot be changed or removed.",
    "auth/role-in-use": "This role is still given to somebody. Revoke it everywhere, then remove it.",
    "auth/has-an-account": "This person already has an account.",
    "auth/name-taken": "The username or e-mail is taken. Choose another.",
    "auth/holds-more-than-you": "This person has more say over rights than you. Ask an administrator above.",
    "auth/own-account": "Change your own account under My profile, or ask another administrator.",
  },
});
