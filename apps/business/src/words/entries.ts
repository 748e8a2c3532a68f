import type { EntryRefusal } from "@sen/business/rules";
import { say } from "@sen/ui/language";

export const words = say({
  vi: { title: "Đăng ký kinh doanh", add: "Thêm", entry: "Tên mục", none: "Chưa có mục nào." },
  en: { title: "Business registration", add: "Add", entry: "Title", none: "There are no entries yet." },
});

export const refusals = say<Record<EntryRefusal, string>>({
  vi: { "business/title-taken": "Cơ quan đã có mục này. Hãy đặt tên khác." },
  en: { "business/title-taken": "The office has this entry already. Give it another title." },
});
