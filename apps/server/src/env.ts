import { resolve } from "node:path";
import * as z from "zod";
import { isNetwork } from "./address.ts";

const word = (...words: [string, ...string[]]) => z.enum(words);
const list = () => z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean));

/** Every variable the server reads. `.env.example` and the errors of `sen config check` are made from this. */
const Environment = z.object({
  NODE_ENV: word("development", "production", "test")
    .default("development")
    .describe("`production` refuses whatever is only good for a demonstration."),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8080)
    .describe("The one port everything is served on."),
  SEN_HOST: z
    .string()
    .optional()
    .describe("The address to listen at. Every address of the machine when left out."),
  SEN_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      "The address people type, without a path. Needed in production; with https, cookies and HSTS are made strict.",
    ),
  SEN_DATA: z
    .string()
    .default("./data")
    .describe("The folder of the database, the attachments and the generated secret."),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/)
    .optional()
    .describe("A PostgreSQL server (postgres://…). SQLite in the data folder when left out."),
  SEN_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      "At least 32 characters that sign sessions. Needed in production; elsewhere made at the first start.",
    ),
  SEN_DEMO: word("on", "off")
    .optional()
    .describe(
      "The demonstration city with its shown passwords. On when the data folder is new; never in production.",
    ),
  SEN_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("The mail server (smtps://user:password@host). Without it no mail is sent."),
  SEN_MAIL_FROM: z.string().max(200).default("Sen <sen@localhost>").describe("The sender of every mail."),
  SEN_TRUSTED_PROXY: list()
    .pipe(z.array(z.string().refine(isNetwork)))
    .optional()
    .describe(
      "Addresses or networks (10.0.0.0/8) of proxies whose X-Forwarded-For is believed, separated by commas.",
    ),
  SEN_CORS_ORIGINS: list()
    .pipe(z.array(z.url({ protocol: /^https?$/ })))
    .optional()
    .describe("Other origins whose pages may call the API with a token, separated by commas."),
  SEN_METRICS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe("Serves /metrics on a port of its own instead, at 127.0.0.1."),
  SEN_METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe(
      "The bearer token that /metrics asks for. Without it and without a port of its own, production does not serve /metrics.",
    ),
  SEN_LOG_LEVEL: word("debug", "info", "warn", "error", "silent")
    .optional()
    .describe("`info` in production, `warn` elsewhere."),
  SEN_MOST_IN_FLIGHT: z.coerce
    .number()
    .int()
    .min(1)
    .default(256)
    .describe("Requests worked on at once; those beyond are asked to come again in a second."),
  SEN_DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(20)
    .optional()
    .describe(
      "How long /readyz says no before the server stops, so that a balancer can look away. 3 in production, 0 elsewhere.",
    ),
});

export type Settings = {
  production: boolean;
  port: number;
  host: string | undefined;
  /** The origin people use, without a slash at its end. */
  url: string;
  secure: boolean;
  folder: string;
  databaseUrl: string | undefined;
  /** Null when none was given: outside production one is made and kept in the data folder. */
  secret: string | null;
  /** Null when not said: a new data folder outside production gets the demonstration city. */
  demo: boolean | null;
  mail: { server: string | null; from: string };
  trustedProxies: readonly string[];
  corsOrigins: readonly string[];
  metrics: { port: number | null; token: string | null };
  logLevel: string;
  mostInFlight: number;
  drainSeconds: number;
};

export type Problem = { variable: string; vi: string; en: string };
export type Checked = { ok: true; settings: Settings } | { ok: false; problems: Problem[] };

const IN_PRODUCTION: Problem[] = [
  {
    variable: "SEN_URL",
    vi: "cần có trong môi trường vận hành: địa chỉ https mà mọi người gõ",
    en: "is needed in production: the https address people type",
  },
  {
    variable: "SEN_SECRET",
    vi: "cần có trong môi trường vận hành: tạo bằng `openssl rand -base64 48`",
    en: "is needed in production: make one with `openssl rand -base64 48`",
  },
];
const NO_DEMO: Problem = {
  variable: "SEN_DEMO",
  vi: "không được là `on` trong môi trường vận hành: mật khẩu mẫu ai cũng đọc được",
  en: "cannot be `on` in production: everybody can read the demonstration passwords",
};

/** Reads the environment whole: either the settings, or everything that is wrong with it at once. */
export function checkEnvironment(environment: Record<string, string | undefined>): Checked {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given, { error: z.locales.en().localeError });
  const problems = parsed.success ? lacking(parsed.data) : problemsOf(given, parsed.error);
  return parsed.success && problems.length === 0
    ? { ok: true, settings: settingsOf(parsed.data) }
    : { ok: false, problems };
}

function problemsOf(given: unknown, error: z.ZodError): Problem[] {
  const inVietnamese = Environment.safeParse(given, { error: z.locales.vi().localeError });
  return error.issues.map((issue, n) => ({
    variable: String(issue.path[0]),
    vi: inVietnamese.error?.issues[n]?.message ?? issue.message,
    en: issue.message,
  }));
}

function lacking(values: z.infer<typeof Environment>): Problem[] {
  if (values.NODE_ENV !== "production") return [];
  const missing = IN_PRODUCTION.filter(
    ({ variable }) => values[variable as keyof typeof values] === undefined,
  );
  return values.SEN_DEMO === "on" ? [...missing, NO_DEMO] : missing;
}

function settingsOf(values: z.infer<typeof Environment>): Settings {
  const production = values.NODE_ENV === "production";
  const url = new URL(values.SEN_URL ?? `http://localhost:${values.PORT}`).origin;
  return {
    production,
    port: values.PORT,
    host: values.SEN_HOST,
    url,
    secure: url.startsWith("https:"),
    folder: resolve(values.SEN_DATA),
    databaseUrl: values.DATABASE_URL,
    secret: values.SEN_SECRET ?? null,
    demo: production ? false : values.SEN_DEMO === undefined ? null : values.SEN_DEMO === "on",
    mail: { server: values.SEN_SMTP_URL ?? null, from: values.SEN_MAIL_FROM },
    trustedProxies: values.SEN_TRUSTED_PROXY ?? [],
    corsOrigins: values.SEN_CORS_ORIGINS ?? [],
    metrics: { port: values.SEN_METRICS_PORT ?? null, token: values.SEN_METRICS_TOKEN ?? null },
    logLevel: values.SEN_LOG_LEVEL ?? (production ? "info" : "warn"),
    mostInFlight: values.SEN_MOST_IN_FLIGHT,
    drainSeconds: values.SEN_DRAIN_SECONDS ?? (production ? 3 : 0),
  };
}

/** The text of `.env.example`: every variable, what it is for, and its default. */
export function exampleEnvironment(): string {
  const lines = Object.entries(Environment.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : "";
    return `# ${schema.description ?? ""}\n${value ? `${name}=${value}` : `# ${name}=`}\n`;
  });
  return `# Copy to .env and change what you need. \`pnpm sen config check\` says whether it will do.\n\n${lines.join("\n")}`;
}
