/**
 * The people of the demonstration city. The wards are real, the people are invented: whoever bears such a name is not meant.
 */

import { citizens, registryOffices, registryShown, registryStaff } from "./registry.ts";

export const demoPassword = "sen-thanh-pho-mau";

export type Office = {
  code: string;
  name: string;
  parent: string | null;
  unitId: string | null;
  /** A role given here reaches this office alone, not the ward's or the city's above it. */
  standsAlone?: boolean;
};
export type Role =
  | "clerk"
  | "leader"
  | "reader"
  | "auditor"
  | "administrator"
  | "checker"
  | "registrar"
  | "cashier";
export type Post = { office: string; title: string; rank: number };
export type Member = {
  fullName: string;
  /** Also the first part of the e-mail address. */
  username: string;
  posts: readonly [Post, ...Post[]];
  role: Role;
};

type Ward = { key: string; code: string; name: string; unitId: string };
const wards: readonly Ward[] = [
  { key: "lang", code: "LANG", name: "phường Láng", unitId: "vn-01-00199-202507" },
  { key: "hoankiem", code: "HOANKIEM", name: "phường Hoàn Kiếm", unitId: "vn-01-00070-202507" },
  { key: "haibatrung", code: "HAIBATRUNG", name: "phường Hai Bà Trưng", unitId: "vn-01-00256-202507" },
];

const city: Office = {
  code: "UBND-HN",
  name: "Ủy ban nhân dân thành phố Hà Nội",
  parent: null,
  unitId: "vn-01",
};
const department: Office = {
  code: "SKHCN",
  name: "Sở Khoa học và Công nghệ",
  parent: city.code,
  unitId: null,
};

const officesOf = ({ code, name, unitId }: Ward): Office[] => [
  { code: `UBND-${code}`, name: `Ủy ban nhân dân ${name}`, parent: city.code, unitId },
  { code: `VP-${code}`, name: `Văn phòng HĐND và UBND ${name}`, parent: `UBND-${code}`, unitId: null },
  {
    code: `KT-${code}`,
    name: `Phòng Kinh tế, Hạ tầng và Đô thị ${name}`,
    parent: `UBND-${code}`,
    unitId: null,
  },
  { code: `VHXH-${code}`, name: `Phòng Văn hóa – Xã hội ${name}`, parent: `UBND-${code}`, unitId: null },
  {
    code: `HCC-${code}`,
    name: `Trung tâm Phục vụ hành chính công ${name}`,
    parent: `UBND-${code}`,
    unitId: null,
  },
];

/** Parents before their children. */
export const offices: readonly Office[] = [city, department, ...registryOffices, ...wards.flatMap(officesOf)];

/** The wards' own offices: those that keep a weekly schedule in the demonstration. */
export const scheduling = wards.map(({ key, code, name }) => ({ key, name, office: `UBND-${code}` }));

const CHAIR = "Chủ tịch UBND";
const VICE = "Phó Chủ tịch UBND";
const STAFF = "Chuyên viên";

type Names = {
  chair: string;
  vices: readonly [string, string];
  chief: string;
  clerk: string;
  secretary: string;
  economy: readonly [string, ...string[]];
  society: readonly [string, ...string[]];
  counter: readonly string[];
};

const names: Record<string, Names> = {
  lang: {
    chair: "Trịnh Khải Nguyên",
    vices: ["Lương Bích Thảo", "Đoàn Minh Triết"],
    chief: "Phùng Gia Khánh",
    clerk: "Vũ Ngọc Điệp",
    secretary: "Hồ Thanh Trà",
    economy: ["Tạ Quang Vĩnh", "Ngô Thùy Dương", "Đặng Hải Đăng"],
    society: ["Bùi Lan Hương", "Mai Tường Vi"],
    counter: ["Cao Nhật Lệ", "Lê Đình Phúc"],
  },
  hoankiem: {
    chair: "Nguyễn Vĩnh Thụy Anh",
    vices: ["Trần Gia Bách", "Đỗ Khánh Ngân"],
    chief: "Hoàng Thế Kiên",
    clerk: "Phan Diệu Linh",
    secretary: "Dương Yến Nhi",
    economy: ["Lý Trường Giang", "Võ Minh Quân"],
    society: ["Kiều Hạ Vy"],
    counter: ["Chu Bảo Ngọc"],
  },
  haibatrung: {
    chair: "Quách Thu Hiền",
    vices: ["Thái Đức Uy", "Phạm Lệ Quyên"],
    chief: "Tống Hữu Nghĩa",
    clerk: "Nghiêm Thảo My",
    secretary: "Ông Tuấn Kiệt",
    economy: ["La Việt Ý", "Đinh Song Thư"],
    society: ["Từ Mỹ Xuyến"],
    counter: ["Hà Ánh Ban Mai"],
  },
};

