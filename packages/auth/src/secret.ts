import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for an address or a header. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret: enough to know it again, not enough to use it. */
export const sealed = (secret: string): string => createHash("sha256").update(secret).digest("hex");
