import { plantFiling } from "@sen/business/planting";
import { cleanAnswers } from "@sen/business/samples";
import type { Dossier } from "@sen/casework/model";
import type { Data } from "@sen/data";
import { addDays, dayAt, instantAt, weekdayOf } from "@sen/workdays/rules";
import type { Desk } from "./desk.ts";

type Person = { id: string; name: string };
type Office = { id: string; checkers: readonly Person[]; signer: Person; cashier: Person | null };
export type Registry = {
  province: Office;
  /** Wards with the id of their unit. */
  communes: readonly (Office & { unitId: string })[];
  /** Those with accounts, who own a few; everybody else owns the rest. */
  founders: readonly Person[];
  applicants: readonly Person[];
};
/** Something that happens in the city at a moment. */
export type Step = { at: string; run: () => Promise<void> };

const DOSSIERS = 315; // those of today are still to come when the day begins
const DAYS = 40;
const SEEN_LATE = 251; // late for a few days, and its owner can sign in to see what that looks like
const KINDS = ["llc1", "llc2", "private", "jsc", "llc1", "partnership"] as const;
/** Organisations bring papers of their own, as families do, which no demonstration has. */
const isPlain = (n: number) => n % 4 !== 1;

type Fate =
  | "granted"
  | "delivered"
  | "refused"
  | "withdrawn"
  | "supplemented"
  | "waiting"
  | "late"
  | "apologised";
const FATES: readonly Fate[] = [
  "delivered",
  "granted",
  "delivered",
  "supplemented",
  "granted",
  "refused",
  "delivered",
  "withdrawn",
  "granted",
  "waiting",
  "delivered",
  "late",
  "granted",
  "delivered",
  "apologised",
];
/** What has become of a dossier that came in within the last three days. */
const FRESH = ["new", "claimed", "proposed", "waiting", "unpaid", "claimed", "withdrawing"] as const;

