import type { Auth } from "@sen/auth/server";
import type { Data } from "@sen/data";
import { newestFact } from "@sen/data/audit";
import { demoPassword, emailOf, members } from "./cast.ts";

/** Whether this is the demonstration city, from an earlier start. */
export const isDemo = async (data: Data): Promise<boolean> => !(await isUntouched(data));

/** Whether nobody has ever done anything here. */
export const isUntouched = async (data: Data): Promise<boolean> => (await newestFact(data.read)) === 0;

/** Fills an untouched city with offices, people, accounts and weeks; answers whether it did. */
export async function seedDemo(data: Data, auth: Auth, now: string): Promise<boolean> {
  if (!(await isUntouched(data))) return false;
  void now;
  for (const member of members.filter(({ role }) => role === "administrator")) {
    await auth.createAccount({
      personId: member.username,
      name: member.fullName,
      username: member.username,
      email: emailOf(member),
      password: demoPassword,
      administrator: true,
    });
  }
  return true;
}
