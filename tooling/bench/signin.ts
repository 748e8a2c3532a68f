// Signing in with argon2id over HTTP: open loop, four times too much, who is known, and what it costs to be signed in.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { hash, verify } from "@node-rs/argon2";
import { openAuth } from "@sen/auth/server";
import { openData } from "@sen/data/open";
import { newId } from "@sen/rpc";
import { demoPassword, members } from "@sen/server/demo";
import { openCity } from "./city.ts";
import { type Answered, openLoop, type Post, posting } from "./open-loop.ts";
import { type Bench, ms, percentile, perSecond, round } from "./report.ts";
import { sameDistribution } from "./same-distribution.ts";

const STRENGTH = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SECONDS = 5;
const TIMES_TOO_MUCH = 4;
const TARGETS = {
  at20: 100,
  at100: 300,
  overload: 500,
  blocked: 20,
  overhead: 1,
  sameTime: 0.01,
  ratio: 0.5,
};

const names = members.map(({ username }) => username);
const served = (answers: Answered[]) =>
  answers.filter(({ status }) => status === 200).map((answer) => answer.ms);
const p99 = (answers: Answered[]) => percentile(served(answers), 0.99);

export const signin: Bench = async () => {
  const bare = await bareVerifies();
  const overhead = await costOfBeingSignedIn();
  await using city = await openCity();
  using post = posting(`${city.url}/api/auth/sign-in/password`, { origin: city.url });
  const enter = (n: number) => post({ name: names[n % names.length], password: demoPassword });
  await openLoop(20, 3, enter); // warm

  await longestPause(city.url);
  const at = new Map<number, Answered[]>();
  for (const rate of [20, 50, 100]) at.set(rate, await openLoop(rate, SECONDS, enter));
  const blocked = await longestPause(city.url);
  const flood = Math.round(bare * TIMES_TOO_MUCH);
  const begun = performance.now();
  const overload = await openLoop(flood, SECONDS, enter);
  const rate = served(overload).length / ((performance.now() - begun) / 1000);
  const shed = overload.filter(({ status }) => status === 503).map((answer) => answer.ms);
  const sameTime = await knownAgainstUnknown(post);

  const ok =
    p99(at.get(20) ?? []) < TARGETS.at20 &&
    p99(at.get(100) ?? []) < TARGETS.at100 &&
    [...at.values()].flat().every(({ status }) => status === 200) &&
    p99(overload) < TARGETS.overload &&
    blocked < TARGETS.blocked &&
    overhead < TARGETS.overhead &&
    sameTime > TARGETS.sameTime &&
    rate / bare >= TARGETS.ratio;
  return {
    rows: [
      ["argon2id alone (19 MiB, 2 passes)", `${perSecond(bare)} on ${availableParallelism()} cores`],
      ...[...at].map(([offered, answers]): [string, string] => [
        `${offered} sign-ins/s, p50 and p99`,
        `${ms(percentile(served(answers), 0.5))} and ${ms(p99(answers))}`,
      ]),
      [`${flood} sign-ins/s, served`, `${perSecond(rate)}, p99 ${ms(p99(overload))}`],
      [
        `${flood} sign-ins/s, turned away`,
        `${shed.length} of ${overload.length}, p50 ${ms(percentile(shed, 0.5))}`,
      ],
      ["longest pause of the event loop to 100/s", ms(blocked)],
      ["being signed in costs, p99 after a commit", ms(overhead)],
      ["known and unknown names, KS p-value", sameTime.toFixed(3)],
    ],
    result: {
      ours: round(rate, 1),
      baseline: round(bare, 1),
      ratio: round(rate / bare),
      target: TARGETS.ratio,
      ok,
      p99At20: round(p99(at.get(20) ?? [])),
      p99At100: round(p99(at.get(100) ?? [])),
      p99Overload: round(p99(overload)),
      blocked: round(blocked),
      overhead: round(overhead, 3),
      sameTime: round(sameTime, 3),
    },
  };
};

/** How many verifications a second this machine does when it does nothing else. */
async function bareVerifies(): Promise<number> {
  const hashed = await hash(demoPassword, STRENGTH);
  const until = performance.now() + 3_000;
  let done = 0;
  const lane = async () => {
    while (performance.now() < until) {
      await verify(hashed, demoPassword);
      done++;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return done / ((performance.now() - begun) / 1000);
}

/** p99 of finding out who asks, each time right after somebody else's commit: the worst of all cases. */
async function costOfBeingSignedIn(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "sen-bench-"));
  const data = await openData(folder);
  try {
    await data.migrate();
    const baseUrl = "http://127.0.0.1";
    const now = () => new Date().toISOString();
    const auth = openAuth({
      data,
      secret: "a bench's secret of 32 characters",
      baseUrl,
      manifests: [],
      now,
      newId,
      demo: null,
    });
    const person = { personId: newId(), name: "Văn thư", username: "vanthu", email: "vanthu@hanoi.example" };
    await auth.createAccount({ ...person, password: demoPassword, administrator: true });
    const entered = await auth.handler(
      new Request(`${baseUrl}/api/auth/sign-in/password`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: baseUrl },
        body: JSON.stringify({ name: "vanthu", password: demoPassword }),
      }),
    );
    const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const took: number[] = [];
    for (let n = 0; n < 3_000; n++) {
      await data.write(async () => undefined);
      await new Promise(setImmediate); // the next request hears of the commit, as it would
      const begun = performance.now();
      const actor = await auth.actorOf(new Request(`${baseUrl}/`, { headers: { cookie } }));
      took.push(performance.now() - begun);
      if (!actor) throw new Error("the session was not found");
    }
    auth.close();
    return percentile(took.slice(500), 0.99);
  } finally {
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the server's own metrics; asking resets the figure. The timer that measures ticks every 10 ms, which is no pause. */
async function longestPause(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const seconds = Number(/^\w*nodejs_eventloop_lag_max_seconds\S* (\S+)/m.exec(text)?.[1] ?? Number.NaN);
  return Math.max(0, seconds * 1000 - 10);
}

/**
 * Wrong passwords for names that exist and names that do not, in pairs from an address of their own; they take turns
 * at being first, because the first of a pair also opens the connection.
 */
async function knownAgainstUnknown(post: Post): Promise<number> {
  const [known, unknown]: number[][] = [[], []];
  for (let n = 0; n < names.length * 4; n++) {
    const from = `127.0.${Math.floor(n / 50)}.${(n % 50) + 2}`;
    const password = "không phải mật khẩu này";
    const pair = [
      { name: names[n % names.length], times: known },
      { name: `khong.co.${n}`, times: unknown },
    ];
    for (const { name, times } of n % 2 === 0 ? pair : pair.reverse())
      times?.push((await post({ name, password }, from)).ms);
  }
  return sameDistribution(known ?? [], unknown ?? []);
}
