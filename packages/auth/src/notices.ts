import { defineKind, type NoticeKind } from "@sen/notify/kinds";
import * as z from "zod";

/** What accounts tell their owners, and in which words. */
export const notices: readonly NoticeKind[] = [
  defineKind({
    id: "auth.welcome",
    title: { vi: "Tài khoản mới", en: "New account" },
    params: z.object({}),
    write: () => ({
      vi: {
        subject: "Tài khoản của bạn đã được mở",
        lines: ["Liên kết dùng được một lần, trong 20 phút. Nếu bạn không đăng ký, xin bỏ qua thư này."],
        action: "Đặt mật khẩu",
      },
      en: {
        subject: "Your account has been opened",
        lines: ["The link works once, for 20 minutes. If you did not sign up, please ignore this mail."],
        action: "Set a password",
      },
    }),
  }),
  defineKind({
    id: "auth.new-link",
    title: { vi: "Đặt lại mật khẩu", en: "New password" },
    params: z.object({}),
    write: () => ({
      vi: {
        subject: "Bạn đã có tài khoản: đặt lại mật khẩu",
        lines: ["Liên kết dùng được một lần, trong 20 phút. Nếu bạn không yêu cầu, xin bỏ qua thư này."],
        action: "Đặt mật khẩu mới",
      },
      en: {
        subject: "You have an account already: set a new password",
        lines: ["The link works once, for 20 minutes. If you did not ask, please ignore this mail."],
        action: "Set a new password",
      },
    }),
  }),
];
