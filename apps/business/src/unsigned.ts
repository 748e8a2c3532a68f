import type { DraftView, Signer } from "@sen/business/model";

/** Who has not signed what would be sent now; what they signed before it was changed does not count. */
export const unsignedIn = ({
  signers,
  signatures,
  bundleHash,
}: Pick<DraftView, "signers" | "signatures" | "bundleHash">): Signer[] =>
  signers.filter(({ key }) => !signatures.some((one) => one.key === key && one.bundleHash === bundleHash));
