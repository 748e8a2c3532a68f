import { addDays, addWorkingDays } from "@sen/workdays/rules";
import type { Duty, Entity, EntityVersion } from "./model.ts";
import { textAt, type Values } from "./rules.ts";

/* What the law lays on an enterprise, with its last day: what a founder would otherwise have to remember. */

type Said = Duty["name"];
type DayRules = Parameters<typeof addWorkingDays>[0];
type Of = Pick<Duty, "entityCode" | "entityName">;

const unread = (text: string): string => `${text} (chưa đối chiếu · unverified)`;
const CAPITAL_LAW: Partial<Record<Entity["kind"], string>> = {
  llc1: unread("Luật Doanh nghiệp 59/2020/QH14, Điều 75"),
  llc2: unread("Luật Doanh nghiệp 59/2020/QH14, Điều 47"),
  jsc: unread("Luật Doanh nghiệp 59/2020/QH14, Điều 113"),
};
const CHANGE_LAW = "Luật Doanh nghiệp 59/2020/QH14, Điều 30, Điều 31";
const SUSPENSION_LAW = unread("Luật Doanh nghiệp 59/2020/QH14, Điều 206");
const RETURN_LAW = unread("Nghị định 168/2025/NĐ-CP, sửa đổi bởi Nghị định 296/2026/NĐ-CP");
const SUPPLEMENT_LAW = unread("Nghị định 168/2025/NĐ-CP; trước đây Nghị định 01/2021/NĐ-CP, Điều 43.4");

const CAPITAL_DAYS = 90;
const CAPITAL_CHANGE_DAYS = 30;
const RETURN_WORKING_DAYS = 5;
const CHANGE_DAYS = 10;
/** How long a day that has passed is still shown. */
const SHOWN_AFTER = 30;

const duty = (of: Of, code: string, on: string, law: string, name: Said): Duty => ({
  ...of,
  code,
  on,
  law,
  name,
});

/** Of one registered entity; `versions` is all the register said of it, first to last. */
export function dutiesOf(entity: Entity, versions: readonly EntityVersion[], dayRules: DayRules): Duty[] {
  const of = { entityCode: entity.code, entityName: entity.name };
  const isStanding = entity.status === "active" || entity.status === "suspended";
  return [
    ...(isStanding ? capitalDuties(entity, versions, of) : []),
    ...(entity.status === "suspended" ? suspensionDuties(entity, dayRules, of) : []),
  ];
}

/** Paid in within 90 days of the certificate; what is short is registered within 30 more. Done when capital was changed since. */
function capitalDuties({ kind, registeredOn }: Entity, versions: readonly EntityVersion[], of: Of): Duty[] {
  const law = CAPITAL_LAW[kind];
  if (!law) return [];
  const paidBy = addDays(registeredOn, CAPITAL_DAYS);
  const totals = new Set(versions.map(({ facts }) => facts["capital.total"]));
  const isAdjusted = totals.size > 1;
  return [
    duty(of, "capital-paid", paidBy, law, { vi: "Góp đủ vốn điều lệ", en: "Pay the charter capital in" }),
    ...(isAdjusted
      ? []
      : [
          duty(of, "capital-adjusted", addDays(paidBy, CAPITAL_CHANGE_DAYS), law, {
            vi: "Nếu chưa góp đủ: đăng ký giảm vốn",
            en: "If it is not all paid in: register the lower capital",
          }),
        ]),
  ];
}

function suspensionDuties({ kind, suspendedUntil }: Entity, dayRules: DayRules, of: Of): Duty[] {
  if (!suspendedUntil) return [];
  const ends = duty(of, "suspension-ends", suspendedUntil, SUSPENSION_LAW, {
    vi: "Hết thời hạn tạm ngừng",
    en: "The suspension ends",
  });
  if (kind === "household") return [ends];
  const confirmedBy = addWorkingDays(dayRules, suspendedUntil, RETURN_WORKING_DAYS);
  return [
    ends,
    duty(of, "return-confirmed", confirmedBy, RETURN_LAW, {
      vi: "Xác nhận đã trở lại kinh doanh",
      en: "Confirm that business goes on",
    }),
  ];
}

/** A change that was decided is registered within ten days, while its dossier is still a draft. */
export function dutiesOfDraft(values: Values, of: Of): Duty[] {
  const on = textAt(values, "change.on");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return [];
  return [
    duty(of, "change-registered", addDays(on, CHANGE_DAYS), CHANGE_LAW, {
      vi: "Nộp hồ sơ đăng ký thay đổi",
      en: "File the change",
    }),
  ];
}

/** A notice that waits for an answer; after its last day the dossier is cancelled. */
export const dutyToAnswer = (until: string, of: Of): Duty =>
  duty(of, "supplement-answered", until, SUPPLEMENT_LAW, {
    vi: "Sửa đổi, bổ sung hồ sơ",
    en: "Answer the notice and complete the dossier",
  });

/** Those still to do, and those missed lately, by day. */
export const upcoming = (duties: readonly Duty[], day: string): Duty[] =>
  duties
    .filter(({ on }) => on >= addDays(day, -SHOWN_AFTER))
    .toSorted((a, b) => (a.on === b.on ? (a.code < b.code ? -1 : 1) : a.on < b.on ? -1 : 1));
