import type { Problem } from "@sen/business/form.model";
import type { NameFinding, NameRule } from "@sen/business/model";
import type { Abouts, ProblemCode } from "@sen/business/problem.rules";
import { date } from "@sen/ui/format";
import { say } from "@sen/ui/language";
import { dong } from "../money.ts";
import { percentOf } from "../numbers.ts";

type Sentences = {
  [Code in Exclude<ProblemCode, `business/name-${NameRule}`>]: (
    about: Record<Abouts[Code], string>,
  ) => string;
};

const sum = (text: string): string => dong(Number(text));
const share = (text: string): string => percentOf(Number(text));

const rules = say<Record<NameRule, (word: string) => string>>({
  vi: {
    identical: () => "Tên này đã có người đăng ký, viết giống hệt.",
    "reads-same": () => "Đọc lên giống hệt một tên đã có. Hãy đổi phần tên riêng.",
    "same-abbreviation": () => "Tên viết tắt trùng với doanh nghiệp khác. Hãy đổi hoặc bỏ tên viết tắt.",
    "same-foreign-name": () => "Tên nước ngoài trùng với doanh nghiệp khác. Hãy đổi hoặc bỏ tên nước ngoài.",
    "number-or-letter": () => "Chỉ khác một tên đã có ở con số hoặc một chữ cái. Hãy thêm từ khác.",
    "sign-only": () => "Chỉ khác một tên đã có ở dấu như “&”, “.”, “-”. Hãy thêm từ khác.",
    "new-before-or-after": () => "Chỉ khác một tên đã có ở chữ “tân” hoặc “mới”. Hãy thêm từ khác.",
    "region-only": () => "Chỉ khác một tên đã có ở chữ chỉ miền. Hãy thêm từ khác.",
    "same-proper-name": () => "Tên riêng trùng với tên riêng của doanh nghiệp khác. Hãy chọn tên riêng khác.",
    "no-type": (word) => `Tên chưa bắt đầu bằng loại hình. Hãy viết “${word}” trước tên riêng.`,
    "no-proper-name": () => "Tên mới có loại hình mà chưa có tên riêng. Hãy thêm tên riêng.",
    "barred-word": (word) => `Không được dùng “${word}” trong tên. Hãy bỏ hoặc thay từ này.`,
    "barred-sign": (word) => `Dấu “${word}” không dùng được trong tên. Hãy bỏ dấu này.`,
  },
  en: {
    identical: () => "This name is taken, written exactly like this.",
    "reads-same": () => "It reads exactly like a name that is taken. Change the proper name.",
    "same-abbreviation": () => "The abbreviation is another enterprise's. Change it or leave it out.",
    "same-foreign-name": () => "The foreign name is another enterprise's. Change it or leave it out.",
    "number-or-letter": () => "It differs from a taken name by a number or a letter only. Add another word.",
    "sign-only": () => "It differs from a taken name by a sign such as “&”, “.”, “-” only. Add another word.",
    "new-before-or-after": () => "It differs from a taken name by “tân” or “mới” only. Add another word.",
    "region-only": () => "It differs from a taken name by the name of a region only. Add another word.",
    "same-proper-name": () => "The proper name is that of another enterprise. Choose another proper name.",
    "no-type": (word) => `The name does not begin with its type. Write “${word}” before the proper name.`,
    "no-proper-name": () => "The name has a type but no proper name yet. Add one.",
    "barred-word": (word) => `“${word}” may not be in a name. Leave it out or replace it.`,
    "barred-sign": (word) => `The sign “${word}” may not be in a name. Leave it out.`,
  },
});

const status = say<Record<string, string>>({
  vi: {
    left_address: "không còn hoạt động tại địa chỉ đã đăng ký",
    revoked_for_tax: "bị thu hồi giấy chứng nhận do cưỡng chế thuế",
    dissolving: "đang làm thủ tục giải thể",
    bankrupt: "đang làm thủ tục phá sản",
    ended: "đã chấm dứt",
  },
  en: {
    left_address: "no longer at its registered address",
    revoked_for_tax: "revoked for unpaid tax",
    dissolving: "being dissolved",
    bankrupt: "in bankruptcy",
    ended: "ended",
  },
});

