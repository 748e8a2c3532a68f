import type { Reader, Writer } from "@sen/data";
import { addDays, instantAt } from "@sen/workdays/rules";
import { and, asc, eq, gte, lt } from "drizzle-orm";
import type * as z from "zod";
import type { FeesTaken, Receipt } from "./model.ts";
import { nextNumber } from "./store.ts";
import { dossiers, receipts } from "./tables.ts";

/** Receipts of a year are numbered in turn, for the whole house. */
export async function nextReceipt(tx: Writer, day: string): Promise<string> {
  const prefix = `BL-${day.slice(0, 4)}`;
  return `${prefix}-${String(await nextNumber(tx, prefix)).padStart(5, "0")}`;
}

type Taken = Omit<Receipt, "code" | "title"> & { organisationId: string };

/** Throws a unique violation when there is a receipt for the dossier already. */
export async function insertReceipt(tx: Writer, { by, ...receipt }: Taken): Promise<void> {
  await tx.insert(receipts).values({ ...receipt, byId: by.id, byName: by.name });
}

/** What an office took on a day, in the order it was taken. */
export async function feesTaken(
  db: Reader,
  organisationId: string,
  day: string,
): Promise<z.infer<typeof FeesTaken>> {
  const rows = await db
    .select({ receipt: receipts, code: dossiers.code, title: dossiers.title })
    .from(receipts)
    .innerJoin(dossiers, eq(dossiers.id, receipts.dossierId))
    .where(
      and(
        eq(receipts.organisationId, organisationId),
        gte(receipts.at, instantAt(day, "00:00")),
        lt(receipts.at, instantAt(addDays(day, 1), "00:00")),
      ),
    )
    .orderBy(asc(receipts.at), asc(receipts.number));
  const taken = rows.map(({ receipt, code, title }): Receipt => {
    const { number, dossierId, dong, method, reference, at, byId, byName } = receipt;
    return {
      number,
      dossierId,
      code,
      title,
      dong,
      method: method === "cash" ? "cash" : "transfer",
      reference,
      at,
      by: { id: byId, name: byName },
    };
  });
  return { receipts: taken, dong: taken.reduce((sum, { dong }) => sum + dong, 0) };
}
