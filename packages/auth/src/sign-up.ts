import type { Data } from "@sen/data";
import { isUniqueViolation } from "@sen/data";
import { organisationsOn } from "@sen/directory/ask";
import { keepCitizen } from "@sen/directory/citizen";
import { tell } from "@sen/notify/tell";
import * as z from "zod";
import { accountByName, insertAccount, issueLink } from "./account.store.ts";
import { appendAccountFact } from "./facts.ts";
import { Email } from "./model.ts";
import { dayOf } from "./session.rules.ts";
import { countAttempt } from "./throttle.store.ts";

/** How a citizen's first link reaches them: by mail; on the screen, in a demonstration without mail; not at all. */
export type WayToSignUp = "mail" | "shown" | "closed";
type Tools = { data: Data; now: () => string; newId: () => string };

const SignUp = z.strictObject({ fullName: z.string().trim().min(2).max(120), email: Email });
const answer = (status: number, body: Record<string, unknown>, headers = {}) =>
  Response.json(body, { status, headers });

/**
 * Opens a citizen's account. Whoever asks gets one answer whether or not the address has an account already: what to
 * do next is in the mail, for a new account and for an old one. A demonstration without mail shows the link instead.
 */
export async function signUp(
  { data, now, newId }: Tools,
  way: WayToSignUp,
  asked: unknown,
  address: string | null,
): Promise<Response> {
  if (way === "closed") return answer(403, { code: "auth/sign-up-closed" });
  const read = SignUp.safeParse(asked);
  if (!read.success) return answer(400, { code: "auth/sign-up-incomplete" });
  const { fullName, email } = read.data;
  const at = now();
  const attempt = { name: `sign-up:${email}`, address };
  const wait = await data.write((tx) => countAttempt(tx, attempt, at));
  if (wait > 0)
    return answer(429, { code: "auth/locked-out", seconds: wait }, { "Retry-After": String(wait) });

  const open = () =>
    data.write(async (tx) => {
      const former = await accountByName(tx, email);
      const office = (await organisationsOn(tx, dayOf(at))).find(({ parentId }) => parentId === null);
      if (former?.disabledAt || !office) return null;
      const account = former ?? (await openAccount());
      const { secret } = await issueLink(tx, account.id, at);
      const path = `/dang-nhap/dat-mat-khau?ma=${secret}`;
      if (way === "shown") return former ? null : path; // who has an account already is not let in by a screen
      const kind = former ? "auth.new-link" : "auth.welcome";
      await tell(tx, {
        id: newId(),
        to: [account.personId],
        kind,
        params: {},
        path,
        now: at,
        isUrgent: true,
      });
      return null;

      async function openAccount() {
        const person = await keepCitizen(tx, {
          id: newId(),
          fullName,
          email,
          organisationId: office?.id ?? "",
        });
        const id = newId();
        const username = `cd.${id.replaceAll("-", "").slice(-12)}`;
        const made = await insertAccount(tx, {
          id,
          personId: person.id,
          name: fullName,
          username,
          email,
          now: at,
        });
        await appendAccountFact(tx, { action: "auth.signedUp", at, account: made });
        return made;
      }
    });
  const path = await open().catch((why: unknown) => {
    if (isUniqueViolation(why)) return null; // an officer's address without an account: an administrator opens that one
    throw why;
  });
  return answer(200, { next: way, path });
}
