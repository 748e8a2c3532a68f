import { nextEnterpriseCode } from "./codes.rules.ts";
import type { Values } from "./rules.ts";

/** Numbers that look drawn and are the same on every run. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = (text: string): string[] => text.split(" ");
const FAMILY = words("Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Phan Đinh Mai");
const MIDDLE = {
  male: words("Văn Đức Minh Quang Hữu Gia Anh Tuấn"),
  female: words("Thị Thu Ngọc Thanh Minh Hồng Phương Khánh"),
};
const GIVEN = {
  male: words("An Bách Cường Dũng Đạt Giang Hải Hùng Khoa Lâm Nghĩa Phúc Quân Sơn Thắng Vinh"),
  female: words("Ánh Bích Chi Dung Giang Hà Hương Lan Linh Mai Nga Oanh Quỳnh Thảo Trang Yến"),
};
const FIRST = words(
  "An Bảo Cát Diệp Gia Hà Khánh Lam Mai Ngọc Phúc Quỳnh Sơn Thanh Uyên Vân Xuân Yên Đan Hạ",
);
const SECOND = words(
  "Bình Chi Dương Giang Hải Khang Linh Minh Nhiên Phương Quân Tâm Thịnh Trúc Tùng Việt Vinh Đức Hưng Long",
);
const THIRD = words(
  "Nhật Nguyệt Hoa Lá Suối Đồi Biển Sao Mây Gió Sen Cúc Đào Lan Huệ Trúc Thông Phượng Sữa Cau",
);
const STREETS = words("Láng Hoa Mưa Nắng Sen Cau Bưởi Ngâu Lúa Trầu");

/** A proper name that no other `n` below 8,000 has. */
export const properName = (n: number): string =>
  `${FIRST[n % 20]} ${SECOND[Math.floor(n / 20) % 20]} ${THIRD[(Math.floor(n / 400) + n) % 20]}`;

/** Somebody invented, of age, whose personal number agrees with the rest. `n` and `k` make the number theirs alone. */
export function somebody(n: number, k: number): Values {
  const roll = dice(n * 97 + k + 1);
  const sex = roll(2) === 0 ? "male" : "female";
  const year = 1960 + roll(44);
  const birth = `${year}-${two(1 + roll(12))}-${two(1 + roll(28))}`;
  const century = (year >= 2000 ? 2 : 0) + (sex === "female" ? 1 : 0);
  const name = `${FAMILY[roll(16)]} ${MIDDLE[sex][roll(8)]} ${GIVEN[sex][roll(16)]}`;
  return {
    type: "person",
    name,
    birth,
    sex,
    nationality: "VN",
    number: `001${century}${two(year % 100)}${String((n * 97 + k) % 1_000_000).padStart(6, "0")}`,
    address: street(n + k),
    email: `nguoi${n}-${k}@mau.example`,
  };
}

/** An organisation invented, with a code whose check digit is right. */
export const organisation = (n: number, k: number): Values => ({
  type: "organisation",
  name: `Công ty TNHH Đầu tư ${properName(n + 4000)} ${k}`,
  nationality: "VN",
  number: nextEnterpriseCode("01", 9_000_000 + n * 20 + k)?.code ?? "",
  via: String(somebody(n, k + 40)["name"]),
  email: `tochuc${n}-${k}@mau.example`,
});

export const street = (n: number): string => `Số ${1 + (n % 90)} ngõ ${2 + (n % 40)} phố ${STREETS[n % 10]}`;
const two = (n: number): string => String(n).padStart(2, "0");

/** Below another path: `name` becomes `owner.name`. */
export const under = (path: string, values: Values, only?: readonly string[]): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !only || only.includes(name))
      .map(([name, value]) => [`${path}.${name}`, value]),
  );

/** What is asked of an owner, a manager, a member. */
export const PERSON = ["name", "birth", "sex", "nationality", "number", "address", "email"];
export const MANAGER = ["name", "birth", "nationality", "number", "address", "email"];
export const MEMBER = ["type", "name", "birth", "nationality", "number", "via", "email"];

const LINES = [
  "4711",
  "5610",
  "1071",
  "1410",
  "4649",
  "4690",
  "7020",
  "7310",
  "7410",
  "8299",
  "9610",
  "0111",
];

/** Lines of which the first is the main one. */
export function lines(n: number, count: number): Values {
  const roll = dice(n + 13);
  const from = roll(LINES.length);
  return Object.fromEntries(
    Array.from({ length: count }, (_, k) => LINES[(from + k * 5) % LINES.length] ?? "4711").flatMap(
      (code, k) => [
        [`lines.${code}.main`, k === 0],
        ...(k === 1 ? [[`lines.${code}.detail`, "Không gồm việc cần giấy phép riêng"]] : []),
      ],
    ),
  );
}
