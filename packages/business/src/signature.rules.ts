import { accept, type Result, refuse } from "@sen/rpc/result";
import { instantOf, msOf } from "@sen/workdays/rules";
import type { Draft, Signature, Signer } from "./model.ts";
import { sameName } from "./rules.ts";

export type SigningRefusal =
  | "business/changed-since"
  | "business/not-the-signer"
  | "business/agent-signs-for-nobody"
  | "business/signed-already"
  | "business/code-just-sent"
  | "business/no-code-asked"
  | "business/code-too-old"
  | "business/code-worn-out"
  | "business/code-wrong";

/** One confirmation by one signer of one bundle, signed or not yet. */
export type Confirming = Omit<Signature, "at"> & {
  codeHash: string;
  codeUntil: string;
  attempts: number;
  signedAt: string | null;
};

const MOST_ATTEMPTS = 5;
/** A code is not sent again within a minute of the last, so that guessing has no end to it. */
const PAUSE_MS = 60_000;

type Signing = { signers: readonly Signer[]; bundleHash: string };
type Asked = { key: string; bundleHash: string };

/** The signer, when what they saw is what there is and the signed-in person is who is meant. */
export function signable(
  { signers, bundleHash }: Signing,
  asked: Asked,
  person: { email: string },
): Result<Signer, SigningRefusal> {
  if (asked.bundleHash !== bundleHash) return refuse("business/changed-since");
  const signer = signers.find(({ key }) => key === asked.key);
  const isMeant = signer && signer.email !== "" && signer.email.toLowerCase() === person.email.toLowerCase();
  return isMeant ? accept(signer) : refuse("business/not-the-signer");
}

/** An agent files for others and signs for none of them: only in their own name, where they are one of them too. */
export function inOwnName(
  signer: Signer,
  { members }: Pick<Draft, "members">,
  person: { id: string; fullName: string },
): Result<Signer, SigningRefusal> {
  const isAgent = members.some(({ personId, role }) => personId === person.id && role === "agent");
  return isAgent && !sameName(signer.name, person.fullName)
    ? refuse("business/agent-signs-for-nobody")
    : accept(signer);
}

/** Until when a code that is sent now counts; or why none is sent. */
export function codeUntil(
  before: Confirming | null,
  { lastsMs }: { lastsMs: number },
  now: string,
): Result<string, SigningRefusal> {
  if (before?.signedAt) return refuse("business/signed-already");
  const isTooSoon = before && msOf(now) < msOf(before.codeUntil) - lastsMs + PAUSE_MS;
  return isTooSoon ? refuse("business/code-just-sent") : accept(instantOf(msOf(now) + lastsMs));
}

/** What the confirmation is after an answer, also a wrong one: every one counts. */
export function tried(
  before: Confirming | null,
  isRight: (kept: string) => boolean,
  now: string,
): { after: Confirming | null; answer: Result<Signature, SigningRefusal> } {
  if (!before || (!before.signedAt && before.codeHash === ""))
    return { after: null, answer: refuse("business/no-code-asked") };
  if (before.signedAt) return { after: null, answer: accept(asSignature(before, before.signedAt)) };
  if (now > before.codeUntil) return { after: null, answer: refuse("business/code-too-old") };
  if (before.attempts >= MOST_ATTEMPTS) return { after: null, answer: refuse("business/code-worn-out") };
  if (isRight(before.codeHash)) {
    const after = { ...before, codeHash: "", signedAt: now };
    return { after, answer: accept(asSignature(after, now)) };
  }
  const attempts = before.attempts + 1;
  return {
    after: { ...before, attempts },
    answer: refuse("business/code-wrong", { left: MOST_ATTEMPTS - attempts }),
  };
}

export const asSignature = ({ key, personId, name, bundleHash }: Confirming, at: string): Signature => ({
  key,
  personId,
  name,
  bundleHash,
  at,
});