const isWorkday = (day: string) => weekdayOf(day) <= 5;
const clock = (n: number, step: number) => {
  const minutes = (n * 37) % 55;
  return `${String(8 + step).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
};

/** The life of some three hundred dossiers in the weeks before today, each step at its moment, in order. */
export function lifeOfDossiers(data: Data, desk: Desk, registry: Registry, now: string): Step[] {
  const today = dayAt(now);
  const days = Array.from({ length: DAYS }, (_, n) => addDays(today, n - DAYS + 1)).filter(isWorkday);
  const story = { data, desk, registry, today, days };
  return Array.from({ length: DOSSIERS }, (_, n) => stepsOf(story, n))
    .flat()
    .filter(({ at }) => at < now)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

type Story = { data: Data; desk: Desk; registry: Registry; today: string; days: readonly string[] };

function stepsOf({ data, desk, registry, days }: Story, n: number): Step[] {
  const from = Math.min(days.length - 1, Math.floor((n * days.length) / DOSSIERS));
  const isHousehold = n % 5 < 2;
  const commune = registry.communes[n % registry.communes.length];
  const office = isHousehold && commune ? commune : registry.province;
  const own = n % 23 === 0 || n === SEEN_LATE ? registry.founders : registry.applicants;
  const owner = own[n % own.length] ?? { id: "", name: "" };
  const checker = office.checkers[n % office.checkers.length] ?? office.signer;
  const age = days.length - 1 - from;
  const grown = FATES[n % FATES.length] ?? "granted";
  const isLate = grown === "late" || grown === "apologised";
  const fate = age > 9 && isLate ? "delivered" : age > 3 ? grown : (FRESH[n % FRESH.length] ?? "new");
  const number = isHousehold ? (n % 3 === 0 ? n + 1300 : n) : isPlain(n) ? n : n + 603;

  let dossier: Dossier | null = null;
  const at = (later: number, step: number) =>
    instantAt(days[Math.min(days.length - 1, from + later)] ?? "", clock(n, step));
  const keep = (made: Dossier) => {
    dossier = made;
  };
  const step = (when: string, work: (now: Dossier) => Promise<Dossier>): Step => ({
    at: when,
    run: async () => {
      if (dossier) keep(await work(dossier));
    },
  });
  const act = (one: Dossier) => ({ organisationId: office.id, id: one.id, seq: one.standing.seq });
  const as = (person: Person) => desk.as(person).casework.dossiers;

  const filed: Step = {
    at: at(0, 0),
    run: async () => {
      const kind = isHousehold ? "household" : (KINDS[n % KINDS.length] ?? "llc1");
      const procedure = isHousehold ? "household-new" : `enterprise-new-${kind}`;
      const unit = (commune ?? registry.communes[0])?.unitId ?? "";
      const day = dayAt(desk.now());
      const planted = await data.write((tx) =>
        plantFiling(
          { tx, actor: owner, now: desk.now, newId: desk.newId },
          {
            procedure,
            kind,
            values: () => cleanAnswers(procedure, kind, number, { unit, day }),
          },
        ),
      );
      if (planted.dossier) keep(planted.dossier);
    },
  };
  const paid = step(at(0, 1), async (one) =>
    one.standing.status === "financial" && office.cashier
      ? desk.as(office.cashier).casework.fees.take({ ...act(one), method: "transfer", reference: `CK${n}` })
      : one,
  );
  const claimed = (later: number) => step(at(later, 2), (one) => as(checker).claim(act(one)));
  const asked = (later: number) =>
    step(at(later, 3), (one) =>
      as(checker).askSupplement({
        ...act(one),
        reasons: [
          {
            target: "address.street",
            text: "Địa chỉ chưa ghi rõ số nhà, ngõ.",
            law: "Điều 42 Luật Doanh nghiệp 59/2020/QH14 (chưa kiểm chứng)",
            remedy: "Ghi đủ số nhà, ngõ, đường, xã hoặc phường.",
          },
        ],
      }),
    );
  const proposed = (later: number, outcome: "granted" | "refused") =>
    step(at(later, 5), (one) =>
      as(checker).propose({
        ...act(one),
        outcome,
        note: "",
        reasons:
          outcome === "granted"
            ? []
            : [
                {
                  target: "name.vi",
                  text: "Tên sử dụng từ gây hiểu nhầm.",
                  law: "Điều 38 Luật Doanh nghiệp 59/2020/QH14",
                  remedy: "Chọn tên khác rồi nộp hồ sơ mới.",
                },
              ],
      }),
    );
  const granted = (later: number) =>
    step(at(later, 7), (one) => desk.as(office.signer).business.cases.grant(act(one)));
  const refused = (later: number) => step(at(later, 7), (one) => as(office.signer).refuse(act(one)));
  const delivered = (later: number) =>
    step(at(later, 8), (one) =>
      as(checker).deliver({
        ...act(one),
        delivery: { how: "online", to: owner.name, proof: "Tải về từ trang theo dõi" },
      }),
    );

  const withdrawn = step(at(1, 1), (one) =>
    desk.as(owner).casework.mine.withdraw({
      id: one.id,
      seq: one.standing.seq,
      reason: "Chưa sẵn sàng kinh doanh",
    }),
  );

  const start = [filed, paid];
  switch (fate) {
    case "unpaid":
      return [filed];
    case "withdrawing":
      return [...start, claimed(0), withdrawn];
    case "new":
      return start;
    case "claimed":
      return [...start, claimed(0)];
    case "proposed":
      return [...start, claimed(0), proposed(0, "granted")];
    case "waiting":
      return [...start, claimed(0), asked(0)];
    case "granted":
      return [...start, claimed(0), proposed(1, "granted"), granted(1)];
    case "delivered":
      return [...start, claimed(0), proposed(1, "granted"), granted(1), delivered(2)];
    case "supplemented":
      return [...start, claimed(0), proposed(2, "granted"), granted(2)];
    case "refused":
      return [...start, claimed(0), proposed(1, "refused"), refused(2)];
    case "withdrawn":
      return [
        ...start,
        claimed(0),
        withdrawn,
        step(at(1, 6), (one) => as(checker).answerWithdrawal({ ...act(one), accept: true, reason: "" })),
      ];
    case "late":
      return [...start, claimed(1)];
    case "apologised":
      return [
        ...start,
        claimed(1),
        step(at(4, 6), (one) =>
          as(checker).apologise({
            ...act(one),
            reason: "Số hồ sơ tăng cao trong tuần",
            newDueOn: addDays(dayAt(at(4, 6)), 7),
          }),
        ),
      ];
  }
}
