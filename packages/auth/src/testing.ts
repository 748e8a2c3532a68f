import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { type Actor, callerOf, router } from "@sen/rpc";
import { defineManifest, type Manifest } from "@sen/rpc/manifest";
import { vi } from "vitest";
import { manifest } from "./manifest.ts";
import { openPasswords, WEAK } from "./passwords.ts";
import { authRouter } from "./router.ts";
import { type Auth, openAuth } from "./server.ts";
import type { WayToSignUp } from "./sign-up.ts";

const work = defineManifest({
  id: "work",
  path: "/cong-viec",
  title: { vi: "Công việc", en: "Work" },
  icon: "briefcase",
  permissions: {
    read: { vi: "Xem công việc", en: "See the work" },
    approve: { vi: "Duyệt công việc", en: "Approve the work" },
  },
});
export const manifests: readonly Manifest[] = [manifest, work];

const suite = router({ auth: authRouter(manifests) });
type Api = ReturnType<ReturnType<typeof callerOf<typeof suite._def.record>>>["auth"];

export const PASSWORD = "một mật khẩu đủ dài";
export const NOW = "2026-11-23T02:00:00.000Z";

/** City Hall with two wards under it, and four people: Ân at the city, Bình and Chi in Láng, Dũng in Ô Chợ Dừa. */
const TOWN = `
insert into directory_organisation (id, code, version) values ('city','city',1),('lang','lang',1),('dua','dua',1);
insert into directory_organisation_version (id, organisation_id, "from", "to", name, folded, sort_key, parent_id) values
 ('v1','city','2000-01-01','9999-12-31','Thành phố','thanh pho','a',null),
 ('v2','lang','2000-01-01','9999-12-31','Phường Láng','phuong lang','b','city'),
 ('v3','dua','2000-01-01','9999-12-31','Phường Ô Chợ Dừa','phuong o cho dua','c','city');
insert into directory_position (id, organisation_id, title, rank, "from", "to", version) values
 ('chief','city','Chánh Văn phòng',1,'2000-01-01','9999-12-31',1),
 ('leader','lang','Chủ tịch',1,'2000-01-01','9999-12-31',1),
 ('clerk','lang','Văn thư',2,'2000-01-01','9999-12-31',1),
 ('other','dua','Văn thư',1,'2000-01-01','9999-12-31',1);
insert into directory_person (id, organisation_id, full_name, folded, sort_key, email, version) values
 ('an','city','Trần Ân','tran an','an','an@hanoi.example',1),
 ('binh','lang','Lê Bình','le binh','binh','binh@hanoi.example',1),
 ('chi','lang','Phạm Chi','pham chi','chi','chi@hanoi.example',1),
 ('dung','dua','Vũ Dũng','vu dung','dung','dung@hanoi.example',1);
insert into directory_assignment (id, person_id, position_id, "from", "to", version) values
 ('a1','an','chief','2000-01-01','9999-12-31',1),
 ('a2','binh','clerk','2000-01-01','9999-12-31',1),
 ('a3','chi','leader','2000-01-01','9999-12-31',1),
 ('a4','dung','other','2000-01-01','9999-12-31',1);
`;

type Answer = { status: number; headers: Headers; body: Record<string, unknown> | null };
export type Browser = {
  jar: Map<string, string>;
  request(path: string, init?: RequestInit): Request;
  send(path: string, body?: unknown): Promise<Answer>;
};
export type Town = AsyncDisposable & {
  data: Data;
  auth: Auth;
  newId(): string;
  browser(): Browser;
  later(seconds: number): void;
  /** A browser in which the person has signed in. */
  signedIn(id: string): Promise<Browser & { actor(): Promise<Actor | null>; api(): Promise<Api> }>;
  /** The router, as somebody or nobody. */
  apiOf(actor: Actor | null): Api;
};

/** A browser in a test: keeps cookies, and nothing else. */
function openBrowser(handler: (request: Request) => Promise<Response>, origin: string): Browser {
  const jar = new Map<string, string>();
  const request = (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request(`${origin}${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), origin, cookie },
    });
  };
  const send = async (path: string, body?: unknown) => {
    const asked =
      body === undefined
        ? {}
        : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await handler(request(`/api/auth${path}`, asked));
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/i.test(line) || pair.length === at + 1) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json().catch(() => null)) as Answer["body"],
    };
  };
  return { jar, request, send };
}

/** A town hall with its people, their accounts and a clock that only the test moves. */
export async function openTown({
  baseUrl = "http://sen.example",
  accounts = ["an", "binh", "chi", "dung"],
  signUp = "closed" as WayToSignUp,
} = {}) {
  const data = await freshData();
  await data.execute(TOWN);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(NOW) });
  let ids = 0;
  const newId = () => `0000-${String(++ids).padStart(6, "0")}`;
  const auth = openAuth({
    data,
    secret: "a secret of thirty-two characters or more",
    baseUrl,
    manifests,
    now: () => new Date().toISOString(),
    newId,
    demo: null,
    signUp,
    passwords: openPasswords(WEAK),
  });
  for (const id of accounts) {
    const email = `${id}@hanoi.example`;
    await auth.createAccount({
      personId: id,
      name: id,
      username: `nguoi.${id}`,
      email,
      password: PASSWORD,
      administrator: id === "an",
    });
  }
  const browser = () => openBrowser((request) => auth.handler(request, "192.0.2.1"), baseUrl);
  const apiOf = (actor: Actor | null) =>
    callerOf(suite)({
      data,
      actor,
      requestId: "request",
      ip: null,
      now: () => new Date().toISOString(),
      newId,
    }).auth;
  return {
    data,
    auth,
    apiOf,
    newId,
    browser,
    later: (seconds: number) => void vi.setSystemTime(Date.now() + seconds * 1000),
    async signedIn(id: string) {
      const it = browser();
      const answer = await it.send("/sign-in/password", { name: `nguoi.${id}`, password: PASSWORD });
      if (answer.status !== 200) throw new Error(`${id} was not let in: ${JSON.stringify(answer.body)}`);
      const actor = () => auth.actorOf(it.request("/"));
      return { ...it, actor, api: async () => apiOf(await actor()) };
    },
    async [Symbol.asyncDispose]() {
      vi.useRealTimers();
      auth.close();
      await data.close();
    },
  };
}