function staffOf({ key, code }: Ward): Member[] {
  const { chair, vices, chief, clerk, secretary, economy, society, counter } = names[key] as Names;
  const at = (office: string, title: string, rank: number): Post => ({
    office: `${office}-${code}`,
    title,
    rank,
  });
  const plain =
    (office: string, title: string) =>
    (fullName: string, n: number): Member => ({
      fullName,
      username: `${office.toLowerCase()}${n + 1}.${key}`,
      posts: [n === 0 && office !== "HCC" ? at(office, title, 1) : at(office, STAFF, n + 2)],
      role: "reader",
    });
  return [
    {
      fullName: chair,
      username: `chutich.${key}`,
      posts: [at("UBND", CHAIR, 1)],
      role: "leader",
    },
    {
      fullName: vices[0],
      username: `phochutich.${key}`,
      posts: [at("UBND", VICE, 2), at("HCC", "Giám đốc", 1)],
      role: "leader",
    },
    { fullName: vices[1], username: `phochutich2.${key}`, posts: [at("UBND", VICE, 3)], role: "leader" },
    {
      fullName: chief,
      username: `chanhvanphong.${key}`,
      posts: [at("VP", "Chánh Văn phòng", 1)],
      role: "reader",
    },
    {
      fullName: clerk,
      username: `vanthu.${key}`,
      posts: [at("VP", "Văn thư", 3)],
      role: "clerk",
    },
    {
      fullName: secretary,
      username: `thuky.${key}`,
      posts: [at("VP", "Thư ký Chủ tịch", 2)],
      role: "reader",
    },
    ...economy
      .map(plain("KT", "Trưởng phòng"))
      .map((member, n): Member => (n === 1 ? { ...member, role: "checker" } : member)),
    ...society.map(plain("VHXH", "Trưởng phòng")),
    ...counter.map(plain("HCC", STAFF)),
  ];
}

const cityStaff: readonly Member[] = [
  {
    fullName: "Lâm Tùng Sơn",
    username: "quantri",
    posts: [{ office: department.code, title: "Trưởng phòng Chuyển đổi số", rank: 3 }],
    role: "administrator",
  },
  {
    fullName: "Vương Thục Oanh",
    username: "kiemtra",
    posts: [{ office: city.code, title: "Thanh tra viên", rank: 9 }],
    role: "auditor",
  },
  {
    fullName: "Đào Chí Thiện",
    username: "giamdoc.skhcn",
    posts: [{ office: department.code, title: "Giám đốc Sở", rank: 1 }],
    role: "reader",
  },
  {
    fullName: "Âu Dương Hòa",
    username: "phogiamdoc.skhcn",
    posts: [{ office: department.code, title: "Phó Giám đốc Sở", rank: 2 }],
    role: "reader",
  },
  {
    fullName: "Lưu Cẩm Tú",
    username: "chuyenvien1.skhcn",
    posts: [{ office: department.code, title: STAFF, rank: 4 }],
    role: "reader",
  },
  {
    fullName: "Kim Ngọc Bội",
    username: "chuyenvien2.skhcn",
    posts: [{ office: department.code, title: STAFF, rank: 5 }],
    role: "reader",
  },
  {
    fullName: "Thân Hoài Phương",
    username: "canbo.lang",
    posts: [{ office: "KT-LANG", title: STAFF, rank: 9 }],
    role: "reader",
  },
];

export const members: readonly Member[] = [...wards.flatMap(staffOf), ...cityStaff, ...registryStaff];

export const emailOf = ({ username }: { username: string }): string => `${username}@hanoi.example`;

const shown: Record<string, { vi: string; en: string }> = {
  "vanthu.lang": {
    vi: "Văn thư phường Láng: soạn lịch tuần, trình duyệt, ban hành",
    en: "Clerk of Láng ward: composes the weekly schedule, submits and publishes it",
  },
  "chutich.lang": {
    vi: "Chủ tịch UBND phường Láng: duyệt lịch tuần hoặc trả lại",
    en: "Chair of Láng ward: approves the weekly schedule or returns it",
  },
  "phochutich.lang": {
    vi: "Phó Chủ tịch UBND phường Láng: giữ hai chức vụ, cũng duyệt lịch",
    en: "Vice chair of Láng ward: holds two posts, approves as well",
  },
  "thuky.lang": {
    vi: "Thư ký phường Láng: làm thay Chủ tịch theo ủy quyền",
    en: "Secretary of Láng ward: acts for the chair under a mandate",
  },
  "canbo.lang": {
    vi: "Chuyên viên phường Láng: xem lịch, không sửa",
    en: "Officer of Láng ward: reads the schedule, changes nothing",
  },
  quantri: {
    vi: "Quản trị thành phố: đơn vị, cán bộ, vai trò, nhật ký",
    en: "City administrator: offices, people, roles, audit log",
  },
  kiemtra: {
    vi: "Kiểm tra: xem nhật ký của mọi đơn vị, không sửa gì",
    en: "Auditor: reads the audit log of every office, changes nothing",
  },
  ...registryShown,
};

/** One account for each role, as the sign-in page and the console of the demonstration show them. Everybody has one. */
export const demoAccounts = Object.entries(shown).map(([username, role]) => ({
  username,
  password: demoPassword,
  name: [...members, ...citizens].find((one) => one.username === username)?.fullName ?? username,
  role,
}));
