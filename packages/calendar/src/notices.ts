import { defineKind, type NoticeKind } from "@sen/notify/kinds";
import * as z from "zod";
import { IsoWeek } from "./model.ts";

const about = { week: IsoWeek, office: z.string() };
const number = (week: string) => Number(week.slice(6));

/** What the calendar tells people, and in which words. */
export const notices: readonly NoticeKind[] = [
  defineKind({
    id: "calendar.submitted",
    title: { vi: "Lịch tuần chờ duyệt", en: "Schedules that wait for approval" },
    params: z.object(about),
    write: ({ week, office }) => ({
      vi: {
        subject: `Lịch tuần ${number(week)} của ${office} chờ bạn duyệt`,
        lines: [],
        action: "Xem và duyệt",
      },
      en: {
        subject: `The schedule of week ${number(week)} of ${office} waits for your approval`,
        lines: [],
        action: "Look and approve",
      },
    }),
  }),
  defineKind({
    id: "calendar.approved",
    title: { vi: "Lịch tuần đã duyệt", en: "Schedules approved" },
    params: z.object(about),
    write: ({ week, office }) => ({
      vi: {
        subject: `Lịch tuần ${number(week)} của ${office} đã được duyệt`,
        lines: ["Có thể ban hành."],
        action: "Mở lịch tuần",
      },
      en: {
        subject: `The schedule of week ${number(week)} of ${office} is approved`,
        lines: ["It can be published."],
        action: "Open the week",
      },
    }),
  }),
  defineKind({
    id: "calendar.returned",
    title: { vi: "Lịch tuần bị trả lại", en: "Schedules returned" },
    params: z.object({ ...about, reason: z.string() }),
    write: ({ week, office, reason }) => ({
      vi: {
        subject: `Lịch tuần ${number(week)} của ${office} bị trả lại`,
        lines: [`Lý do: ${reason}`],
        action: "Sửa lịch tuần",
      },
      en: {
        subject: `The schedule of week ${number(week)} of ${office} was returned`,
        lines: [`Reason: ${reason}`],
        action: "Change the week",
      },
    }),
  }),
  defineKind({
    id: "calendar.published",
    title: { vi: "Lịch tuần đã ban hành", en: "Schedules published" },
    params: z.object(about),
    write: ({ week, office }) => ({
      vi: {
        subject: `${office} đã ban hành lịch tuần ${number(week)}`,
        lines: ["Lịch này thay thư mời họp."],
        action: "Xem lịch tuần",
      },
      en: {
        subject: `${office} has published the schedule of week ${number(week)}`,
        lines: ["It stands in place of letters of invitation."],
        action: "See the week",
      },
    }),
  }),
  defineKind({
    id: "calendar.adjusted",
    title: { vi: "Điều chỉnh lịch tuần đã ban hành", en: "Published schedules adjusted" },
    params: z.object({ ...about, content: z.string(), items: z.int() }),
    write: ({ week, office, content, items }) => ({
      vi: {
        subject: `Lịch tuần ${number(week)} của ${office} có điều chỉnh`,
        lines: [items === 1 ? content : `${items} mục của lịch đã thay đổi.`],
        action: "Xem lịch tuần",
      },
      en: {
        subject: `The schedule of week ${number(week)} of ${office} was adjusted`,
        lines: [items === 1 ? content : `${items} items of it have changed.`],
        action: "See the week",
      },
    }),
  }),
];
