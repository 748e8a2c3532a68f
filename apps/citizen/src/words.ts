import { clockAt, dayAt, weekdayOf } from "@sen/workdays/rules";

export type Language = "vi" | "en";

const WEEKDAYS = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

export const weekday = (day: string, language: Language): string =>
  WEEKDAYS[language][weekdayOf(day) - 1] ?? "";
/** `23/11/2026` */
export const date = (day: string): string => day.split("-").reverse().join("/");
/** `14:05 23/11/2026`, of an instant, in Hanoi. */
export const moment = (instant: string): string => `${clockAt(instant)} ${date(dayAt(instant))}`;
/** `2026-W48` is week 48. */
export const weekNumber = (week: string): number => Number(week.slice(6));

const vi = {
  site: "Trang công khai của thành phố",
  skip: "Đến nội dung chính",
  other: "English",
  offices: "Cơ quan công khai lịch công tác",
  noOffices: "Chưa có cơ quan nào công khai lịch công tác trên trang này.",
  newest: (week: string) => `Mới nhất: tuần ${weekNumber(week)}`,
  nothingYet: "Chưa ban hành tuần nào",
  title: (number: number) => `Lịch công tác tuần ${number}`,
  span: (from: string, to: string) =>
    `Từ ${weekday(from, "vi")} ${date(from)} đến ${weekday(to, "vi")} ${date(to)}`,
  published: (at: string) => `Đã ban hành ${moment(at)}`,
  version: (n: number) => `Bản số ${n}`,
  invitation: "Lịch này thay thư mời họp.",
  before: "Tuần trước",
  after: "Tuần sau",
  thisWeek: "Tuần này",
  subscribe: "Theo dõi trên điện thoại",
  printing: "Để in, dùng lệnh In của trình duyệt: trang tự vừa khổ A4 ngang.",
  columns: {
    day: "Ngày",
    session: "Buổi",
    time: "Thời gian",
    content: "Nội dung",
    chair: "Chủ trì",
    participants: "Thành phần",
    place: "Địa điểm",
  },
  sessions: { morning: "Sáng", afternoon: "Chiều", evening: "Tối", allDay: "Cả ngày" },
  lunar: "ÂL",
  prepares: (unit: string) => `Chuẩn bị: ${unit}`,
  nothing: "Không có lịch",
  emptyWeek: "Tuần này cơ quan không có lịch công tác.",
  changed: { added: "bổ sung", amended: "sửa", cancelled: "hủy" },
  changes: "Thay đổi sau khi ban hành",
  state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  approvedHere: "(Đã duyệt trên hệ thống)",
  onDay: (day: string) => {
    const [year, month, dd] = day.split("-");
    return `Ngày ${dd} tháng ${month} năm ${year}`;
  },
  qr: "Quét mã để xem bản đang có hiệu lực",
  notPublished: (number: number) => `Lịch tuần ${number} chưa được ban hành`,
  notPublishedMore:
    "Lịch chỉ xem được ở đây sau khi cơ quan ban hành. Bạn có thể xem tuần mới nhất đã ban hành.",
  seeNewest: (week: string) => `Xem lịch tuần ${weekNumber(week)}`,
  missing: "Không có trang này",
  missingMore:
    "Địa chỉ có thể đã đổi, hoặc cơ quan không công khai lịch. Bạn có thể chọn cơ quan trong danh sách.",
  toOffices: "Xem danh sách cơ quan",
  subscribeTitle: (office: string) => `Theo dõi lịch của ${office}`,
  subscribeLead: "Thêm địa chỉ dưới đây vào ứng dụng lịch, các buổi họp sẽ tự hiện ra và tự đổi theo.",
  openInApp: "Mở trong ứng dụng lịch",
  openInAppMore: "Dùng cho iPhone, iPad, Mac và Thunderbird (địa chỉ webcal).",
  byAddress: "Thêm bằng địa chỉ",
  byAddressMore: "Dùng cho Google Calendar và Outlook: chọn “Thêm lịch từ URL” rồi dán địa chỉ này.",
  lateTitle: "Lịch trên điện thoại có thể cập nhật chậm",
  late: "Google có thể chậm đến một ngày, Outlook khoảng ba giờ, Apple từ năm phút đến một tuần tùy cài đặt. Trước giờ họp, hãy xem lại trên trang này.",
  backToWeek: "Về lịch tuần",
  noFeed:
    "Không có lịch ở địa chỉ này. Địa chỉ có thể đã bị thu hồi; hãy tạo địa chỉ mới trong ứng dụng Lịch công tác.",
};

export type Words = typeof vi;

const en: Words = {
  site: "Public pages of the city",
  skip: "Skip to the main content",
  other: "Tiếng Việt",
  offices: "Offices that publish their schedules",
  noOffices: "No office publishes its schedule here yet.",
  newest: (week) => `Newest: week ${weekNumber(week)}`,
  nothingYet: "No week published yet",
  title: (number) => `Work schedule, week ${number}`,
  span: (from, to) => `From ${weekday(from, "en")} ${date(from)} to ${weekday(to, "en")} ${date(to)}`,
  published: (at) => `Published ${moment(at)}`,
  version: (n) => `Version ${n}`,
  invitation: "This schedule stands in place of letters of invitation.",
  before: "Week before",
  after: "Week after",
  thisWeek: "This week",
  subscribe: "Follow on a phone",
  printing: "To print, use your browser's Print command: the page fits A4 landscape.",
  columns: {
    day: "Day",
    session: "Session",
    time: "Time",
    content: "Content",
    chair: "Chair",
    participants: "Participants",
    place: "Place",
  },
  sessions: { morning: "Morning", afternoon: "Afternoon", evening: "Evening", allDay: "All day" },
  lunar: "lunar",
  prepares: (unit) => `Prepared by ${unit}`,
  nothing: "Nothing planned",
  emptyWeek: "The office has nothing planned this week.",
  changed: { added: "added", amended: "changed", cancelled: "cancelled" },
  changes: "Changes since it was published",
  state: vi.state,
  motto: vi.motto,
  approvedHere: "(Approved in the system)",
  onDay: (day) => date(day),
  qr: "Scan for the version in force",
  notPublished: (number) => `The schedule of week ${number} is not published`,
  notPublishedMore:
    "A schedule can be read here once the office has published it. You can read the newest one that is.",
  seeNewest: (week) => `See week ${weekNumber(week)}`,
  missing: "There is no such page",
  missingMore:
    "The address may have changed, or the office does not publish its schedule. You can choose an office from the list.",
  toOffices: "See the list of offices",
  subscribeTitle: (office) => `Follow the schedule of ${office}`,
  subscribeLead: "Add the address below to a calendar app: meetings appear there and change by themselves.",
  openInApp: "Open in the calendar app",
  openInAppMore: "For iPhone, iPad, Mac and Thunderbird (a webcal address).",
  byAddress: "Add by address",
  byAddressMore: "For Google Calendar and Outlook: choose “Add calendar from URL” and paste this address.",
  lateTitle: "Phones may show changes late",
  late: "Google may take up to a day, Outlook about three hours, Apple from five minutes to a week depending on its settings. Before a meeting, look here again.",
  backToWeek: "Back to the week",
  noFeed:
    "There is no calendar at this address. It may have been revoked; make a new one in the Work calendar.",
};

export const wordsIn = (language: Language): Words => ({ vi, en })[language];
