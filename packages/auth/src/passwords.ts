import { hash, verify } from "@node-rs/argon2";
import { type Gate, openGate } from "./gate.ts";

const ARGON2ID = 2; // the package says it with a const enum, which cannot be imported here

/** argon2id at the strength that the OWASP Password Storage Cheat Sheet asks for at least: 19 MiB, two passes, one lane. */
const STRENGTH = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** For tests, which are about other things and many. */
export const WEAK = { algorithm: ARGON2ID, memoryCost: 64, timeCost: 1, parallelism: 1 } as const;

export type Passwords = {
  hash(password: string): Promise<string>;
  /** With null for an account that is not there: as much work, and the same answer as for a wrong password. */
  verify(hashed: string | null, password: string): Promise<boolean>;
  /** How many may be on their way to a hash at once. */
  room: () => number;
};

export function openPasswords(
  strength: typeof STRENGTH | typeof WEAK = STRENGTH,
  gate: Gate = openGate(),
): Passwords {
  const nobodys = hash("the password of nobody", strength);
  return {
    hash: (password) => gate(() => hash(password, strength)),
    verify: (hashed, password) =>
      gate(async () => (await verify(hashed ?? (await nobodys), password)) && hashed !== null),
    room: gate.room,
  };
}
