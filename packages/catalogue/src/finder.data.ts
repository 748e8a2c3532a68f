import type { Question } from "./model.ts";

type Text = { vi: string; en: string };
const answer = (id: string, text: Text, leadsTo: Question["answers"][number]["leadsTo"], hint?: Text) => ({
  id,
  text,
  hint: hint ?? null,
  leadsTo,
});
const ask = (question: string) => ({ question });
const file = (procedure: string) => ({ procedure });

/** A few plain questions, the first one first; every answer leads to another or to a procedure. */
export const questions: Question[] = [
  {
    id: "what",
    text: { vi: "Bạn muốn làm gì?", en: "What would you like to do?" },
    hint: null,
    answers: [
      answer("found", { vi: "Bắt đầu kinh doanh", en: "Start a business" }, ask("alone")),
      answer(
        "change",
        { vi: "Thay đổi điều đã đăng ký", en: "Change what is registered" },
        ask("change-of"),
        {
          vi: "Tên, địa chỉ, ngành nghề, vốn, người đại diện",
          en: "Name, address, lines, capital, representative",
        },
      ),
      answer("part", { vi: "Mở thêm nơi kinh doanh", en: "Open another place" }, ask("part-kind")),
      answer("pause", { vi: "Tạm ngừng hoặc trở lại", en: "Pause, or return" }, ask("pause-of")),
      answer("end", { vi: "Chấm dứt kinh doanh", en: "End the business" }, ask("end-of")),
      answer(
        "reissue",
        { vi: "Xin cấp lại giấy chứng nhận hộ kinh doanh", en: "Have a household certificate reissued" },
        file("household-reissue"),
      ),
    ],
  },
  {
    id: "alone",
    text: { vi: "Bạn kinh doanh theo cách nào?", en: "How will you do business?" },
    hint: null,
    answers: [
      answer(
        "household",
        { vi: "Nhỏ, một mình hoặc cùng gia đình", en: "Small, alone or with the family" },
        file("household-new"),
        { vi: "Hộ kinh doanh, đăng ký tại xã, phường", en: "A household business, at the ward" },
      ),
      answer("enterprise", { vi: "Lập doanh nghiệp", en: "Found an enterprise" }, ask("founders"), {
        vi: "Có tư cách riêng, mở rộng được",
        en: "Can grow, and can stand apart from you",
      }),
    ],
  },
  {
    id: "founders",
    text: { vi: "Có bao nhiêu người góp vốn?", en: "How many put capital in?" },
    hint: { vi: "Tính cả tổ chức.", en: "Organisations count too." },
    answers: [
      answer("one", { vi: "Một", en: "One" }, ask("liability")),
      answer("few", { vi: "Từ 2 đến 50", en: "2 to 50" }, ask("form")),
      answer("many", { vi: "Nhiều hơn 50", en: "More than 50" }, file("enterprise-new-jsc"), {
        vi: "Chỉ công ty cổ phần không giới hạn số người",
        en: "Only a joint stock company has no limit",
      }),
    ],
  },
  {
    id: "liability",
    text: {
      vi: "Nếu thua lỗ, bạn muốn chịu trách nhiệm đến đâu?",
      en: "If it fails, how far would you answer for it?",
    },
    hint: null,
    answers: [
      answer(
        "limited",
        { vi: "Trong số vốn đã góp", en: "With the capital put in" },
        file("enterprise-new-llc1"),
        { vi: "Công ty TNHH một thành viên", en: "One-member limited company" },
      ),
      answer(
        "unlimited",
        { vi: "Bằng toàn bộ tài sản của mình", en: "With everything I own" },
        file("enterprise-new-private"),
        { vi: "Doanh nghiệp tư nhân", en: "Private enterprise" },
      ),
    ],
  },
  {
    id: "form",
    text: { vi: "Mọi người cùng làm theo cách nào?", en: "How will you work together?" },
    hint: null,
    answers: [
      answer(
        "members",
        { vi: "Góp vốn theo phần, quen biết nhau", en: "Each with a share, among people we know" },
        file("enterprise-new-llc2"),
        { vi: "Công ty TNHH hai thành viên trở lên", en: "Limited company of two or more" },
      ),
      answer(
        "shares",
        { vi: "Chia cổ phần, dễ gọi thêm vốn", en: "Shares, easy to raise more" },
        file("enterprise-new-jsc"),
        { vi: "Công ty cổ phần, từ 3 cổ đông", en: "Joint stock company, 3 or more" },
      ),
      answer(
        "partners",
        { vi: "Cùng chịu trách nhiệm bằng toàn bộ tài sản", en: "All answer with everything they own" },
        file("enterprise-new-partnership"),
        { vi: "Công ty hợp danh", en: "Partnership" },
      ),
    ],
  },
  {
    id: "change-of",
    text: { vi: "Thay đổi của ai?", en: "Whose registration changes?" },
    hint: null,
    answers: [
      answer("enterprise", { vi: "Doanh nghiệp", en: "An enterprise" }, file("enterprise-change")),
      answer("household", { vi: "Hộ kinh doanh", en: "A household business" }, file("household-change")),
    ],
  },
  {
    id: "part-kind",
    text: { vi: "Nơi mới để làm gì?", en: "What is the new place for?" },
    hint: null,
    answers: [
      answer(
        "branch",
        { vi: "Kinh doanh, có con dấu và mã số thuế riêng", en: "Business, with its own tax code" },
        file("enterprise-branch-new"),
        { vi: "Chi nhánh", en: "A branch" },
      ),
      answer(
        "office",
        { vi: "Giao dịch, đại diện, không bán hàng", en: "To represent, not to sell" },
        file("enterprise-office-new"),
        { vi: "Văn phòng đại diện", en: "A representative office" },
      ),
      answer(
        "place",
        { vi: "Bán hàng, làm việc tại một địa chỉ cụ thể", en: "To sell or work at one address" },
        file("enterprise-place-new"),
        { vi: "Địa điểm kinh doanh", en: "A business place" },
      ),
    ],
  },
  {
    id: "pause-of",
    text: { vi: "Bạn muốn tạm ngừng hay trở lại?", en: "To pause, or to return?" },
    hint: null,
    answers: [
      answer(
        "suspend",
        { vi: "Doanh nghiệp tạm ngừng", en: "An enterprise pauses" },
        file("enterprise-suspend"),
      ),
      answer(
        "resume",
        { vi: "Doanh nghiệp trở lại kinh doanh", en: "An enterprise returns" },
        file("enterprise-resume"),
      ),
      answer(
        "household",
        { vi: "Hộ kinh doanh tạm ngừng", en: "A household business pauses" },
        file("household-suspend"),
      ),
    ],
  },
  {
    id: "end-of",
    text: { vi: "Chấm dứt kinh doanh của ai?", en: "Whose business ends?" },
    hint: null,
    answers: [
      answer("enterprise", { vi: "Doanh nghiệp", en: "An enterprise" }, file("enterprise-dissolve")),
      answer("household", { vi: "Hộ kinh doanh", en: "A household business" }, file("household-end")),
    ],
  },
];
