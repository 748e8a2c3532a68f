import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actsOn, type Doer, type Holds, happen, type OfficerAct, ownActsOn } from "./act.rules.ts";
import type { DossierEvent, Happening, Reason, Standing } from "./model.ts";
import { BLANK, fold } from "./rules.ts";

const HA = { id: "ha", name: "Lê Thị Hà" };
const KY = { id: "ky", name: "Đỗ Văn Kỳ" };
const MAI = { id: "mai", name: "Nguyễn Thị Mai" };
const people = [HA, KY, MAI];
const reason = { target: "name.vi", text: "Tên trùng", law: "Luật DN Điều 41.1", remedy: "Đặt tên khác" };
const DUE = "2026-11-26T10:00:00.000Z";
const limit = { unit: "working_day", n: 3 } as const;

/** Minute by minute from Monday 23 November, so that no two events are at once. */
const at = (minute: number): string =>
  new Date(Date.parse("2026-11-23T02:00:00.000Z") + minute * 60_000).toISOString();

type Step = [Happening, Doer["by"], number?];
const submitted: Step = [{ type: "submitted", bundleHash: "h" }, MAI];
const received: Step = [{ type: "received", limit, dueAt: DUE, revision: 1 }, MAI];
const claim: Step = [{ type: "assigned", to: HA }, HA];
const ask: Step = [
  { type: "supplement_requested", reasons: [reason], until: "2027-01-22", override: null },
  HA,
];
const answer: Step = [
  { type: "supplement_answered", bundleHash: "h", note: "", dueAt: DUE, revision: 1 },
  MAI,
];
const fee: Step = [{ type: "fee_due", dong: 50_000, what: "Lệ phí" }, MAI];
const payment = { number: "BL-2026-00001", dong: 50_000, method: "cash", reference: "" } as const;
const paid: Step = [{ type: "fee_paid", payment, dueAt: DUE, revision: 1 }, KY];
const grantIt: Step = [{ type: "proposed", outcome: "granted", reasons: [], note: "" }, HA];
const refuseIt: Step = [{ type: "proposed", outcome: "refused", reasons: [reason], note: "" }, HA];
const granted: Step = [{ type: "granted", result: { code: "0109999995" } }, KY];
const refused: Step = [{ type: "refused", reasons: [reason] }, KY];
const withdraw: Step = [{ type: "withdrawal_asked", reason: "Đổi ý" }, MAI];
const decline: Step = [{ type: "withdrawal_declined", reason: "Đã trình ký" }, HA];
const apologise: Step = [
  {
    type: "apologised",
    reason: "Thiếu người",
    newDueAt: "2026-12-01T10:00:00.000Z",
    letter: "XL-2026-00001",
  },
  HA,
  6_000,
];
const delivery = { how: "post", to: "Nhà riêng", proof: "E123" } as const;
const delivered: Step = [{ type: "delivered", delivery }, HA];
const filed = [submitted, received];

/** Lets it all happen, one minute apart; the answer to the last. */
function attempt(steps: Step[]) {
  let standing = BLANK;
  let answerOf: ReturnType<typeof happen> = { ok: true, value: BLANK };
  for (const [n, [happening, by, minute = n]] of steps.entries()) {
    answerOf = happen(standing, happening, { by, at: at(minute) });
    if (answerOf.ok) standing = answerOf.value;
    else if (n < steps.length - 1) throw new Error(`${happening.type}: ${answerOf.code}`);
  }
  return answerOf;
}
const after = (...steps: Step[]): Standing => {
  const last = attempt(steps);
  if (!last.ok) throw new Error(last.code);
  return last.value;
};
const everything: Holds = { check: true, sign: true, supervise: true, fees: true, deliver: true };

