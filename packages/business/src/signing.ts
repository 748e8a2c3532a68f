import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import type { Named } from "@sen/rpc/manifest";

/** What one person confirms: this part in this draft, with exactly this content. */
export type Confirmation = { draftId: string; key: string; bundleHash: string };

/**
 * A way to sign. The built-in one sends a code; a provider of qualified signatures (a certificate on a card, VNeID) is
 * another of these. Nothing here waits for a network: it runs in the transaction that keeps what it answers.
 */
export type SigningProvider = {
  /** What signatures made so are called wherever they are shown. */
  name: Named;
  /** How long somebody has to confirm. */
  lastsMs: number;
  /** Begins a confirmation: `kept` goes into the database, `told` to the person and nowhere else. */
  begin(asked: Confirmation): { kept: string; told: string };
  confirms(asked: Confirmation, kept: string, answer: string): boolean;
};

const hashOf = ({ draftId, key, bundleHash }: Confirmation, code: string): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([draftId, key, bundleHash, code]))
    .digest();

/** A code of six digits, sent to whom it is for: shows that they have the account, and is no electronic signature in law. */
export const oneTimeCodes: SigningProvider = {
  name: { vi: "Xác nhận bằng mã (chữ ký điện tử mô phỏng)", en: "Confirmed by code (simulated e-signature)" },
  lastsMs: 10 * 60_000,
  begin(asked) {
    const told = String(randomInt(1_000_000)).padStart(6, "0");
    return { told, kept: hashOf(asked, told).toString("hex") };
  },
  confirms(asked, kept, answer) {
    const one = hashOf(asked, answer);
    const other = Buffer.from(kept, "hex");
    return one.length === other.length && timingSafeEqual(one, other);
  },
};
