import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    title: "Cùng soạn hồ sơ",
    lead: "Người bạn mời thấy và sửa được toàn bộ bản nháp này. Hai người sửa hai chỗ thì không đè lên nhau; cùng một chỗ thì câu sau được giữ.",
    email: "Thư điện tử của người được mời",
    emailHint: "Người đó cần có tài khoản với địa chỉ này.",
    role: "Tham gia với tư cách",
    roles: { filer: "Người lập hồ sơ", founder: "Người cùng sáng lập", agent: "Người được ủy quyền nộp" },
    invite: "Mời",
    invited: (name: string) => `Đã mời ${name}.`,
    members: "Đang cùng soạn",
    remove: (name: string) => `Thôi soạn cùng ${name}`,
    close: "Đóng",
    emailWrong: "Hãy nhập đúng địa chỉ thư, ví dụ ten@vidu.vn.",
  },
  en: {
    title: "Work on it together",
    lead: "Whomever you invite sees and changes the whole draft. Changes in two places do not overwrite each other; in the same place the later answer stays.",
    email: "E-mail of the person",
    emailHint: "They need an account with this address.",
    role: "They take part as",
    roles: { filer: "The one who prepares it", founder: "Co-founder", agent: "Authorised agent" },
    invite: "Invite",
    invited: (name) => `${name} is invited.`,
    members: "Working on it",
    remove: (name) => `Stop working with ${name}`,
    close: "Close",
    emailWrong: "Enter an e-mail address, such as name@example.vn.",
  },
});