describe("the life of a dossier", () => {
  test("goes from filing over a supplement to a granted result that is handed over", () => {
    const standing = after(...filed, claim, ask, answer, grantIt, granted, delivered);
    expect(standing).toMatchObject({
      status: "returned",
      outcome: "granted",
      signedBy: KY,
      rounds: [{ n: 1, answeredAt: at(4) }],
      pauses: [{ from: at(3), to: at(4) }],
      promisedAt: DUE,
      seq: 8,
    });
  });

  test.each<[string, Step[], string]>([
    ["filed only", [submitted], "registered"],
    ["received", filed, "received"],
    ["waiting for its fee", [...filed, fee], "financial"],
    ["paid", [...filed, fee, paid], "received"],
    ["claimed", [...filed, claim], "processing"],
    ["waiting for an answer", [...filed, claim, ask], "supplement"],
    ["answered", [...filed, claim, ask, answer], "processing"],
    ["about to be withdrawn", [...filed, claim, ask, withdraw], "withdrawing"],
    ["not withdrawn after all", [...filed, claim, ask, withdraw, decline], "supplement"],
    ["withdrawn", [...filed, withdraw, [{ type: "withdrawal_accepted" }, HA]], "stopped"],
    ["refused", [...filed, claim, refuseIt, refused], "stopped"],
    ["granted", [...filed, claim, grantIt, granted], "done"],
    ["not received", [submitted, [{ type: "not_received", reasons: [reason] }, KY]], "not_received"],
    ["expired", [...filed, claim, ask, [{ type: "supplement_expired" }, KY, 100_000]], "stopped"],
  ])("%s, it stands where the national list has it", (_, steps, status) =>
    expect(after(...steps).status).toBe(status),
  );

  test("a second notice, an agent and lateness leave their flags", () => {
    const agent: Step = [{ type: "submitted", bundleHash: "h", byAgent: true }, MAI];
    const twice = after(agent, received, claim, ask, answer, ask, answer, apologise);
    expect(twice.flags).toEqual(["late", "apologised", "second-supplement", "by-agent"]);
    expect(after(...filed, claim, grantIt, [granted[0], KY, 6_000]).flags).toEqual(["late"]);
  });
});

