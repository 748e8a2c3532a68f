import { createTransport } from "nodemailer";

export type Mail = {
  /** The same at every try, so that a receiver who got it twice keeps it once. */
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
};

/** Why a mail did not go: `isPermanent` when the receiving side will never take it. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
  readonly isPermanent: boolean;
  constructor(message: string, isPermanent: boolean, cause: unknown) {
    super(message, { cause });
    this.isPermanent = isPermanent;
  }
}

export type MailTransport = {
  /** The part of Message-IDs after the @. */
  domain: string;
  /** Answers what the mail server said; throws `MailRefused`. */
  send(mail: Mail): Promise<string>;
  close(): void;
};

/** A mail server, by its address (`smtp://user:password@host:587`, `smtps://…`), and who the mail is from (`Sen <sen@example.vn>`). */
export function smtpTransport({ url, from }: { url: string; from: string }): MailTransport {
  // shorter than the job runner's lock, so that a mail that hangs is not sent a second time beside itself
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const address = new URL(url);
  const server = createTransport({
    host: address.hostname,
    port: Number(address.port || (address.protocol === "smtps:" ? 465 : 587)),
    secure: address.protocol === "smtps:",
    ...(address.username && {
      auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
  return {
    domain: /@([^>\s]+)/.exec(from)?.[1] ?? address.hostname,
    close: () => server.close(),
    async send({ messageId, to, subject, text, html }) {
      try {
        const headers = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
        const sent = await server.sendMail({ from, to, subject, text, html, messageId, headers });
        return sent.response;
      } catch (error) {
        throw refusedBy(error);
      }
    },
  };
}

/** A 5xx answer to this receiver or this mail is for ever; everything else (no connection, 4xx, wrong password) may pass. */
function refusedBy(error: unknown): MailRefused {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string };
  const isAboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  return new MailRefused(message ?? String(error), isAboutThisMail && (responseCode ?? 0) >= 500, error);
}
