/**
 * The business registry of the demonstration city and the people who come to it. All are invented: whoever bears such
 * a name is not meant.
 */

/** Where the province registers enterprises: a part of the city that reaches no further than itself. */
export const registryOffices = [
  { code: "STC", name: "Sở Tài chính", parent: "UBND-HN", unitId: null },
  { code: "DKKD", name: "Phòng Đăng ký kinh doanh", parent: "STC", unitId: null, standsAlone: true },
] as const;

const at = (title: string, rank: number) => [{ office: "DKKD", title, rank }] as const;

export const registryStaff = [
  {
    fullName: "Tiêu Quang Đạo",
    username: "truongphong.dkkd",
    posts: at("Trưởng phòng", 1),
    role: "registrar",
  },
  { fullName: "Nông Thị Sao", username: "kiemtra1.dkkd", posts: at("Chuyên viên", 3), role: "checker" },
  { fullName: "Giáp Hữu Lộc", username: "kiemtra2.dkkd", posts: at("Chuyên viên", 4), role: "checker" },
  { fullName: "Mạc Vân Khê", username: "thuphi.dkkd", posts: at("Thủ quỹ", 5), role: "cashier" },
] as const;

/** Who files: a founder, the one she founds with, and somebody who files for others. */
export const citizens = [
  { fullName: "Trà Nguyệt Minh", username: "sanglap.minh" },
  { fullName: "Đồng Khánh Hòa", username: "sanglap.hoa" },
  { fullName: "Sầm Thiện Tâm", username: "dichvu.tam" },
] as const;

/** Those who filed most of the demonstration's dossiers; they have no account to sign in with. */
export const applicants = [
  "Ninh Thảo Vy",
  "Khuất Đăng Khoa",
  "Lại Phương Uyên",
  "Triệu Gia Huy",
  "Cù Bảo Châu",
  "Hứa Minh Nhật",
  "Ma Thùy Chi",
  "Phó Đức Toàn",
  "Thạch Kim Liên",
  "Viên Trọng Nhân",
  "Doãn Hải Yến",
  "Quản Bá Sơn",
].map((fullName, n) => ({ fullName, username: `nguoidan${n + 1}` }));

/** What the registry asks for most, in words it has agreed on. */
export const usualReasons = [
  {
    text: "Địa chỉ trụ sở chưa ghi đủ số nhà, ngõ, đường.",
    law: "Điều 42 Luật Doanh nghiệp 59/2020/QH14",
    remedy: "Ghi đủ số nhà, ngách, ngõ, đường và xã hoặc phường.",
  },
  {
    text: "Bản chụp giấy tờ bị mờ, không đọc được.",
    law: "Điều 12 Nghị định 168/2025/NĐ-CP (chưa kiểm chứng)",
    remedy: "Chụp hoặc quét lại bản rõ nét, đủ trang.",
  },
  {
    text: "Ngành, nghề ghi chi tiết không phù hợp với mã ngành đã chọn.",
    law: "Quyết định 36/2025/QĐ-TTg",
    remedy: "Sửa phần chi tiết hoặc chọn mã ngành cấp bốn phù hợp.",
  },
] as const;

export const registryShown: Record<string, { vi: string; en: string }> = {
  "sanglap.minh": {
    vi: "Người sáng lập: chuẩn bị, nộp và theo dõi hồ sơ đăng ký kinh doanh",
    en: "Founder: prepares, files and tracks business registration",
  },
  "sanglap.hoa": {
    vi: "Người cùng sáng lập: cùng soạn hồ sơ và ký",
    en: "Co-founder: works on the same draft and signs",
  },
  "dichvu.tam": {
    vi: "Người nộp thay theo ủy quyền bằng văn bản",
    en: "Agent: files for others under written authority",
  },
  "kiemtra1.dkkd": {
    vi: "Chuyên viên Phòng Đăng ký kinh doanh: thẩm định hồ sơ",
    en: "Officer of the business registry: checks dossiers",
  },
  "truongphong.dkkd": {
    vi: "Trưởng phòng Đăng ký kinh doanh: phân công, ký và cấp giấy chứng nhận",
    en: "Head of the business registry: assigns, signs and issues certificates",
  },
  "thuphi.dkkd": {
    vi: "Thủ quỹ Phòng Đăng ký kinh doanh: thu phí, lệ phí",
    en: "Cashier of the business registry: takes fees",
  },
  "kt2.lang": {
    vi: "Chuyên viên phường Láng: thẩm định hồ sơ hộ kinh doanh",
    en: "Officer of Láng ward: checks household businesses",
  },
};
