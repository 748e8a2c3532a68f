import type { FormField, FormSection } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import type { Kind } from "./model.ts";
import {
  addressSection,
  beneficialSection,
  capitalSection,
  field,
  linesSection,
  membersSection,
  nameSection,
  onPapers,
  ownerSection,
  representativeSection,
  section,
  shownWhen,
} from "./section.form.data.ts";

type Said = readonly [vi: string, en: string];
export type Change = "name" | "address" | "lines" | "capital" | "representative" | "members";

const WHO: Record<Kind, Said> = {
  private: ["Chủ doanh nghiệp", "Owner"],
  llc1: ["Chủ sở hữu", "Owner"],
  llc2: ["Thành viên góp vốn", "Members"],
  jsc: ["Cổ đông sáng lập", "Founding shareholders"],
  partnership: ["Thành viên", "Partners"],
  household: ["Chủ hộ kinh doanh", "Head of the household business"],
};
const CHANGES: Record<Exclude<Change, "members">, { label: Said; why: Said }> = {
  name: {
    label: ["Tên", "Name"],
    why: ["Tên mới được kiểm tra như khi thành lập.", "The new name is checked as at the founding."],
  },
  address: {
    label: ["Địa chỉ trụ sở", "Address of the head office"],
    why: ["Sang địa bàn khác có thể đổi cơ quan quản lý thuế.", "Another place may mean another tax office."],
  },
  lines: {
    label: ["Ngành, nghề kinh doanh", "Business lines"],
    why: [
      "Thêm, bớt ngành hoặc chuyển sang mã VSIC 2025.",
      "Add or drop lines, or move to the codes of VSIC 2025.",
    ],
  },
  capital: {
    label: ["Vốn", "Capital"],
    why: ["Tăng vốn phải có giấy tờ chứng minh đã góp.", "More capital needs proof that it was paid in."],
  },
  representative: {
    label: ["Người đại diện theo pháp luật", "Legal representative"],
    why: [
      "Người mới ký thay doanh nghiệp từ ngày được cấp giấy.",
      "The new person signs for the enterprise from the day of the certificate.",
    ],
  },
};

const choosing = (kind: Kind): FormSection => {
  const members: FormField = field(
    "change.members",
    "yes-no",
    WHO[kind],
    ["Người vào, người ra, hoặc phần vốn thay đổi.", "Who comes, who goes, or whose part changes."],
    { basis: LAW.change, need: "optional" },
  );
  const others = (Object.keys(CHANGES) as (keyof typeof CHANGES)[])
    // The owner of these is who represents them.
    .filter((one) => one !== "representative" || (kind !== "private" && kind !== "household"))
    .map((one) =>
      field(`change.${one}`, "yes-no", CHANGES[one].label, CHANGES[one].why, {
        basis: kind === "household" ? LAW.household : LAW.change,
        need: "optional",
      }),
    );
  return section(
    "thay-doi",
    ["Thay đổi gì", "What changes"],
    [
      "Chọn một hoặc nhiều mục. Mọi thay đổi đi chung một hồ sơ, một danh mục giấy tờ.",
      "Choose one or more. All changes go in one dossier with one list of papers.",
    ],
    [
      ...others,
      members,
      field(
        "change.on",
        "day",
        ["Ngày quyết định thay đổi", "Day of the decision to change"],
        ["Phải đăng ký trong 10 ngày kể từ ngày này.", "It must be registered within 10 days of this day."],
        { basis: kind === "household" ? LAW.household : LAW.change },
      ),
      field(
        "change.reason",
        "long-text",
        ["Lý do", "Reason"],
        ["Một câu là đủ; giúp cán bộ hiểu hồ sơ.", "A sentence will do; it helps the officer understand."],
        { need: "optional", most: 1000 },
      ),
    ],
  );
};

/** Where members hold the capital in parts, these change with it. Founders of a joint stock company are not asked again. */
const partsWhen = (kind: Kind): string =>
  kind === "llc2" || kind === "partnership" ? "changes-parts" : "changes-members";

const form = (kind: Kind): FormSection[] => {
  const people =
    kind === "private" || kind === "llc1" || kind === "household"
      ? [shownWhen("changes-members", ownerSection(kind))]
      : [shownWhen(partsWhen(kind), membersSection(kind))];
  return [
    choosing(kind),
    shownWhen("changes-name", nameSection(kind)),
    shownWhen("changes-address", addressSection()),
    shownWhen("changes-lines", linesSection()),
    shownWhen("changes-capital", capitalSection(kind)),
    ...people,
    ...(kind === "private" || kind === "household"
      ? []
      : [
          shownWhen("changes-representative", representativeSection(kind)),
          shownWhen(partsWhen(kind), beneficialSection()),
        ]),
  ].map((one) => onPapers({ application: "notice", organisation: "members" }, one));
};

/** One form for whichever changes are chosen; only the sections of those are shown. */
export const CHANGE: Record<Kind, FormSection[]> = {
  private: form("private"),
  llc1: form("llc1"),
  llc2: form("llc2"),
  jsc: form("jsc"),
  partnership: form("partnership"),
  household: form("household"),
};

/** What the register holds about each: the answers that a change puts in the place of what was there. */
export const CHANGED: Record<Change, readonly string[]> = {
  name: ["name"],
  address: ["address", "phone", "email"],
  lines: ["lines"],
  capital: ["capital"],
  representative: ["representative", "chair"],
  members: ["members", "owner", "owners"],
};
