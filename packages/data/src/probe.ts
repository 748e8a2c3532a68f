import { eq } from "drizzle-orm";
import type { Data } from "./data.ts";
import { chain } from "./tables.ts";

/** Rejects when the database takes no writes: commits a change that changes nothing. */
export const proveWritable = (data: Data): Promise<void> =>
  data.write(async (tx) => {
    await tx.update(chain).set({ id: 1 }).where(eq(chain.id, 1));
  });