describe("refuses", () => {
  const release: Step = [{ type: "released", why: "Nghỉ phép" }, HA];
  const sendBack: Step = [{ type: "sent_back", reason: "Xem lại vốn" }, KY];
  const redate = (dueAt: string): Step => [{ type: "redated", dueAt, revision: 2, why: "nghỉ lễ" }, KY];
  test.each<[string, Step[], string]>([
    ["to file what is filed", [...filed, submitted], "already-filed"],
    ["to receive what is received", [...filed, received], "already-received"],
    ["to claim what is not received", [submitted, claim], "not-received-yet"],
    ["to claim what is decided", [...filed, claim, grantIt, granted, claim], "already-ended"],
    ["to give it to whoever has it", [...filed, claim, claim], "already-theirs"],
    ["to release what nobody has", [...filed, release], "nobody-has-it"],
    ["to release what a colleague has", [...filed, claim, [release[0], KY]], "not-yours"],
    ["to check what a colleague has", [...filed, claim, [ask[0], KY]], "not-yours"],
    ["to decide before the fee is paid", [...filed, claim, fee, grantIt], "fee-unpaid"],
    ["to ask for a second fee", [...filed, fee, paid, fee], "fee-already-asked"],
    ["to take a fee that is not due", [...filed, paid], "no-fee-due"],
    ["to decide while the applicant is waited for", [...filed, claim, ask, grantIt], "waits-for-answer"],
    ["an answer to nothing", [...filed, answer], "nothing-asked"],
    ["an answer after its last day", [...filed, claim, ask, [answer[0], MAI, 100_000]], "answer-too-late"],
    [
      "to expire before the last day",
      [...filed, claim, ask, [{ type: "supplement_expired" }, KY]],
      "still-to-answer",
    ],
    ["to decide before a withdrawal is answered", [...filed, claim, withdraw, grantIt], "withdrawal-first"],
    ["an answer while it is withdrawn", [...filed, claim, ask, withdraw, answer], "withdrawal-first"],
    ["to withdraw twice", [...filed, withdraw, withdraw], "already-withdrawing"],
    ["to withdraw what is decided", [...filed, claim, grantIt, granted, withdraw], "already-ended"],
    ["to decline what nobody asked", [...filed, decline], "no-withdrawal"],
    [
      "to decline without a reason",
      [...filed, withdraw, [{ ...decline[0], reason: "" } as Happening, HA]],
      "decline-without-reason",
    ],
    ["to propose twice", [...filed, claim, grantIt, grantIt], "already-proposed"],
    [
      "a refusal without reasons",
      [...filed, claim, [{ ...refuseIt[0], reasons: [] } as Happening, HA]],
      "refusal-without-reasons",
    ],
    ["to sign what nobody proposed", [...filed, claim, granted], "nothing-proposed"],
    ["to send back what nobody proposed", [...filed, claim, sendBack], "nothing-proposed"],
    ["to grant what was proposed to be refused", [...filed, claim, refuseIt, granted], "proposed-otherwise"],
    ["to sign what one proposed oneself", [...filed, claim, grantIt, [granted[0], HA]], "four-eyes"],
    ["to apologise for what is not late", [...filed, [apologise[0], HA, 3]], "not-late"],
    ["to apologise twice", [...filed, apologise, [apologise[0], HA, 6_001]], "already-apologised"],
    ["to promise a day that is over", [...filed, [apologise[0], HA, 12_000]], "new-day-past"],
    ["to hand over what is not granted", [...filed, claim, delivered], "nothing-to-deliver"],
    ["to redate to the same moment", [...filed, redate(DUE)], "date-stands"],
    [
      "to redate what stands still",
      [...filed, claim, ask, redate("2026-11-27T10:00:00.000Z")],
      "date-stands",
    ],
  ])("%s", (_, steps, code) => expect(attempt(steps)).toMatchObject({ ok: false, code: `casework/${code}` }));

  test("a supervisor releases what a colleague has, who is away", () => {
    const doer = { by: KY, at: at(3), supervises: true };
    expect(happen(after(...filed, claim), release[0], doer)).toMatchObject({ value: { assignee: null } });
  });
});

const instant = fc.integer({ min: 0, max: 20_000 }).map((n) => at(n));
const somebody = fc.constantFrom(...people);
const reasons = fc.constantFrom<Reason[]>([], [reason]);
const outcome = fc.constantFrom("granted" as const, "refused" as const);
const due = fc.record({ dueAt: instant, revision: fc.integer({ min: 1, max: 9 }) });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant(submitted[0]),
  due.map((now): Happening => ({ type: "received", limit, ...now })),
  somebody.map((to): Happening => ({ type: "assigned", to })),
  somebody.map((to): Happening => ({ type: "assigned", to })),
  fc.constant<Happening>({ type: "released", why: "x" }),
  fc.constant(ask[0]),
  due.map((now): Happening => ({ type: "supplement_answered", bundleHash: "h", note: "", ...now })),
  fc.constant<Happening>({ type: "supplement_expired" }),
  fc.constant(fee[0]),
  due.map((now): Happening => ({ type: "fee_paid", payment, ...now })),
  fc.constant(withdraw[0]),
  fc.constantFrom<Happening>({ type: "withdrawal_accepted" }, decline[0]),
  fc
    .tuple(outcome, reasons)
    .map(([to, why]): Happening => ({ type: "proposed", outcome: to, reasons: why, note: "" })),
  fc.constant<Happening>({ type: "sent_back", reason: "x" }),
  fc.constantFrom(granted[0], refused[0]),
  instant.map((newDueAt): Happening => ({ type: "apologised", reason: "x", newDueAt, letter: "XL" })),
  fc.constant(delivered[0]),
  due.map((now): Happening => ({ type: "redated", why: "x", ...now })),
  fc.constant<Happening>({ type: "transferred", from: HA, to: KY, why: "x" }),
);
const steps = fc.array(fc.tuple(happening, somebody), { maxLength: 60 });

