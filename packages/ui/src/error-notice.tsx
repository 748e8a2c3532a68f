import { Notice } from "./notice.tsx";
import { sayError } from "./refusal.ts";

/** The failure of a call, where the call was made; nothing while there is none. */
export function ErrorNotice<Code extends string>({
  error,
  refusals,
}: {
  error: unknown;
  refusals?: Record<Code, string>;
}) {
  if (error === null || error === undefined) return null;
  return <Notice tone="bad">{sayError(error, refusals).message}</Notice>;
}
