/** How a command ends, for the shell. */
export const Code = {
  done: 0,
  failed: 1,
  wrong_usage: 2,
  configuration: 3,
  damaged: 4,
  server_is_running: 5,
} as const;
type Code = (typeof Code)[keyof typeof Code];

/** A command could not do it, for a reason that the person at the keyboard can act on. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: Code;
  readonly detail: unknown;
  constructor(code: Code, message: string, detail?: unknown) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

/** What a command answers: a sentence for people, the rest for programs. */
export type Told = { said: string } & Record<string, unknown>;

export function outcome(json: boolean) {
  return {
    tell: ({ said, ...rest }: Told): void => {
      console.log(json ? JSON.stringify({ ok: true, ...rest }) : said);
    },
    /** Answers the exit code. */
    fail: (why: unknown): Code => {
      const failure = why instanceof Failure ? why : null;
      const message = why instanceof Error ? why.message : String(why);
      if (json) console.log(JSON.stringify({ ok: false, error: message, detail: failure?.detail }));
      else console.error(`sen: ${failure || !(why instanceof Error) ? message : (why.stack ?? message)}`);
      return failure?.code ?? Code.failed;
    },
  };
}
