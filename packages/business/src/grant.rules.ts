import { accept, type Result, refuse } from "@sen/rpc/result";
import { addDays } from "@sen/workdays/rules";
import type { Change } from "./change.form.data.ts";
import { isPersonalNumber } from "./codes.rules.ts";
import type { Entity, EntityVersion, LegalStatus } from "./model.ts";
import type { NameAskedFor } from "./names.rules.ts";
import { changesIn, factsAfter, isFounding, partOf, textAt, type Values } from "./rules.ts";
import { writtenName } from "./spelling.rules.ts";
import { monthsAfter } from "./standing.rules.ts";
import type { AnyKind } from "./type.rules.ts";

/*
 * What a granted dossier does to the register. Nothing here keeps anything: the answer is the entity as it will stand,
 * or why the register may not say so.
 */

export type GrantRefusal =
  | "business/entity-unknown"
  | "business/entity-ended"
  | "business/changes-barred"
  | "business/no-change-asked"
  | "business/no-suspension-to-end"
  | "business/suspension-over-limit"
  | "business/owner-number-missing"
  | "business/procedure-unknown";

type Said = EntityVersion["what"];
type Named = Pick<Entity, "name" | "foreignName" | "abbreviation">;
export type Effect =
  | { type: "new"; kind: AnyKind; named: Named; facts: Values; code: string | null; what: Said }
  | { type: "part"; kind: AnyKind; named: Named; facts: Values; what: Said }
  | { type: "amend"; entity: Entity; from: string; isNameFreed: boolean; what: Said }
  | { type: "reissue"; entity: Entity; what: Said };

export type GrantAsked = {
  procedure: string;
  kind: AnyKind;
  values: Values;
  /** The entity it is about: for a part the enterprise it hangs on; null for a founding. */
  entity: Entity | null;
  /** Suspensions that were registered before, first to last. */
  suspensions: readonly Span[];
  day: string;
};
type Span = { from: string; until: string };
type Answer = Result<Effect, GrantRefusal>;

const say = (vi: string, en: string): Said => ({ vi, en });
const CHANGED: Record<Change, Said> = {
  name: say("tên", "name"),
  address: say("địa chỉ", "address"),
  lines: say("ngành, nghề", "business lines"),
  capital: say("vốn", "capital"),
  representative: say("người đại diện theo pháp luật", "legal representative"),
  members: say("chủ sở hữu, thành viên", "owner or members"),
};

/** The name that a filing gives, as it is kept. */
const namedIn = (values: Values, path = "name.vi"): Named => ({
  name: writtenName(textAt(values, path)),
  foreignName: writtenName(textAt(values, "name.foreign")) || null,
  abbreviation: writtenName(textAt(values, "name.short")) || null,
});

/**
 * The name that a filing takes, so that nobody else can; null when it takes none: parts are called after their
 * enterprise. A household that moves takes its name along to a commune where somebody may have it already.
 */
export function nameWanted(asked: Omit<GrantAsked, "suspensions" | "day">): NameAskedFor | null {
  const { procedure, kind, values, entity } = asked;
  const changes = entity ? changesIn(values) : [];
  const isMoved = kind === "household" && changes.includes("address");
  if (!isFounding(procedure) && !changes.includes("name") && !isMoved) return null;
  const facts = entity ? factsAfter(entity.kind, values, entity.facts) : values;
  const at = (path: string) => textAt(facts, path) || null;
  return { kind, ...namedIn(facts), unitId: at("address.unit"), parentCode: at("name.parent") };
}

/** What becomes of the register when the dossier is granted. */
export function effectOf(asked: GrantAsked): Answer {
  const { procedure, kind, values, entity } = asked;
  if (isFounding(procedure)) return founded(kind, values);
  if (!entity) return refuse("business/entity-unknown");
  if (entity.status === "ended" || entity.status === "bankrupt") return refuse("business/entity-ended");
  const act = ACTS[procedure] ?? (partOf(procedure) ? partFounded : null);
  return act ? act({ ...asked, entity }) : refuse("business/procedure-unknown");
}

type About = GrantAsked & { entity: Entity };

/** Decree 01/2021, art. 65: nothing is registered for who is revoked, dissolving, or not found at the address. */
const BARRED: ReadonlySet<LegalStatus> = new Set(["left_address", "revoked_for_tax", "dissolving"]);
const unlessBarred =
  (act: (about: About) => Answer) =>
  (about: About): Answer =>
    BARRED.has(about.entity.status) ? refuse("business/changes-barred", about.entity.status) : act(about);

