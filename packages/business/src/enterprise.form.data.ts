import type { FormSection } from "./form.model.ts";
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
  ownerSection,
  representativeSection,
  section,
  taxSection,
} from "./section.form.data.ts";

const origin = (): FormSection =>
  section(
    "hinh-thuc",
    ["Hình thức đăng ký", "Form of registration"],
    [
      "Phần lớn là thành lập mới. Hộ kinh doanh lớn lên cũng đi lối này.",
      "Most are founded anew. A household business that grows comes this way too.",
    ],
    [
      field(
        "registration.how",
        "choice",
        ["Đăng ký theo cách nào", "How it comes about"],
        [
          "Chuyển từ hộ kinh doanh thì hộ chấm dứt khi doanh nghiệp ra đời.",
          "When it grows out of a household business, that one ends as the enterprise begins.",
        ],
        {
          basis: LAW.fromHousehold,
          options: [
            ["new", "Thành lập mới", "Founded anew"],
            ["from-household", "Chuyển từ hộ kinh doanh", "Grown out of a household business"],
          ],
        },
      ),
      field(
        "registration.household",
        "text",
        ["Mã số hộ kinh doanh", "Code of the household business"],
        [
          "Để cơ quan đăng ký cấp xã khép lại hộ cũ.",
          "So that the registry of the commune closes the old one.",
        ],
        { basis: LAW.fromHousehold, when: "from-household", need: "from-household", most: 20 },
      ),
    ],
  );

const withOwner = (kind: "private" | "llc1"): FormSection[] => [
  origin(),
  nameSection(kind),
  addressSection(),
  linesSection(),
  capitalSection(kind),
  ownerSection(kind),
  ...(kind === "llc1" ? [representativeSection(kind), beneficialSection()] : []),
  taxSection(kind),
];

const withMembers = (kind: "llc2" | "jsc" | "partnership"): FormSection[] => [
  origin(),
  nameSection(kind),
  addressSection(),
  linesSection(),
  capitalSection(kind),
  membersSection(kind),
  representativeSection(kind),
  beneficialSection(),
  taxSection(kind),
];

/** Forms of new enterprises, their sections in the order of the national portal's blocks. */
export const NEW_ENTERPRISE: Record<Exclude<Kind, "household">, FormSection[]> = {
  private: withOwner("private"),
  llc1: withOwner("llc1"),
  llc2: withMembers("llc2"),
  jsc: withMembers("jsc"),
  partnership: withMembers("partnership"),
};
