import type { Language } from "./model.ts";

/** The sentences of a mail that are not the notice's own. */
type MailWords = {
  greeting(name: string): string;
  several(count: number): string;
  received(at: string): string;
  why(kinds: string): string;
  choose: string;
};

export const mailWords: Record<Language, MailWords> = {
  vi: {
    greeting: (name) => `Kính gửi ông/bà ${name},`,
    several: (count) => `Sen: ${count} thông báo mới`,
    received: (at) => `Lúc ${at}`,
    why: (kinds) =>
      `Thư này do Sen gửi tự động, vì ông/bà đang nhận qua thư: ${kinds}. Xin không trả lời thư này.`,
    choose: "Chọn thông báo nào được gửi qua thư, và giờ yên lặng",
  },
  en: {
    greeting: (name) => `Dear ${name},`,
    several: (count) => `Sen: ${count} new notices`,
    received: (at) => `At ${at}`,
    why: (kinds) =>
      `Sen sent this by itself, because you receive by mail: ${kinds}. Please do not reply to it.`,
    choose: "Choose which notices come by mail, and your quiet hours",
  },
};
