import { type Logger, pino } from "pino";

export type { Logger } from "pino";

const SECRET = [
  "password",
  "newPassword",
  "currentPassword",
  "token",
  "secret",
  "code",
  "authorization",
  "cookie",
];

/** One JSON line for each thing worth telling. Whatever has the name of a secret is struck out, two levels deep. */
export function openLog(level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*["set-${name}"]`]),
      censor: "[struck out]",
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
