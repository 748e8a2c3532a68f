/** What a rule answers: the new state, or the code of the one reason it said no and, where it helps, what stood in the way. */
export type Result<T, Code extends string> =
  | { ok: true; value: T }
  | { ok: false; code: Code; detail?: unknown };

export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <const Code extends string>(
  code: Code,
  detail?: unknown,
): { ok: false; code: Code; detail?: unknown } =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail };

/** An expected "no", on its way out through the API. Never thrown by rules, only by `unwrap`. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;
  /** What the reader needs to see to act on it: the other side of a conflict, the record as it is now. */
  readonly detail: unknown;
  constructor(code: string, detail?: unknown) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

export function unwrap<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.code, result.detail);
}
