const UNIQUE = new Set(["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "23505"]);
const REFERENCE = new Set(["SQLITE_CONSTRAINT_FOREIGNKEY", "23503"]);
const RETRYABLE = new Set(["40001", "40P01"]);
const FULL = new Set(["SQLITE_FULL", "SQLITE_IOERR", "SQLITE_IOERR_WRITE", "SQLITE_READONLY", "53100"]);

const hasCode = (error: unknown, codes: ReadonlySet<string>): boolean => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string" && codes.has(at.code)) return true;
  }
  return false;
};

/** True when the database, either one, refused a row because one like it is already there. */
export const isUniqueViolation = (error: unknown): boolean => hasCode(error, UNIQUE);

/** True when a row still points at the one to be deleted, or points at one that is not there. */
export const isReferenceViolation = (error: unknown): boolean => hasCode(error, REFERENCE);

/** True when the transaction lost a race it may simply run again. */
export const isSerialisationFailure = (error: unknown): boolean => hasCode(error, RETRYABLE);

/** True when the disk will not take another row: the server goes on reading and refuses to write. */
export const isDiskFull = (error: unknown): boolean => hasCode(error, FULL);
