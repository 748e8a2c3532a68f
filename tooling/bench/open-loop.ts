// Requests that come when they come, whether or not the former ones were answered, each timed from when it was due.
import { Agent, request } from "node:http";
import { setTimeout as after } from "node:timers/promises";

export type Answered = { status: number; ms: number };
export type Post = (body: object, from?: string) => Promise<Answered>;

/** Posts JSON over kept connections; `from` is the local address it comes from. */
export function posting(url: string, headers: Record<string, string>): Post & Disposable {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const post: Post = (body, from) =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const sent = request(
        url,
        {
          method: "POST",
          agent,
          headers: { ...headers, "content-type": "application/json" },
          ...(from ? { localAddress: from } : {}),
        },
        (answer) => {
          answer.resume();
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 0, ms: performance.now() - started }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(JSON.stringify(body));
    });
  return Object.assign(post, { [Symbol.dispose]: () => agent.destroy() });
}

/** Begins one every `1 / rate` seconds for so many seconds; late beginnings count as waiting. */
export async function openLoop(
  rate: number,
  seconds: number,
  begin: (n: number) => Promise<Answered>,
): Promise<Answered[]> {
  const started = performance.now();
  const under: Promise<Answered>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    const due = started + (n * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await after(early);
    const late = Math.max(0, performance.now() - due);
    under.push(begin(n).then(({ status, ms }) => ({ status, ms: ms + late })));
  }
  return Promise.all(under);
}
