import type { Value } from "@sen/business/form.model";
import { cleanAnswers } from "@sen/business/samples";
import { seedCatalogue } from "@sen/catalogue/seed";
import { keepCitizen } from "@sen/directory/citizen";
import { actorNamed } from "@sen/rpc/testing";
import { openDesk } from "@sen/sdk/desk";
import { openSuite, type SuiteOptions, type TestSuite } from "@sen/suite/testing";
import { completeBrowser } from "@sen/ui/testing";
import { seedWorkdays } from "@sen/workdays/seed";
import { createMemoryHistory } from "@tanstack/react-router";
import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { vi } from "vitest";
import { App } from "./app.tsx";

/** Monday 2026-11-23, 09:00 in Hanoi, for the server and for the screen. */
const NOW = "2026-11-23T02:00:00.000Z";
export const FOUNDER = { id: "mai", name: "Nguyễn Thị Mai", email: "mai@example.vn" };

/** A registry that decides for the whole province and for one ward, and a founder who has filed nothing yet. */
export type Registry = { officeId: string; unitId: string };

async function plantRegistry({ api, data }: TestSuite): Promise<Registry> {
  const from = "2025-07-01";
  const { id: officeId } = await api.directory.organisations.createTop({
    code: "DKKD",
    name: "Phòng Đăng ký kinh doanh",
    unitId: null,
    from,
  });
  const { id: unitId } = await api.directory.units.create({
    kind: "ward",
    name: "Láng",
    parentId: null,
    codes: [],
    population: null,
    populationOn: null,
    areaKm2: null,
    headOffice: null,
    legalBasis: null,
    from,
  });
  await data.write(async (tx) => {
    await seedCatalogue(tx);
    await seedWorkdays(tx);
    await keepCitizen(tx, {
      id: FOUNDER.id,
      fullName: FOUNDER.name,
      email: FOUNDER.email,
      organisationId: officeId,
    });
  });
  const competence = { organisationId: officeId, competentId: officeId, version: 0 };
  await api.business.competence.keep({ ...competence, level: "province", unitId: null });
  await api.business.competence.keep({ ...competence, level: "commune", unitId });
  return { officeId, unitId };
}

type ScreenOptions = SuiteOptions & {
  breakage?: RequestHandler[];
  /** What is there before the screen opens, done as the founder; answers what to put into the address. */
  given?: (api: TestSuite["api"], registry: Registry) => Promise<string | undefined>;
};

/** One screen of the founder's, the real router behind it, and whatever breakage the test asks for in between. */
export async function openScreen(path: string, { breakage = [], given, ...options }: ScreenOptions = {}) {
  completeBrowser();
  configure({ asyncUtilTimeout: 15_000 }); // a screen's code is loaded when it is first wanted
  localStorage.clear();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
  const suite = await openSuite({ now: NOW, ...options });
  const registry = await plantRegistry(suite);
  if (options.actor === undefined && options.as === undefined)
    suite.become(actorNamed(FOUNDER.id, () => false));
  const id = await given?.(suite.api, registry);
  const network = setupServer(...breakage, ...suite.handlers);
  network.listen({ onUnhandledFrame: "error" });
  const open = () => {
    const history = createMemoryHistory({
      initialEntries: [`/doanh-nghiep${path.replace("$id", id ?? "")}`],
    });
    return render(
      <App desk={openDesk({ url: "http://suite.test", onSignedOut: () => {} })} history={history} />,
    );
  };
  let shown = open();
  return {
    api: suite.api,
    registry,
    id: id ?? "",
    screen,
    user: userEvent.setup(),
    network,
    become: (actor: Parameters<typeof suite.become>[0]) => suite.become(actor),
    /** As the browser does: everything in memory is gone, what is kept on the device is not. */
    reload() {
      shown.unmount();
      shown = open();
    },
    [Symbol.asyncDispose]: async () => {
      for (const dismiss of screen.queryAllByRole("button", { name: "Bỏ qua" })) fireEvent.click(dismiss); // results outlive the screen
      cleanup();
      network.close();
      vi.useRealTimers();
      await suite[Symbol.asyncDispose]();
    },
  };
}

/** A draft of a single-member company whose owner, representative and signer is the founder; complete but for what is changed. */
export async function plantDraft(
  api: TestSuite["api"],
  { unitId }: Registry,
  change: Record<string, Value> = {},
): Promise<string> {
  const { id } = await api.business.drafts.begin({ procedure: "enterprise-new-llc1", kind: "llc1" });
  const values = {
    ...cleanAnswers("enterprise-new-llc1", "llc1", 12, { unit: unitId, day: NOW.slice(0, 10) }),
    "owner.email": FOUNDER.email,
    "representative.email": FOUNDER.email,
    ...change,
  };
  const at = NOW;
  await api.business.drafts.keep({
    id,
    answers: Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at }])),
  });
  return id;
}

/** Signs a draft with the code that was sent, and files it. */
export async function plantDossier(api: TestSuite["api"], registry: Registry): Promise<string> {
  const id = await plantDraft(api, registry);
  const { bundleHash, signers } = await api.business.drafts.get({ id });
  for (const { key } of signers) {
    await api.business.drafts.askCode({ id, key, bundleHash });
    await api.business.drafts.sign({ id, key, bundleHash, code: await newestCode(api) });
  }
  const { dossier } = await api.business.drafts.file({
    id,
    bundleHash,
    delivery: "online",
    note: "",
    idempotencyKey: "filed-in-a-test",
  });
  return dossier.id;
}

/** The signing code that was told last. */
export async function newestCode(api: TestSuite["api"]): Promise<string> {
  const { items } = await api.notify.list({});
  const told = items.find(({ kind }) => kind === "business.signing-code");
  return /\d{6}/.exec(told?.text.vi.subject ?? "")?.[0] ?? "";
}
