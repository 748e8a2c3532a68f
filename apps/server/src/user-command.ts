import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { Email, Username } from "@sen/auth/model";
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from "@sen/auth/rules";
import type { Data } from "@sen/data";
import { organisationsOn } from "@sen/directory/ask";
import { newId } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import type { Settings } from "./env.ts";
import { Code, Failure, type Told } from "./outcome.ts";
import { authIn, withData } from "./tools.ts";
import { type Api, allOrNothing, apiFor } from "./whole.ts";

export type AskedUser = {
  name: string;
  email: string;
  username: string;
  /** The code of the office. */
  office: string;
  officeName?: string;
  administrator?: boolean;
  passwordStdin?: boolean;
};

const now = () => new Date().toISOString();

/** An account with a password, for a person who is made where nobody with that address is known; all of it or none. */
export async function createUser(settings: Settings, asked: AskedUser): Promise<Told> {
  if (!Email.safeParse(asked.email).success)
    throw new Failure(Code.wrong_usage, `${asked.email} is no e-mail address.`);
  if (!Username.safeParse(asked.username).success) {
    throw new Failure(
      Code.wrong_usage,
      "A user name has 3 to 40 of a–z, 0–9, dot, dash and underscore, and begins with a letter or figure.",
    );
  }
  const given = asked.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, "") : null;
  if (given !== null && (given.length < PASSWORD_SHORTEST || given.length > PASSWORD_LONGEST)) {
    throw new Failure(
      Code.wrong_usage,
      `A password has ${PASSWORD_SHORTEST} to ${PASSWORD_LONGEST} characters.`,
    );
  }
  const password = given ?? randomBytes(15).toString("base64url");
  return withData(settings, async (data) => {
    await data.migrate();
    const made = await allOrNothing(data, (inside) => found(settings, inside, asked, password)).catch(
      (why: unknown) => {
        throw why instanceof Error && /unique/i.test(`${why.message} ${String(why.cause)}`)
          ? new Failure(
              Code.failed,
              `The user name ${asked.username} or the address ${asked.email} has an account already.`,
            )
          : why;
      },
    );
    const said =
      given === null
        ? `${asked.username}: the password is ${password} (shown this once).`
        : `${asked.username}: made.`;
    return { said, ...made, ...(given === null ? { password } : {}) };
  });
}

async function found(settings: Settings, data: Data, asked: AskedUser, password: string) {
  const api = apiFor({ id: "sen", name: "sen user create" }, { data, requestId: "command", now, newId });
  const organisationId = await officeOf(api, data, asked);
  const personId = await personOf(api, organisationId, asked);
  const auth = authIn(settings)(data, now);
  const { name, username, email, administrator = false } = asked;
  const { accountId } = await auth.createAccount({
    personId,
    name,
    username,
    email,
    password,
    administrator,
  });
  auth.close();
  return { accountId, personId, organisationId, username };
}

async function officeOf(api: Api, data: Data, { office: code, officeName }: AskedUser): Promise<string> {
  const known = (await organisationsOn(data.read, dayAt(now()))).find((one) => one.code === code);
  if (known) return known.id;
  if (!officeName) {
    throw new Failure(Code.failed, `No office has the code ${code}: give --office-name to make it.`);
  }
  return (
    await api.directory.organisations.createTop({ code, name: officeName, unitId: null, from: dayAt(now()) })
  ).id;
}

async function personOf(api: Api, organisationId: string, { name, email }: AskedUser): Promise<string> {
  const { items } = await api.directory.people.list({ day: dayAt(now()), text: email });
  const known = items.find((person) => person.email.toLowerCase() === email.toLowerCase());
  return (
    known?.id ??
    (await api.directory.people.create({ organisationId, fullName: name, email, phone: null })).id
  );
}
