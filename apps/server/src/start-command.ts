import { demoAccounts } from "./demo/cast.ts";
import type { Settings } from "./env.ts";
import { openLog } from "./log.ts";
import { start } from "./start.ts";

const HARD_LIMIT_MS = 25_000;

/** Serves until a signal comes; leaves with 1 when something happens that nobody foresaw, for a supervisor to start again. */
export async function startCommand(settings: Settings): Promise<void> {
  const log = openLog(settings.logLevel);
  process.on("uncaughtException", (why) => {
    log.fatal({ err: why }, "an error nobody caught: stopping");
    process.exit(1);
  });
  const running = await start(settings, log);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), HARD_LIMIT_MS).unref();
      void running.stop().then(() => process.exit(0));
    });
  }
  const address = settings.port === running.port ? settings.url : `http://localhost:${running.port}`;
  console.log(welcome(address, running.demo));
  process.send?.({ ready: true, address }); // whoever started us as a child need not guess when
}

function welcome(address: string, demo: boolean): string {
  if (!demo) return `\nSen: ${address}\n`;
  const longest = Math.max(...demoAccounts.map(({ username }) => username.length));
  const rows = demoAccounts.map(
    ({ username, role }) => `  ${username.padEnd(longest)}  ${role.vi}\n  ${" ".repeat(longest)}  ${role.en}`,
  );
  return `
Sen: ${address}

Thành phố mẫu · demonstration city
Mật khẩu của mọi tài khoản · password of every account: ${demoAccounts[0]?.password ?? ""}

${rows.join("\n")}
`;
}