const sentences = say<Sentences>({
  vi: {
    "business/answer-missing": ({ fieldVi }) => `Chưa có: ${fieldVi}. Hãy điền mục này.`,
    "business/too-long": ({ fieldVi, most }) => `${fieldVi} dài quá ${most} ký tự. Hãy viết gọn lại.`,
    "business/broken-text": ({ fieldVi }) => `${fieldVi} có chữ bị hỏng. Hãy xóa và gõ lại.`,
    "business/hidden-sign": ({ fieldVi, sign }) =>
      `${fieldVi} có ký tự ẩn (${sign}), thường do sao chép. Hãy xóa và gõ lại.`,
    "business/look-alike": ({ fieldVi, sign }) =>
      `${fieldVi} có chữ “${sign}” trông quen nhưng không phải chữ Việt. Hãy gõ lại bằng bàn phím tiếng Việt.`,
    "business/not-an-option": ({ fieldVi }) => `${fieldVi}: hãy chọn một trong các mục có sẵn.`,
    "business/not-a-number": ({ fieldVi }) => `${fieldVi} phải là số nguyên, không âm. Hãy chỉ ghi chữ số.`,
    "business/share-out-of-range": ({ fieldVi }) =>
      `${fieldVi} phải trên 0 và không quá 100 %, tối đa hai chữ số lẻ.`,
    "business/not-a-day": ({ fieldVi }) => `${fieldVi} không phải ngày có thật. Hãy chọn lại ngày.`,
    "business/email-wrong": ({ fieldVi }) =>
      `${fieldVi} chưa đúng dạng. Hãy viết như ten@vidu.vn, vì thông báo gửi tới đây.`,
    "business/phone-wrong": ({ fieldVi }) =>
      `${fieldVi} chưa đúng. Hãy ghi 10 hoặc 11 chữ số, bắt đầu bằng 0, hoặc có mã nước.`,
    "business/personal-number-not-twelve-digits": ({ fieldVi }) =>
      `${fieldVi} phải có đúng 12 chữ số. Hãy chép lại từ thẻ căn cước.`,
    "business/personal-number-unknown-province": ({ fieldVi }) =>
      `${fieldVi}: ba số đầu không phải mã tỉnh nào. Hãy xem lại thẻ căn cước.`,
    "business/personal-number-other-year": ({ fieldVi }) =>
      `${fieldVi} không khớp năm sinh. Hãy xem lại số và ngày sinh.`,
    "business/personal-number-other-sex": ({ fieldVi }) =>
      `${fieldVi} không khớp giới tính. Hãy xem lại số và giới tính.`,
    "business/enterprise-code-wrong": ({ fieldVi }) =>
      `${fieldVi} không hợp lệ: cần 10 chữ số và số kiểm tra đúng. Hãy chép lại từ giấy chứng nhận.`,
    "business/too-many-rows": ({ fieldVi, most }) => `${fieldVi}: tối đa ${most} dòng. Hãy bớt dòng.`,
    "business/capital-not-positive": () => "Vốn phải lớn hơn 0 đồng. Hãy ghi số vốn thật.",
    "business/amounts-sum": (about) =>
      `Các phần vốn cộng lại là ${sum(about.sum)}, vốn điều lệ là ${sum(about.total)}. Hãy sửa cho bằng nhau.`,
    "business/shares-sum": (about) => `Các tỷ lệ cộng lại là ${share(about.sum)}. Hãy sửa cho đúng 100 %.`,
    "business/share-amount-apart": (about) =>
      `${about.name}: ${share(about.share)} của ${sum(about.total)} không phải ${sum(about.amount)}. Hãy sửa số tiền hoặc tỷ lệ.`,
    "business/shares-not-whole": ({ amount, par }) =>
      `${sum(amount)} không chia hết cho mệnh giá ${sum(par)}. Số cổ phần phải nguyên, hãy sửa một trong hai.`,
    "business/paid-too-late": ({ on, latest }) =>
      `Hạn góp vốn ${date(on)} vượt quá 90 ngày. Hãy chọn chậm nhất ${date(latest)}.`,
    "business/capital-not-yet-paid": ({ on }) =>
      `Vốn tăng thêm đến ${date(on)} mới góp xong. Chỉ đăng ký tăng vốn khi đã góp; hãy xem lại ngày.`,
    "business/one-owner-only": () =>
      "Loại hình này chỉ có một chủ. Hãy bỏ các thành viên khác, hoặc chọn loại hình nhiều thành viên.",
    "business/too-few-members": ({ count, least }) =>
      `Mới có ${count} thành viên, cần ít nhất ${least}. Hãy thêm người, hoặc chọn công ty một thành viên.`,
    "business/too-many-members": ({ count, most }) =>
      `Có ${count} thành viên, tối đa ${most}. Hãy bớt người, hoặc chọn công ty cổ phần.`,
    "business/too-few-founders": ({ count, least }) =>
      `Mới có ${count} cổ đông sáng lập, cần ít nhất ${least}. Hãy thêm cổ đông.`,
    "business/too-few-partners": ({ count, least }) =>
      `Mới có ${count} thành viên hợp danh, cần ít nhất ${least}. Hãy thêm người hoặc sửa tư cách.`,
    "business/partner-not-person": ({ name }) =>
      `${name} là tổ chức nên không làm thành viên hợp danh được. Hãy chuyển sang thành viên góp vốn.`,
    "business/too-young": ({ name, birth }) =>
      `${name} sinh ngày ${date(birth)}, chưa đủ 18 tuổi. Hãy xem lại ngày sinh hoặc chọn người khác.`,
    "business/birth-unlikely": ({ name, birth }) =>
      `${name} sinh ngày ${date(birth)}, trên 120 tuổi. Hãy xem lại ngày sinh.`,
    "business/same-person-twice": ({ name, number }) =>
      `${name} (số ${number}) được ghi hai lần. Hãy bỏ một dòng hoặc sửa số.`,
    "business/email-shared": ({ name, other, email }) =>
      `${name} và ${other} dùng chung ${email}. Mỗi người nên có địa chỉ riêng để nhận mã ký.`,
    "business/chair-not-member": ({ name }) =>
      `${name} không có trong danh sách thành viên. Chủ tịch phải là thành viên hoặc đại diện của thành viên.`,
    "business/holder-unknown": ({ name, holder }) =>
      `${name} được ghi là sở hữu “${holder}”, nhưng chưa có tổ chức ấy. Hãy ghi đúng tên hoặc mã số.`,
    "business/holds-itself": ({ name }) =>
      `${name} được ghi là sở hữu chính mình. Hãy sửa tổ chức được sở hữu.`,
    "business/holdings-over-whole": (about) =>
      `Các phần sở hữu trong ${about.name} cộng lại là ${share(about.sum)}. Hãy sửa để không quá 100 %.`,
    "business/owners-behind": (about) =>
      `${about.name} nắm ${share(about.share)} mà chưa ghi ai sở hữu. Hãy ghi cá nhân đứng sau.`,
    "business/main-line-missing": () => "Chưa chọn ngành chính. Hãy chọn một ngành làm ngành chính.",
    "business/main-line-twice": ({ count }) => `Đang có ${count} ngành chính. Hãy chỉ giữ một.`,
    "business/line-unknown": ({ code }) =>
      `Mã ngành ${code} không có trong danh mục VSIC 2025. Hãy tìm lại và chọn ngành cấp bốn.`,
    "business/line-conditional": ({ code, name }) =>
      `Ngành ${code} (${name}) có điều kiện. Bạn đăng ký được; hãy đủ điều kiện trước khi kinh doanh.`,
    "business/no-change-chosen": () => "Chưa chọn thay đổi nào. Hãy chọn ít nhất một mục.",
    "business/nothing-changed": ({ changeVi }) =>
      `${changeVi}: giống hệt nội dung đang đăng ký. Hãy ghi nội dung mới hoặc bỏ chọn mục này.`,
    "business/change-late": ({ on, days }) =>
      `Quyết định từ ngày ${date(on)}, đã quá ${days} ngày. Bạn vẫn nộp được, nhưng có thể bị xử phạt.`,
    "business/day-in-future": ({ fieldVi, on }) => `${fieldVi}: ${date(on)} chưa tới. Hãy chọn ngày đã qua.`,
    "business/status-forbids": (about) =>
      `Doanh nghiệp ${status[about.status] ?? about.status} nên không đăng ký được việc này. Hãy liên hệ cơ quan đăng ký.`,
    "business/not-suspended": () => "Không có lần tạm ngừng nào đang chạy, nên không cần trở lại.",
    "business/suspended-already": () =>
      "Đang trong thời gian tạm ngừng. Hồ sơ này kéo dài thêm; hãy xem kỹ ngày bắt đầu.",
    "business/suspension-too-soon": ({ from, days }) =>
      `Phải báo trước ít nhất ${days} ngày làm việc; ${date(from)} quá gần. Hãy chọn ngày muộn hơn.`,
    "business/suspension-backwards": () => "Ngày kết thúc trước ngày bắt đầu. Hãy sửa lại một trong hai.",
    "business/suspension-too-long": ({ latest }) =>
      `Mỗi lần tạm ngừng không quá 12 tháng. Hãy chọn chậm nhất ${date(latest)}.`,
    "business/suspension-over-two-years": ({ latest, since }) =>
      `Đã ngừng liên tiếp từ ${date(since)}; tổng không quá 24 tháng. Hãy chọn chậm nhất ${date(latest)}.`,
    "business/resumption-late": ({ until, days }) =>
      `Hạn tạm ngừng hết ngày ${date(until)}, đã quá ${days} ngày làm việc. Hãy nộp ngay.`,
    "business/resumption-too-soon": ({ on, days }) =>
      `Trở lại sớm phải báo trước ít nhất ${days} ngày làm việc; ${date(on)} quá gần. Hãy chọn ngày muộn hơn.`,
    "business/debts-before-resolution": () =>
      "Ngày trả hết nợ trước ngày nghị quyết. Hãy xem lại hai ngày này.",
    "business/dissolution-late": ({ on, days }) =>
      `Trả hết nợ từ ${date(on)}, đã quá ${days} ngày làm việc. Bạn vẫn nộp được; hãy nộp ngay.`,
    "business/paper-missing": ({ paperVi }) => `Thiếu giấy tờ: ${paperVi}. Hãy tải tệp lên.`,
  },
  en: {
    "business/answer-missing": ({ fieldEn }) => `Missing: ${fieldEn}. Fill it in.`,
    "business/too-long": ({ fieldEn, most }) =>
      `${fieldEn} has more than ${most} characters. Make it shorter.`,
    "business/broken-text": ({ fieldEn }) => `${fieldEn} has broken letters. Delete it and type it again.`,
    "business/hidden-sign": ({ fieldEn, sign }) =>
      `${fieldEn} has a hidden character (${sign}), mostly from copying. Delete it and type it again.`,
    "business/look-alike": ({ fieldEn, sign }) =>
      `${fieldEn} has “${sign}”, which looks familiar but is no letter of ours. Type it again.`,
    "business/not-an-option": ({ fieldEn }) => `${fieldEn}: choose one of the answers offered.`,
    "business/not-a-number": ({ fieldEn }) =>
      `${fieldEn} must be a whole number, not negative. Write digits only.`,
    "business/share-out-of-range": ({ fieldEn }) =>
      `${fieldEn} must be above 0 and at most 100 %, with at most two decimals.`,
    "business/not-a-day": ({ fieldEn }) => `${fieldEn} is not a day that exists. Choose it again.`,
    "business/email-wrong": ({ fieldEn }) =>
      `${fieldEn} is not an e-mail address. Write it like name@example.vn: notices go there.`,
    "business/phone-wrong": ({ fieldEn }) =>
      `${fieldEn} is not right. Write 10 or 11 digits beginning with 0, or with a country code.`,
    "business/personal-number-not-twelve-digits": ({ fieldEn }) =>
      `${fieldEn} must have exactly 12 digits. Copy it from the identity card.`,
    "business/personal-number-unknown-province": ({ fieldEn }) =>
      `${fieldEn}: the first three digits are no province's. Look at the identity card again.`,
    "business/personal-number-other-year": ({ fieldEn }) =>
      `${fieldEn} does not agree with the year of birth. Look at both again.`,
    "business/personal-number-other-sex": ({ fieldEn }) =>
      `${fieldEn} does not agree with the sex. Look at both again.`,
    "business/enterprise-code-wrong": ({ fieldEn }) =>
      `${fieldEn} is not valid: 10 digits, the last a check digit. Copy it from the certificate.`,
    "business/too-many-rows": ({ fieldEn, most }) => `${fieldEn}: at most ${most} lines. Take some out.`,
    "business/capital-not-positive": () => "The capital must be more than 0 đồng. Write what it really is.",
    "business/amounts-sum": (about) =>
      `The amounts come to ${sum(about.sum)}, the capital is ${sum(about.total)}. Make them equal.`,
    "business/shares-sum": (about) => `The shares come to ${share(about.sum)}. Make them exactly 100 %.`,
    "business/share-amount-apart": (about) =>
      `${about.name}: ${share(about.share)} of ${sum(about.total)} is not ${sum(about.amount)}. Correct the amount or the share.`,
    "business/shares-not-whole": ({ amount, par }) =>
      `${sum(amount)} is no multiple of the par value ${sum(par)}. Shares must be whole; correct one of them.`,
    "business/paid-too-late": ({ on, latest }) =>
      `Paying in by ${date(on)} is more than 90 days away. Choose ${date(latest)} at the latest.`,
    "business/capital-not-yet-paid": ({ on }) =>
      `The new capital is paid in on ${date(on)} only. A rise is registered once it is paid; check the day.`,
    "business/one-owner-only": () =>
      "This type has one owner only. Take the other members out, or choose a type with members.",
    "business/too-few-members": ({ count, least }) =>
      `There are ${count} members, at least ${least} are needed. Add one, or choose a single-member company.`,
    "business/too-many-members": ({ count, most }) =>
      `There are ${count} members, at most ${most} are allowed. Take some out, or choose a joint stock company.`,
    "business/too-few-founders": ({ count, least }) =>
      `There are ${count} founding shareholders, at least ${least} are needed. Add more.`,
    "business/too-few-partners": ({ count, least }) =>
      `There are ${count} general partners, at least ${least} are needed. Add one or correct the roles.`,
    "business/partner-not-person": ({ name }) =>
      `${name} is an organisation and cannot be a general partner. Make it a limited partner.`,
    "business/too-young": ({ name, birth }) =>
      `${name} was born on ${date(birth)} and is not 18 yet. Check the date, or choose somebody else.`,
    "business/birth-unlikely": ({ name, birth }) =>
      `${name} was born on ${date(birth)}, over 120 years ago. Check the date.`,
    "business/same-person-twice": ({ name, number }) =>
      `${name} (number ${number}) is there twice. Take one line out or correct the number.`,
    "business/email-shared": ({ name, other, email }) =>
      `${name} and ${other} share ${email}. Each should have an address of their own for signing.`,
    "business/chair-not-member": ({ name }) =>
      `${name} is not among the members. The chair must be a member or speak for one.`,
    "business/holder-unknown": ({ name, holder }) =>
      `${name} is said to own “${holder}”, which is not there. Write its name or code as it is above.`,
    "business/holds-itself": ({ name }) =>
      `${name} is said to own itself. Correct which organisation it owns.`,
    "business/holdings-over-whole": (about) =>
      `The parts of ${about.name} come to ${share(about.sum)}. Make them at most 100 %.`,
    "business/owners-behind": (about) =>
      `${about.name} holds ${share(about.share)}, and nobody is named behind it. Say which persons own it.`,
    "business/main-line-missing": () => "No main line is chosen. Choose one of the lines as the main line.",
    "business/main-line-twice": ({ count }) => `There are ${count} main lines. Keep one.`,
    "business/line-unknown": ({ code }) =>
      `Code ${code} is not in VSIC 2025. Search again and choose a line of level four.`,
    "business/line-conditional": ({ code, name }) =>
      `Line ${code} (${name}) has conditions. You can register it; meet them before you begin.`,
    "business/no-change-chosen": () => "No change is chosen. Choose at least one.",
    "business/nothing-changed": ({ changeEn }) =>
      `${changeEn}: this is what the register says already. Write what is new, or take the change out.`,
    "business/change-late": ({ on, days }) =>
      `It was decided on ${date(on)}, more than ${days} days ago. You can still file, but may be fined.`,
    "business/day-in-future": ({ fieldEn, on }) =>
      `${fieldEn}: ${date(on)} has not come yet. Choose a day in the past.`,
    "business/status-forbids": (about) =>
      `The enterprise is ${status[about.status] ?? about.status}, so this cannot be registered. Contact the registry.`,
    "business/not-suspended": () => "No suspension is running, so there is nothing to come back from.",
    "business/suspended-already": () =>
      "It is suspended already. This filing prolongs that; look closely at the first day.",
    "business/suspension-too-soon": ({ from, days }) =>
      `Notice is at least ${days} working days; ${date(from)} is too near. Choose a later day.`,
    "business/suspension-backwards": () => "The last day is before the first. Correct one of them.",
    "business/suspension-too-long": ({ latest }) =>
      `A suspension lasts 12 months at most. Choose ${date(latest)} at the latest.`,
    "business/suspension-over-two-years": ({ latest, since }) =>
      `It has stood still since ${date(since)}; 24 months in a row are the limit. Choose ${date(latest)} at the latest.`,
    "business/resumption-late": ({ until, days }) =>
      `The suspension ended on ${date(until)}, more than ${days} working days ago. File at once.`,
    "business/resumption-too-soon": ({ on, days }) =>
      `Coming back early takes ${days} working days' notice; ${date(on)} is too near. Choose a later day.`,
    "business/debts-before-resolution": () => "The debts were paid before the resolution. Check both days.",
    "business/dissolution-late": ({ on, days }) =>
      `All debts were paid on ${date(on)}, more than ${days} working days ago. You can still file; do it at once.`,
    "business/paper-missing": ({ paperEn }) => `A paper is missing: ${paperEn}. Upload it.`,
  },
});

/** The rule of a name in words, without the enterprise that stands in the way. */
export const sayFinding = ({ rule, word }: Pick<NameFinding, "rule" | "word">): string =>
  rules[rule](word ?? "");

const isOfName = (code: string): code is `business/name-${NameRule}` => code.startsWith("business/name-");

/** A problem in a sentence or two: what it is, and what to do. */
export function sayProblem({ code, about }: Pick<Problem, "code" | "about">): string {
  if (isOfName(code)) {
    const sentence = rules[code.slice("business/name-".length) as NameRule](about["word"] ?? "");
    return about["other"] ? `${sentence} (${about["other"]})` : sentence;
  }
  return sentences[code as keyof Sentences](about as never);
}
