import { say } from "@sen/ui/language";

type Answers = Readonly<Record<string, string>>;

export const words = say({
  vi: {
    title: "Mở tài khoản cho người dân",
    sentence: "Để chuẩn bị, nộp và theo dõi hồ sơ từ nhà. Cán bộ, công chức dùng tài khoản cơ quan cấp.",
    name: "Họ và tên",
    nameHint: "Như ghi trên thẻ căn cước.",
    nameMissing: "Hãy điền họ và tên.",
    email: "Thư điện tử",
    emailHint: "Thông báo về hồ sơ và mã xác nhận ký được gửi tới đây.",
    emailWrong: "Địa chỉ thư chưa đúng dạng, ví dụ ten@vidu.vn.",
    send: "Mở tài khoản",
    closed:
      "Cổng này chưa gửi được thư nên chưa tự mở tài khoản được. Xin đến bộ phận một cửa để được mở giúp.",
    mailed: "Đã gửi thư. Hãy mở liên kết trong thư để đặt mật khẩu; liên kết dùng được trong 20 phút.",
    demoTitle: "Thành phố mẫu, không gửi thư",
    demo: "Liên kết lẽ ra được gửi qua thư điện tử thì hiện ở đây.",
    demoTaken: "Địa chỉ này đã có tài khoản. Hãy đăng nhập.",
    setPassword: "Đặt mật khẩu",
    toHere: "Người dân chưa có tài khoản? Mở tài khoản",
    answers: {
      "auth/sign-up-closed": "Cổng này chưa cho tự mở tài khoản. Xin đến bộ phận một cửa để được mở giúp.",
      "auth/sign-up-incomplete": "Hãy điền họ tên và địa chỉ thư đúng dạng.",
      "auth/locked-out": "Đã thử nhiều lần. Hãy đợi ít phút rồi thử lại.",
    } as Answers,
  },
  en: {
    title: "Open a citizen's account",
    sentence: "To prepare, file and track from home. Officers use the account that their office gave them.",
    name: "Full name",
    nameHint: "As on your identity card.",
    nameMissing: "Fill in your full name.",
    email: "E-mail",
    emailHint: "Notices about your dossiers and codes for signing are sent here.",
    emailWrong: "The address does not look right; it should be like name@example.vn.",
    send: "Open the account",
    closed:
      "This site cannot send mail yet, so it cannot open accounts. The one-stop desk opens one for you.",
    mailed: "A mail is on its way. Open the link in it to set a password; it works for 20 minutes.",
    demoTitle: "A model city, which sends no mail",
    demo: "The link that would have come by e-mail is shown here.",
    demoTaken: "This address has an account already. Sign in with it.",
    setPassword: "Set a password",
    toHere: "A citizen without an account? Open one",
    answers: {
      "auth/sign-up-closed": "This site does not open accounts. The one-stop desk opens one for you.",
      "auth/sign-up-incomplete": "Fill in your name and an e-mail address.",
      "auth/locked-out": "Many attempts were made. Wait a few minutes and try again.",
    } as Answers,
  },
});
