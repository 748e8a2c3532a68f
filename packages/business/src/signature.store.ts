import type { Reader, Writer } from "@sen/data";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Signature } from "./model.ts";
import { asSignature, type Confirming } from "./signature.rules.ts";
import type { Confirmation } from "./signing.ts";
import { signatures } from "./tables.ts";

const at = ({ draftId, key, bundleHash }: Confirmation) =>
  and(eq(signatures.draftId, draftId), eq(signatures.key, key), eq(signatures.bundleHash, bundleHash));

export async function confirmationAt(db: Reader, asked: Confirmation): Promise<Confirming | null> {
  const [row] = await db.select().from(signatures).where(at(asked));
  return row ?? null;
}

/** Who has signed exactly this. */
export async function signaturesOn(db: Reader, draftId: string, bundleHash: string): Promise<Signature[]> {
  const rows = await db
    .select()
    .from(signatures)
    .where(
      and(
        eq(signatures.draftId, draftId),
        eq(signatures.bundleHash, bundleHash),
        isNotNull(signatures.signedAt),
      ),
    )
    .orderBy(asc(signatures.signedAt), asc(signatures.key));
  return rows.map((row) => asSignature(row, row.signedAt ?? ""));
}

export async function keepConfirmation(tx: Writer, draftId: string, confirming: Confirming): Promise<void> {
  const row = { draftId, ...confirming };
  await tx
    .insert(signatures)
    .values(row)
    .onConflictDoUpdate({ target: [signatures.draftId, signatures.key, signatures.bundleHash], set: row });
}
