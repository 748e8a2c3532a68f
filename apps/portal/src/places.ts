import type { Command } from "@sen/ui/command";
import type { IconName } from "@sen/ui/icon";
import { say } from "@sen/ui/language";
import { words } from "./words/portal.ts";

/** A screen of the administration, and the permissions of which any opens it. */
type Place = {
  path: string;
  title: string;
  sentence: string;
  icon: IconName;
  needs: readonly string[];
};

const names = say({
  vi: {
    people: ["Tổ chức và con người", "Cơ quan, vị trí, nhân sự và địa giới."],
    access: ["Tài khoản và quyền", "Ai vào được, làm được gì, thay ai."],
    days: ["Ngày làm việc", "Ngày lễ, ngày hoán đổi và giờ làm việc."],
    organisations: ["Cơ quan", "Cây cơ quan, tên và địa chỉ."],
    positions: ["Vị trí", "Chức danh của từng cơ quan."],
    persons: ["Nhân sự", "Cán bộ và vị trí đang giữ."],
    units: ["Đơn vị hành chính", "Phường, xã, quận, huyện qua các thời kỳ."],
    importing: ["Nhập từ tệp", "Cơ quan và nhân sự từ XLSX hoặc CSV, hoàn tác được."],
    roles: ["Vai trò", "Mỗi vai trò được làm những gì, giao cho ai."],
    accounts: ["Tài khoản", "Mở, khóa và cấp lại mật khẩu."],
    mandates: ["Ủy quyền", "Ai làm thay ai, từ ngày nào đến ngày nào."],
    audit: ["Nhật ký", "Ai đã làm gì, lúc nào."],
    holidays: ["Ngày nghỉ và hoán đổi", "Lịch nghỉ có căn cứ, hạn trả tính theo lịch."],
    hours: ["Giờ làm việc", "Giờ sáng, chiều, tối của từng đơn vị."],
    running: ["Vận hành", "Những gì cổng tự gửi đi."],
    outbox: ["Hộp thư đi", "Thư đang chờ, đã gửi, và thư cần gửi lại."],
  },
  en: {
    people: ["Organisations and people", "Offices, positions, people and units."],
    access: ["Accounts and rights", "Who gets in, what they may do, for whom."],
    days: ["Working days", "Holidays, swap days and office hours."],
    organisations: ["Organisations", "The tree of offices, names and addresses."],
    positions: ["Positions", "The posts of each office."],
    persons: ["People", "Officers and the posts they hold."],
    units: ["Administrative units", "Wards, communes and districts through time."],
    importing: ["Import a file", "Organisations and people from XLSX or CSV, with undo."],
    roles: ["Roles", "What each role may do, and who holds it."],
    accounts: ["Accounts", "Open, disable, reset passwords."],
    mandates: ["Mandates", "Who acts for whom, from when until when."],
    audit: ["Audit log", "Who did what, and when."],
    holidays: ["Holidays and swap days", "Days off with their instruments, and deadlines."],
    hours: ["Office hours", "Morning, afternoon and evening of each office."],
    running: ["Running it", "What the portal sends by itself."],
    outbox: ["Outbox", "Mail that waits, has gone, or must be sent again."],
  },
});

const place = (
  path: string,
  [title, sentence]: readonly string[],
  icon: IconName,
  ...needs: string[]
): Place => ({ path: `/quan-tri/${path}`, title: title ?? "", sentence: sentence ?? "", icon, needs });

/** Every screen of the administration, in the order of the index; a new one adds its line here. */
const groups: readonly { about: readonly string[]; places: readonly Place[] }[] = [
  {
    about: names.people,
    places: [
      place("co-quan", names.organisations, "building-community", "directory.read", "directory.manage"),
      place("vi-tri", names.positions, "id-badge", "directory.read", "directory.manage"),
      place("nhan-su", names.persons, "users", "directory.read", "directory.manage"),
      place("don-vi", names.units, "map-pin", "directory.read", "directory.structure"),
      place("nhap-tep", names.importing, "file-import", "directory.manage"),
    ],
  },
  {
    about: names.access,
    places: [
      place("tai-khoan", names.accounts, "key", "auth.accounts"),
      place("vai-tro", names.roles, "shield-check", "auth.roles"),
      place("uy-quyen", names.mandates, "user-shield", "auth.mandates"),
      place("nhat-ky", names.audit, "history", "auth.audit"),
    ],
  },
  {
    about: names.days,
    places: [
      place("ngay-nghi", names.holidays, "beach", "workdays.manage"),
      place("gio-lam-viec", names.hours, "clock", "workdays.sessions"),
    ],
  },
  { about: names.running, places: [place("hop-thu-di", names.outbox, "send", "notify.outbox")] },
];

/** What somebody with these permissions may administer, group by group; empty groups are left out. */
export const placesFor = (permissions: readonly string[]) =>
  groups
    .map(({ about: [title = "", sentence = ""], places }) => ({
      title,
      sentence,
      places: places.filter(({ needs }) => needs.some((one) => permissions.includes(one))),
    }))
    .filter(({ places }) => places.length > 0);

/** The portal's own screens as commands of the search box. */
export function commandsFor(permissions: readonly string[]): Command[] {
  const mine = placesFor(permissions).flatMap(({ places }) => places);
  return [
    ...mine.map(({ path, title, sentence, icon }) => ({ path, title, detail: sentence, icon })),
    { path: "/thong-bao", title: words.notices, icon: "bell" },
    { path: "/ho-so-ca-nhan", title: words.profile, icon: "user" },
  ].map((command) => ({ id: `place ${command.path}`, ...command }));
}
