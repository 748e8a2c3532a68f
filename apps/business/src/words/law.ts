import { say } from "@sen/ui/language";

export const words = say({
  vi: {
    unverified: "chưa kiểm chứng",
    unverifiedWhy: "Chưa đối chiếu được với văn bản gốc",
    texts: {
      law: "Luật",
      decree: "Nghị định",
      circular: "Thông tư",
      decision: "Quyết định",
      consolidated: "Văn bản hợp nhất",
    },
    workingDays: (n: number) => (n === 0 ? "ngay trong ngày" : `${n} ngày làm việc`),
    workingHours: (n: number) => `${n} giờ làm việc`,
  },
  en: {
    unverified: "unverified",
    unverifiedWhy: "Not yet compared with the text itself",
    texts: {
      law: "Law",
      decree: "Decree",
      circular: "Circular",
      decision: "Decision",
      consolidated: "Consolidated text",
    },
    workingDays: (n) => (n === 0 ? "the same day" : `${n} working ${n === 1 ? "day" : "days"}`),
    workingHours: (n) => `${n} working ${n === 1 ? "hour" : "hours"}`,
  },
});
