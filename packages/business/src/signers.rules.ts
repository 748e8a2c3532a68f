import { LAW } from "./law.data.ts";
import type { Kind, Signer } from "./model.ts";
import { type AnyKind, changesIn, isFounding, rowsOf, sameName, textAt, type Values } from "./rules.ts";

type Candidate = Signer & { number: string };

const CHAIRS: Partial<Record<AnyKind, { vi: string; en: string; law: string }>> = {
  llc2: {
    vi: "Chủ tịch Hội đồng thành viên, ký nghị quyết",
    en: "Chair of the members' council, signs the resolution",
    law: LAW.llc2Council,
  },
  jsc: {
    vi: "Chủ tọa Đại hội đồng cổ đông, ký nghị quyết",
    en: "Chair of the shareholders' meeting, signs the resolution",
    law: LAW.jscMeeting,
  },
  partnership: {
    vi: "Chủ tịch Hội đồng thành viên, ký nghị quyết",
    en: "Chair of the partners' council, signs the resolution",
    law: LAW.partnershipCouncil,
  },
} satisfies Partial<Record<Kind, unknown>>;

/**
 * Who must sign, by kind and by what is filed. Founders sign what they found; afterwards whoever decides for the kind
 * signs the decision, and who represents it signs the notice. Somebody in two capacities signs once.
 */
export function signersOf(
  kind: AnyKind,
  procedure: string,
  values: Values,
  registered: Values | null,
): Signer[] {
  const isFirst = isFounding(procedure);
  const now = isFirst ? values : (registered ?? {});
  if (procedure.startsWith("household")) return once(householdSigners(procedure, values, now));
  if (isFirst) return once([...founders(kind, values), ...representative(kind, values)]);
  return once(laterSigners(kind, procedure, values, now));
}

function founders(kind: AnyKind, values: Values): Candidate[] {
  switch (kind) {
    case "private":
      return [owner(values, "Chủ doanh nghiệp tư nhân", "Owner of the private enterprise", LAW.private)];
    case "llc1":
      return [owner(values, "Chủ sở hữu", "Owner", LAW.llc1)];
    case "llc2":
      return members(values, "Thành viên", "Member", LAW.llc2);
    case "jsc":
      return members(values, "Cổ đông sáng lập", "Founding shareholder", LAW.jsc);
    case "partnership":
      return members(values, "Thành viên hợp danh", "General partner", LAW.partnership, "general");
    case "household":
    case "branch":
    case "office":
    case "place":
      return [];
  }
}

function laterSigners(kind: AnyKind, procedure: string, values: Values, now: Values): Candidate[] {
  const changes = procedure === "enterprise-change" ? changesIn(values) : [];
  const isNoticeOnly = procedure === "enterprise-place-new" || procedure === "enterprise-resume";
  const isHeaded = procedure === "enterprise-branch-new" || procedure === "enterprise-office-new";
  return [
    ...(isNoticeOnly ? [] : decider(kind, now, procedure)),
    // Whoever is replaced need not sign for it.
    ...(changes.includes("representative") ? representative(kind, values) : representative(kind, now)),
    ...(changes.includes("members") ? newcomers(kind, values, now) : []),
    ...(isHeaded ? [head(values)] : []),
  ];
}

/** Who decides: the owner, the council or the meeting by its chair; all general partners when the partnership ends. */
function decider(kind: AnyKind, now: Values, procedure: string): Candidate[] {
  if (kind === "private" || kind === "llc1") return founders(kind, now);
  if (kind === "partnership" && procedure === "enterprise-dissolve") return founders(kind, now);
  const words = CHAIRS[kind];
  return words && textAt(now, "chair.name")
    ? [person(now, "chair", "chair", words.vi, words.en, words.law)]
    : [];
}

/** The owner of a private enterprise represents it. */
function representative(kind: AnyKind, values: Values): Candidate[] {
  if (kind === "private") return founders(kind, values);
  const words = ["Người đại diện theo pháp luật", "Legal representative"] as const;
  return textAt(values, "representative.name")
    ? [person(values, "representative", "representative", ...words, LAW.representative)]
    : [];
}

/** Members who were not there before, and a new owner, agree to coming in. */
function newcomers(kind: AnyKind, values: Values, now: Values): Candidate[] {
  const was = new Set([
    textAt(now, "owner.number"),
    ...rowsOf(now, "members").map((row) => textAt(row.values, "number")),
  ]);
  return founders(kind, values)
    .filter(({ number }) => !was.has(number))
    .map((one) => ({ ...one, key: `new-${one.key}` }));
}

const head = (values: Values): Candidate =>
  person(
    values,
    "head",
    "head",
    "Người đứng đầu đơn vị phụ thuộc",
    "Head of the branch or office",
    LAW.parts,
  );

function householdSigners(procedure: string, values: Values, now: Values): Candidate[] {
  const isNew = changesIn(values).includes("members");
  const wantsFamily = ["household-new", "household-change", "household-end"].includes(procedure);
  const family = rowsOf(values, "family").length > 0 ? values : now;
  const who = owner(now, "Chủ hộ kinh doanh", "Head of the household business", LAW.household);
  return [
    who,
    ...(isNew
      ? [
          {
            ...owner(values, "Chủ hộ kinh doanh mới", "New head of the household business", LAW.household),
            key: "new-owner",
          },
        ]
      : []),
    ...(wantsFamily
      ? rowsOf(family, "family").map((row) =>
          person(
            family,
            `family.${row.id}`,
            `family:${row.id}`,
            "Thành viên hộ gia đình",
            "Family member",
            LAW.household,
          ),
        )
      : []),
  ];
}

function members(values: Values, vi: string, en: string, law: string, role?: string): Candidate[] {
  return rowsOf(values, "members")
    .filter((row) => role === undefined || row.values["role"] === role)
    .map((row) => person(values, `members.${row.id}`, `member:${row.id}`, vi, en, law));
}
const owner = (values: Values, vi: string, en: string, law: string): Candidate =>
  person(values, "owner", "owner", vi, en, law);

/** An organisation signs through its representative. */
function person(values: Values, at: string, key: string, vi: string, en: string, law: string): Candidate {
  const name = textAt(values, `${at}.name`);
  const isOrganisation = values[`${at}.type`] === "organisation";
  return {
    key,
    name: (isOrganisation && textAt(values, `${at}.via`)) || name,
    email: textAt(values, `${at}.email`),
    capacity: isOrganisation
      ? { vi: `Đại diện của ${name}, ${vi.toLowerCase()}`, en: `For ${name}, ${en.toLowerCase()}` }
      : { vi, en },
    law,
    number: textAt(values, `${at}.number`),
  };
}

/** One person, one signature, in all their capacities; known by number, or by name and address. */
function once(candidates: readonly Candidate[]): Signer[] {
  const all: Candidate[] = [];
  for (const one of candidates) {
    const same = all.find(
      (other) =>
        (one.number !== "" && one.number === other.number) ||
        (sameName(one.name, other.name) && one.email.toLowerCase() === other.email.toLowerCase()),
    );
    if (!same) {
      all.push({ ...one });
      continue;
    }
    if (same.capacity.vi !== one.capacity.vi) {
      same.capacity = {
        vi: `${same.capacity.vi}; ${one.capacity.vi.toLowerCase()}`,
        en: `${same.capacity.en}; ${one.capacity.en.toLowerCase()}`,
      };
    }
    same.email ||= one.email;
    if (!same.law.includes(one.law)) same.law = `${same.law}; ${one.law}`;
  }
  return all.map(({ number: _number, ...signer }) => signer);
}
