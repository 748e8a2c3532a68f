import type { Permission } from "@sen/rpc";
import { actorNamed } from "@sen/rpc/testing";
import { FOUNDER, newestCode, openScreen, plantDraft, type Registry } from "./testing.tsx";

type Page = Awaited<ReturnType<typeof openScreen>>;
type Api = Page["api"];

const can =
  (...permissions: string[]) =>
  (permission: Permission): boolean =>
    ["directory.read", "casework.see", "business.see", ...permissions].includes(permission);

/** The officers of a registry, each with exactly what their role gives. */
export const LAN = actorNamed("lan", can("casework.check"));
export const HAI = actorNamed("hai", can("casework.check"));
/** Signs, and may check too: what four eyes are for. */
export const KY = actorNamed(
  "ky",
  can("casework.check", "casework.sign", "casework.supervise", "business.grant"),
);
export const THU = actorNamed("thu", can("casework.fees"));
/** Who files. */
export const MAI = actorNamed(FOUNDER.id, () => false);

/** Files a company of this proper name, as the founder. */
export async function plantCase(api: Api, registry: Registry, name: string): Promise<string> {
  const id = await plantDraft(api, registry, {
    "name.vi": `Công ty TNHH ${name}`,
    "name.foreign": "",
    "name.short": "",
  });
  return signAndFile(api, id);
}

/** Every signer of a draft confirms it, and it is sent. */
async function signAndFile(api: Api, id: string): Promise<string> {
  const { bundleHash, signers } = await api.business.drafts.get({ id });
  for (const { key } of signers) {
    await api.business.drafts.askCode({ id, key, bundleHash });
    await api.business.drafts.sign({ id, key, bundleHash, code: await newestCode(api) });
  }
  const filing = { id, bundleHash, delivery: "online", note: "", idempotencyKey: bundleHash } as const;
  return (await api.business.drafts.file(filing)).dossier.id;
}

/** One dossier on an officer's desk, its fee paid; `path` may hold `$id` and `$office`. */
export async function openDesk(path: string, officer = LAN, name = "Sao Mai"): Promise<Page> {
  let office = "";
  const page = await openScreen(path, {
    given: (api, registry) => {
      office = registry.officeId;
      return plantCase(api, registry, name);
    },
  });
  page.become(THU);
  await payFee(page, page.id);
  page.become(officer);
  page.reload();
  if (office === "") throw new Error("no registry");
  return page;
}

/** As whoever is at the desk: takes what is due. */
export async function payFee({ api, registry }: Pick<Page, "api" | "registry">, id: string): Promise<void> {
  const at = { organisationId: registry.officeId, id };
  const { dossier } = await api.casework.dossiers.get(at);
  await api.casework.fees.take({ ...at, seq: dossier.standing.seq, method: "cash", reference: "" });
}

/** The dossier as the office has it now. */
export const caseOf = ({ api, registry, id }: Pick<Page, "api" | "registry" | "id">) =>
  api.casework.dossiers.get({ organisationId: registry.officeId, id });

/** As whoever is at the desk: takes it in hand. */
export async function claim(page: Pick<Page, "api" | "registry" | "id">): Promise<void> {
  const { dossier } = await caseOf(page);
  const { api, registry, id } = page;
  await api.casework.dossiers.claim({ organisationId: registry.officeId, id, seq: dossier.standing.seq });
}

/** As whoever is at the desk: says that it is valid. */
export async function propose(page: Pick<Page, "api" | "registry" | "id">): Promise<void> {
  const { dossier } = await caseOf(page);
  const { api, registry, id } = page;
  await api.casework.dossiers.propose({
    organisationId: registry.officeId,
    id,
    seq: dossier.standing.seq,
    outcome: "granted",
    reasons: [],
    note: "Đủ điều kiện",
  });
}

/** Registers what is on the desk, and files as the founder that it moves to another street. */
export async function plantChange(page: Page): Promise<void> {
  const { api, registry, id } = page;
  page.become(LAN);
  await claim(page);
  await propose(page);
  page.become(KY);
  const { dossier } = await caseOf(page);
  const { seq } = dossier.standing;
  const { standing } = await api.business.cases.grant({ organisationId: registry.officeId, id, seq });
  page.become(MAI);
  const entityCode = standing.result?.["code"] ?? "";
  const change = { procedure: "enterprise-change", kind: "llc1", entityCode } as const;
  const draft = await api.business.drafts.begin(change);
  const at = new Date().toISOString();
  const values = {
    "change.address": true,
    "change.reason": "Chuyển trụ sở",
    "change.on": at.slice(0, 10),
    "address.street": "Số 9 phố Mới",
    "address.unit": registry.unitId,
    phone: "0900000009",
    email: FOUNDER.email,
  };
  const answers = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at }]));
  await api.business.drafts.keep({ id: draft.id, answers });
  await signAndFile(api, draft.id);
}

/** As the founder: answers a notice by giving another telephone number, and nothing else. */
export async function answerNotice(page: Page): Promise<void> {
  const { api, id } = page;
  page.become(MAI);
  const draft = (await api.business.drafts.list()).find((one) => one.dossierId === id);
  const at = new Date(Date.now() + 60_000).toISOString();
  const answers = { phone: { value: "0987654321", at } };
  await api.business.drafts.keep({ id: draft?.id ?? "", answers });
  await signAndFile(api, draft?.id ?? "");
}