function founded(kind: AnyKind, values: Values): Answer {
  const owner = textAt(values, "owner.number");
  if (kind === "household" && !isPersonalNumber(owner)) return refuse("business/owner-number-missing");
  return accept({
    type: "new",
    kind,
    named: namedIn(values),
    facts: factsAfter(kind, values, null),
    code: kind === "household" ? owner : null,
    what: say("Đăng ký lần đầu", "First registration"),
  });
}

const partFounded = unlessBarred(({ procedure, kind, values }) =>
  accept({
    type: "part",
    kind: partOf(procedure) ?? kind,
    named: { ...namedIn(values, "part.name"), foreignName: null, abbreviation: null },
    facts: factsAfter(kind, values, null),
    what: say("Đăng ký lần đầu", "First registration"),
  }),
);

/** The entity amended once more. */
const amended = (entity: Entity, change: Partial<Entity>): Entity => ({
  ...entity,
  ...change,
  amendment: entity.amendment + 1,
  version: entity.version + 1,
});

const changed = unlessBarred(({ values, entity, day }) => {
  const changes = changesIn(values);
  if (changes.length === 0) return refuse("business/no-change-asked");
  const named = changes.includes("name") ? namedIn(values) : {};
  const facts = factsAfter(entity.kind, values, entity.facts);
  const told = (language: keyof Said) => changes.map((change) => CHANGED[change][language]).join(", ");
  return accept({
    type: "amend",
    entity: amended(entity, { ...named, facts }),
    from: day,
    isNameFreed: false,
    what: say(`Thay đổi ${told("vi")}`, `Change of ${told("en")}`),
  });
});

const MONTHS_EACH = 12;
const MONTHS_RUNNING = 24;

const later = (...days: string[]): string => days.toSorted().at(-1) ?? "";
/** The last day of a suspension of so many months. */
const lastDayOf = (from: string, months: number): string => addDays(monthsAfter(from, months), -1);

/** The first day of the suspensions that run into one that begins on `from`. */
export function runningSince(suspensions: readonly Span[], from: string): string {
  let since = from;
  for (const one of suspensions.toReversed()) {
    if (one.from < since && addDays(one.until, 1) >= since) since = one.from;
  }
  return since;
}

const suspended = unlessBarred(({ values, entity, suspensions, day }) => {
  const from = textAt(values, "suspend.from");
  const until = textAt(values, "suspend.until");
  const isHousehold = entity.kind === "household"; // the limits are the law's for enterprises
  const latest = [lastDayOf(from, MONTHS_EACH), lastDayOf(runningSince(suspensions, from), MONTHS_RUNNING)];
  if (from === "" || until < from || (!isHousehold && latest.some((last) => until > last)))
    return refuse("business/suspension-over-limit");
  const facts = { ...entity.facts, "suspend.from": from, "suspend.until": until };
  return accept({
    type: "amend",
    entity: amended(entity, { status: "suspended", suspendedUntil: until, facts }),
    from: later(from, day),
    isNameFreed: false,
    what: say("Tạm ngừng kinh doanh", "Suspension"),
  });
});

const resumed = ({ values, entity, day }: About): Answer => {
  if (entity.status !== "suspended") return refuse("business/no-suspension-to-end");
  const on = textAt(values, "resume.on") || day;
  return accept({
    type: "amend",
    entity: amended(entity, { status: "active", suspendedUntil: null }),
    from: later(on, day),
    isNameFreed: false,
    what: say("Trở lại kinh doanh", "Back to business"),
  });
};

const ended =
  (what: Said) =>
  ({ entity, day }: About): Answer =>
    entity.status === "left_address"
      ? refuse("business/changes-barred", entity.status)
      : accept({
          type: "amend",
          entity: amended(entity, { status: "ended", suspendedUntil: null }),
          from: day,
          isNameFreed: true,
          what,
        });

const reissued = unlessBarred(({ entity }) =>
  accept({ type: "reissue", entity, what: say("Cấp lại giấy chứng nhận", "Certificate reissued") }),
);

const ACTS: Record<string, (about: About) => Answer> = {
  "enterprise-change": changed,
  "enterprise-suspend": suspended,
  "enterprise-resume": resumed,
  "enterprise-dissolve": ended(say("Giải thể", "Dissolution")),
  "household-change": changed,
  "household-suspend": suspended,
  "household-end": ended(say("Chấm dứt hoạt động", "End of business")),
  "household-reissue": reissued,
};

/** Every suspension that the register has known of an entity, first to last. */
export function suspensionsOf(versions: readonly EntityVersion[]): Span[] {
  const spans = versions
    .filter(({ status }) => status === "suspended")
    .map(({ facts }) => ({ from: textAt(facts, "suspend.from"), until: textAt(facts, "suspend.until") }));
  return [...new Map(spans.map((span) => [`${span.from} ${span.until}`, span])).values()];
}
