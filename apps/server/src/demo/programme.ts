/** Who: the head of an office in the ward, an office of the ward or the city, or somebody as written. */
export type Who = "chair" | "vice" | "vice2" | "chief" | "clerk" | `@${string}` | `"${string}`;

export type Entry = {
  /** 0 is Monday. */
  day: number;
  at: { start: string; end: string | null } | "morning" | "afternoon" | "evening";
  content: string;
  chair: Who;
  with: readonly Who[];
  /** A number is a room of the ward. */
  where: number | string;
  preparing: `@${string}`;
};

export const rooms = [
  { name: "Phòng họp tầng 2", capacity: 40 },
  { name: "Hội trường tầng 3", capacity: 150 },
  { name: "Phòng Tiếp công dân", capacity: 12 },
];

const from = (start: string, end: string | null = null) => ({ start, end });

/** The week of a ward as it is every week. */
const always: readonly Entry[] = [
  {
    day: 0,
    at: from("07:30", "07:50"),
    content: "Chào cờ đầu tuần",
    chair: "chair",
    with: ['"Toàn thể cán bộ, công chức, viên chức'],
    where: "Sân trụ sở UBND phường",
    preparing: "@VP",
  },
  {
    day: 0,
    at: from("08:00", "09:30"),
    content: "Giao ban lãnh đạo UBND phường với trưởng các phòng, đơn vị",
    chair: "chair",
    with: ["vice", "vice2", "chief", "@KT", "@VHXH", "@HCC"],
    where: 0,
    preparing: "@VP",
  },
  {
    day: 1,
    at: "morning",
    content: "Tiếp công dân định kỳ",
    chair: "chair",
    with: ["chief", '"Đại diện Công an phường'],
    where: 2,
    preparing: "@VP",
  },
  {
    day: 4,
    at: from("14:00", "15:30"),
    content: "Kiểm điểm công tác tuần, thống nhất lịch công tác tuần sau",
    chair: "chair",
    with: ["vice", "vice2", "chief", "clerk"],
    where: 0,
    preparing: "@VP",
  },
  {
    day: 4,
    at: from("16:00", "17:00"),
    content: "Tổng vệ sinh cơ quan",
    chair: "chief",
    with: ['"Cán bộ, công chức các phòng'],
    where: "Trụ sở UBND phường",
    preparing: "@VP",
  },
];

/** What comes round every third week. */
const inTurn: readonly (readonly Entry[])[] = [
  [
    {
      day: 0,
      at: from("14:00", "16:30"),
      content: "Họp UBND phường cho ý kiến dự thảo kế hoạch phát triển kinh tế – xã hội năm tới",
      chair: "chair",
      with: ["vice", "vice2", "@KT", "@VHXH"],
      where: 1,
      preparing: "@KT",
    },
    {
      day: 1,
      at: from("08:30", "11:00"),
      content: "Kiểm tra công tác phòng cháy, chữa cháy tại các chung cư",
      chair: "vice2",
      with: ["@KT", '"Công an phường', '"Ban quản trị các tòa nhà'],
      where: "Các chung cư trên địa bàn",
      preparing: "@KT",
    },
    {
      day: 2,
      at: from("09:00", "10:30"),
      content: "Làm việc với Sở Khoa học và Công nghệ về hạ tầng Wi-Fi công cộng",
      chair: "vice",
      with: ["@SKHCN", "@KT"],
      where: 0,
      preparing: "@KT",
    },
    {
      day: 3,
      at: "afternoon",
      content: "Đi cơ sở nắm tình hình các trường mầm non, tiểu học",
      chair: "vice",
      with: ["@VHXH"],
      where: "Các trường trên địa bàn phường",
      preparing: "@VHXH",
    },
    {
      day: 3,
      at: from("19:30", "21:00"),
      content: "Dự sinh hoạt tổ dân phố số 12",
      chair: "vice2",
      with: ['"Cấp ủy, tổ trưởng tổ dân phố'],
      where: "Nhà sinh hoạt cộng đồng số 3",
      preparing: "@VHXH",
    },
  ],
  [
    {
      day: 1,
      at: from("14:30", "16:00"),
      content: "Họp rà soát chỉ tiêu dịch vụ công trực tuyến và Đề án 06",
      chair: "vice",
      with: ["@HCC", "@VP", '"Công an phường'],
      where: 0,
      preparing: "@HCC",
    },
    {
      day: 2,
      at: from("08:00", "11:30"),
      content: "Dự hội nghị trực tuyến của UBND thành phố về cải cách hành chính",
      chair: "chair",
      with: ["vice", "chief", "@HCC"],
      where: 1,
      preparing: "@VP",
    },
    {
      day: 2,
      at: from("14:00"),
      content: "Kiểm tra trật tự đô thị, vệ sinh môi trường các tuyến phố",
      chair: "vice2",
      with: ["@KT", '"Công an phường'],
      where: "Các tuyến phố chính",
      preparing: "@KT",
    },
    {
      day: 3,
      at: from("08:30", "10:00"),
      content: "Họp xét duyệt hồ sơ bảo trợ xã hội",
      chair: "vice",
      with: ["@VHXH", '"Mặt trận Tổ quốc phường'],
      where: 0,
      preparing: "@VHXH",
    },
    {
      day: 5,
      at: from("07:30", "09:00"),
      content: "Dự Ngày hội khuyến đọc của phường",
      chair: "vice",
      with: ["@VHXH", '"Đoàn Thanh niên phường'],
      where: "Vườn hoa khu dân cư",
      preparing: "@VHXH",
    },
  ],
  [
    {
      day: 0,
      at: "afternoon",
      content: "Thăm, chúc thọ các cụ tròn 100 tuổi",
      chair: "chair",
      with: ["@VHXH", '"Hội Người cao tuổi phường'],
      where: "Tại gia đình",
      preparing: "@VHXH",
    },
    {
      day: 1,
      at: from("08:30", "10:30"),
      content: "Họp Hội đồng thẩm định giá đất tái định cư",
      chair: "vice2",
      with: ["@KT", '"Đại diện các hộ dân'],
      where: 0,
      preparing: "@KT",
    },
    {
      day: 2,
      at: from("08:30", "11:00"),
      content: "Tập huấn tiếp nhận hồ sơ hộ kinh doanh cho công chức một cửa",
      chair: "vice",
      with: ["@HCC", "@KT"],
      where: 1,
      preparing: "@HCC",
    },
    {
      day: 3,
      at: from("09:00", "10:00"),
      content: "Làm việc với nhà mạng về các điểm Wi-Fi công cộng mất kết nối",
      chair: "vice2",
      with: ["@KT", "@SKHCN"],
      where: 0,
      preparing: "@KT",
    },
    {
      day: 3,
      at: from("15:00", "16:30"),
      content: "Họp Ban Chỉ đạo chuyển đổi số phường",
      chair: "chair",
      with: ["vice", "@VP", "@HCC", "@KT"],
      where: 0,
      preparing: "@VP",
    },
  ],
];

/** The entries of a ward's week; `turn` is any whole number. */
export const entriesOf = (turn: number): Entry[] =>
  [...always, ...(inTurn[turn % inTurn.length] ?? [])].sort((a, b) => a.day - b.day);
