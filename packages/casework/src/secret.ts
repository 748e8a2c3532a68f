import { createHash, randomInt, timingSafeEqual } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that nobody misreads what is printed. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;

/** The key on the slip, which is printed there and kept nowhere else. */
export const newSecret = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("");

/** As people type it: small letters, hyphens and spaces, O for 0, I and L for 1. */
const asPrinted = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");

export const hashOf = (secret: string): string =>
  createHash("sha256").update(asPrinted(secret)).digest("hex");

/** In the same time whether it fits or not; with nothing to compare to, it takes that time and does not fit. */
export function fits(typed: string, secretHash: string | null): boolean {
  const one = Buffer.from(hashOf(typed), "hex");
  const isSame = timingSafeEqual(one, secretHash ? Buffer.from(secretHash, "hex") : Buffer.alloc(one.length));
  return isSame && secretHash !== null;
}