/** What was accepted of some attempts, begun with a filing, and the standing after each. */
function accepted(attempts: [Happening, Doer["by"]][]) {
  const events: DossierEvent[] = [];
  const standings: Standing[] = [];
  let standing = BLANK;
  for (const [n, [it, by]] of [...filed, ...attempts].entries()) {
    const answerOf = happen(standing, it as Happening, { by: by as Doer["by"], at: at(n * 300) });
    if (!answerOf.ok) continue;
    standing = answerOf.value;
    standings.push(standing);
    events.push({
      seq: standing.seq,
      at: at(n * 300),
      by: by as Doer["by"],
      post: null,
      happening: it as Happening,
    });
  }
  return { events, standings, standing };
}

describe("whatever is attempted", () => {
  test("the fold of what happened is the standing reached step by step", () =>
    fc.assert(
      fc.property(steps, (attempts) => {
        const { events, standings } = accepted(attempts);
        for (const [n, standing] of standings.entries())
          expect(fold(events.slice(0, n + 1))).toEqual(standing);
      }),
    ));

  test("the fold has an answer for any events in any order", () =>
    fc.assert(
      fc.property(steps, (attempts) => {
        const events = attempts.map(([it, by], seq) => ({ seq, at: at(seq), by, post: null, happening: it }));
        expect(fold(events).status).toBeTypeOf("string");
      }),
    ));

  test("nobody both proposes and signs, the promise never moves, and what is decided stays decided", () =>
    fc.assert(
      fc.property(steps, (attempts) => {
        const { standings } = accepted(attempts);
        const promised = standings.find(({ receivedAt }) => receivedAt)?.promisedAt ?? null;
        let decided: Standing["outcome"] = null;
        for (const now of standings) {
          if (now.signedBy) expect(now.proposal?.by.id).not.toBe(now.signedBy.id);
          if (now.receivedAt) expect(now.promisedAt).toBe(promised);
          if (decided) expect(now.outcome).toBe(decided);
          decided = now.outcome;
        }
      }),
    ));

  test("exactly the acts are offered that would be let pass", () =>
    fc.assert(
      fc.property(steps, somebody, fc.integer({ min: 0, max: 20_000 }), (attempts, by, minute) => {
        const { standing } = accepted(attempts);
        const when = at(20_000 + minute);
        const doer: Doer = { by, at: when, supervises: true };
        const passes = (it: Happening) => happen(standing, it, doer).ok;
        const later = "2099-01-01T10:00:00.000Z";
        const would: Record<Exclude<OfficerAct, "override" | "claim">, boolean> = {
          release: passes({ type: "released", why: "x" }),
          assign: passes({ type: "assigned", to: { id: "new", name: "Mới" } }),
          askSupplement: passes(ask[0]),
          propose: passes(grantIt[0]),
          sendBack: passes({ type: "sent_back", reason: "x" }),
          refuse: passes(refused[0]),
          grant: passes(granted[0]),
          apologise: passes({ type: "apologised", reason: "x", newDueAt: later, letter: "XL" }),
          answerWithdrawal: passes(decline[0]),
          deliver: passes(delivered[0]),
          takeFee: passes(paid[0]),
        };
        const offered = actsOn(standing, everything, by.id, when);
        for (const [act, may] of Object.entries(would))
          expect([act, offered.includes(act as OfficerAct)]).toEqual([act, may]);
        expect(offered.includes("claim")).toBe(would.assign && standing.assignee === null);
        const own = ownActsOn(standing, by.id, when);
        expect(own.includes("withdraw")).toBe(passes(withdraw[0]));
        expect(own.includes("answer")).toBe(passes(answer[0]));
        expect(
          actsOn(
            standing,
            { ...everything, check: false, sign: false, supervise: false, fees: false, deliver: false },
            by.id,
            when,
          ),
        ).toEqual([]);
      }),
    ));
});
