import { v7 } from "uuid";

/** A new id: UUIDv7, so that ordering by id is ordering by time of birth. */
export const newId = (): string => v7();
