// Dossiers through every round they can take, in process, at synchronous=FULL: filed, asked about, answered, proposed,
// signed, handed over, each in its own transaction with its events, notices, mails, names, codes and certificates.
import { plantFiling } from "@sen/business/planting";
import { businessRouter } from "@sen/business/router";
import { cleanAnswers } from "@sen/business/samples";
import { dossierById, submissionsOf } from "@sen/casework/ask";
import { answerSupplement } from "@sen/casework/keep";
import type { Dossier } from "@sen/casework/model";
import { type CaseworkDesk, NOW, openDesk } from "@sen/casework/testing";
import { seedCatalogue } from "@sen/catalogue/seed";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { type Bench, perSecond, round } from "./report.ts";

const DOSSIERS = Number(process.env["SEN_BENCH_DOSSIERS"] ?? 10_000);
const TARGET = 20;
const EVENTS = 10; // filed, received, fee asked, paid, claimed, asked, answered, proposed, granted, handed over
const MOST_GROWTH = 1.5;
const KINDS = ["llc1", "llc2", "private", "jsc", "partnership"] as const;

export const replay: Bench = async () => {
  await using desk = await openDesk();
  await desk.data.write(seedCatalogue);
  const clerk = (person: string) =>
    callerOf(businessRouter)({
      ...testContext(desk.data, { actor: actorNamed(person), now: NOW }),
      newId: desk.newId,
    });
  const { id: organisationId, supervisor } = desk.registry;
  const place = { organisationId, level: "province", unitId: null, competentId: organisationId } as const;
  await clerk(supervisor).competence.keep({ ...place, version: 0 });
  const sign = clerk(desk.registry.signer).cases.grant;

  const heapAt = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const started = performance.now();
  let early = 0;
  const ids: string[] = [];
  for (let n = 0; n < DOSSIERS; n++) {
    ids.push((await wholeLife(desk, n, sign)).id);
    if (n === Math.floor(DOSSIERS / 10)) early = heapAt();
    if (n > 0 && n % 1_000 === 0) console.error(`… ${n} of ${DOSSIERS}`);
  }
  const rate = (DOSSIERS * 1000) / (performance.now() - started);
  const late = heapAt();

  let lost = 0;
  const numbers = new Set<string>();
  for (const id of ids) {
    const { standing } = (await dossierById(desk.data.read, id)) as Dossier;
    if (standing.seq !== EVENTS || standing.status !== "returned") lost++;
    numbers.add(standing.result?.["certificateNumber"] ?? "");
  }
  const growth = round(late / early);
  const ratio = round(rate / TARGET);
  return {
    rows: [
      ["dossiers", DOSSIERS.toLocaleString("en")],
      [`whole lives (at least ${TARGET} /s)`, perSecond(rate)],
      ["dossiers with an event lost", String(lost)],
      ["certificates with a number of their own", numbers.size.toLocaleString("en")],
      [`heap at the end against the first tenth (at most ${MOST_GROWTH})`, String(growth)],
    ],
    result: {
      ours: round(rate),
      baseline: TARGET,
      ratio,
      target: 1,
      lost,
      growth,
      ok: ratio >= 1 && lost === 0 && numbers.size === DOSSIERS && growth <= MOST_GROWTH,
    },
  };
};

type Sign = (act: { organisationId: string; id: string; seq: number }) => Promise<Dossier>;

async function wholeLife(desk: CaseworkDesk, n: number, sign: Sign): Promise<Dossier> {
  const { registry, founder, keeps } = desk;
  const kind = n % 4 === 1 ? "private" : (KINDS[n % KINDS.length] ?? "private"); // the others bring an organisation's papers
  const procedure = `enterprise-new-${kind}`;
  const filed = await keeps(founder, (at) =>
    plantFiling(at, {
      procedure,
      kind,
      values: () => cleanAnswers(procedure, kind, n, { day: NOW.slice(0, 10) }),
    }),
  );
  let dossier = filed.dossier as Dossier;
  const act = () => ({ organisationId: registry.id, id: dossier.id, seq: dossier.standing.seq });
  const checker = desk.as(registry.checker).dossiers;
  if (dossier.standing.status === "financial")
    dossier = await desk
      .as(registry.supervisor)
      .fees.take({ ...act(), method: "transfer", reference: `CK${n}` });
  dossier = await checker.claim(act());
  const reason = { target: "address.street", text: "Thiếu số nhà", law: "Điều 42", remedy: "Ghi số nhà" };
  dossier = await checker.askSupplement({ ...act(), reasons: [reason] });
  dossier = await keeps(founder, async (at) => {
    const [last] = (await submissionsOf(at.tx, dossier.id)).slice(-1);
    return answerSupplement(at, dossier.id, {
      content: last?.content,
      bundleHash: last?.bundleHash ?? "",
      note: "",
    });
  });
  dossier = await checker.propose({ ...act(), outcome: "granted" });
  dossier = await sign(act());
  return checker.deliver({ ...act(), delivery: { how: "online", to: "Chủ hồ sơ", proof: "Tải về" } });
}
