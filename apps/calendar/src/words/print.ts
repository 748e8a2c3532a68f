import { say } from "@sen/ui/language";

/** The week on paper, in the form of Decree 30/2020/NĐ-CP. */
export const words = say({
  vi: {
    state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    heading: (week: number) => `LỊCH CÔNG TÁC TUẦN ${week}`,
    span: (from: string, to: string) => `(từ ${from} đến ${to})`,
    invitation: "Lịch này thay thư mời họp",
    draft: "DỰ THẢO",
    filtered: "Bản in chỉ gồm các mục đang lọc",
    dated: (day: string, month: string, year: string) => `Ngày ${day} tháng ${month} năm ${year}`,
    recipients: "Nơi nhận:",
    recipientList: ["- Các cá nhân, đơn vị có tên trong lịch;", "- Lưu: VT."],
    live: "Bản mới nhất:",
    liveCode: "Mã QR của bản mới nhất trên mạng",
    unsigned: "(chưa ban hành)",
  },
  en: {
    state: "SOCIALIST REPUBLIC OF VIET NAM",
    motto: "Independence - Freedom - Happiness",
    heading: (week) => `WORK CALENDAR OF WEEK ${week}`,
    span: (from, to) => `(from ${from} to ${to})`,
    invitation: "This calendar stands in for letters of invitation",
    draft: "DRAFT",
    filtered: "This print holds only the items that pass the filter",
    dated: (day, month, year) => `${day}/${month}/${year}`,
    recipients: "Sent to:",
    recipientList: ["- the people and offices named above;", "- the records."],
    live: "Newest version:",
    liveCode: "QR code of the newest version on the web",
    unsigned: "(not published)",
  },
});
