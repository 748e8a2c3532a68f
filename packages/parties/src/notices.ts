import { defineKind, type NoticeKind } from "@sen/notify/kinds";
import { Day } from "@sen/rpc/model";
import * as z from "zod";

/** The notices go to both sides: they speak of each by name. */
const about = { principal: z.string(), agent: z.string(), number: z.string(), until: Day };
/** `2026-11-25` as it is written in Vietnamese. */
const dated = (day: string) => day.split("-").toReversed().join("/");
const action = { vi: "Xem ủy quyền", en: "See the authority" };

/** What is told of authorities, and in which words. */
export const notices: readonly NoticeKind[] = [
  defineKind({
    id: "parties.authority-kept",
    title: { vi: "Ủy quyền mới", en: "New authorities" },
    params: z.object(about),
    write: ({ principal, agent, number, until }) => ({
      vi: {
        subject: `${agent} khai được ${principal} ủy quyền nộp hồ sơ`,
        lines: [
          `Theo giấy ủy quyền số ${number}, có hiệu lực đến hết ngày ${dated(until)}.`,
          "Người ủy quyền hãy xác nhận nếu đúng, hoặc chấm dứt nếu không đúng.",
          "Người được ủy quyền chỉ nộp hồ sơ, không ký thay.",
        ],
        action: action.vi,
      },
      en: {
        subject: `${agent} says they are authorised to file for ${principal}`,
        lines: [
          `By the authority number ${number}, in force until ${until}.`,
          "The principal may confirm it if that is right, or end it if it is not.",
          "The agent files; they never sign for the principal.",
        ],
        action: action.en,
      },
    }),
  }),
  defineKind({
    id: "parties.authority-confirmed",
    title: { vi: "Ủy quyền được xác nhận", en: "Authorities confirmed" },
    params: z.object(about),
    write: ({ principal, agent, number, until }) => ({
      vi: {
        subject: `${principal} đã xác nhận ủy quyền cho ${agent}`,
        lines: [`Giấy ủy quyền số ${number}, có hiệu lực đến hết ngày ${dated(until)}.`],
        action: action.vi,
      },
      en: {
        subject: `${principal} has confirmed that ${agent} files for them`,
        lines: [`Authority number ${number}, in force until ${until}.`],
        action: action.en,
      },
    }),
  }),
  defineKind({
    id: "parties.authority-revoked",
    title: { vi: "Ủy quyền bị chấm dứt", en: "Authorities ended early" },
    params: z.object({ ...about, by: z.string(), reason: z.string() }),
    write: ({ principal, agent, number, by, reason }) => ({
      vi: {
        subject: `${by} đã chấm dứt ủy quyền của ${principal} cho ${agent}`,
        lines: [
          `Giấy ủy quyền số ${number}. Lý do: ${reason}`,
          "Hồ sơ đã nộp vẫn được giải quyết. Không nộp thêm được theo giấy này nữa.",
        ],
        action: action.vi,
      },
      en: {
        subject: `${by} has ended the authority of ${agent} to file for ${principal}`,
        lines: [
          `Authority number ${number}. Reason: ${reason}`,
          "What was filed goes on. Nothing more can be filed under it.",
        ],
        action: action.en,
      },
    }),
  }),
  defineKind({
    id: "parties.authority-ending",
    title: { vi: "Ủy quyền sắp hết hiệu lực", en: "Authorities about to end" },
    params: z.object(about),
    write: ({ principal, agent, number, until }) => ({
      vi: {
        subject: `Ủy quyền của ${principal} cho ${agent} hết hiệu lực ngày ${dated(until)}`,
        lines: [
          `Giấy ủy quyền số ${number}. Sau ngày đó không nộp được hồ sơ, cũng không nộp bổ sung được.`,
          "Nếu còn việc, hãy làm giấy ủy quyền mới và khai trước ngày đó.",
        ],
        action: action.vi,
      },
      en: {
        subject: `The authority of ${agent} to file for ${principal} ends on ${until}`,
        lines: [
          `Authority number ${number}. After that day nothing can be filed or added under it.`,
          "If there is more to do, get a new one and keep it here before that day.",
        ],
        action: action.en,
      },
    }),
  }),
];
