import type { ItemForm } from "./item-form.ts";

/** What somebody was writing, with the key of the act: sent again after a reload, it is still the same act. */
export type KeptDraft = { form: ItemForm; idempotencyKey: string };

type Kept<T> = { read: () => T | null; keep: (value: T) => void; drop: () => void };

/** Something unsaved on this device. Where nothing can be stored it lasts as long as the page. */
function kept<T>(name: string, isIt: (value: unknown) => value is T): Kept<T> {
  const storage = <R>(act: () => R): R | null => {
    try {
      return act();
    } catch {
      return null; // storage full, forbidden, or not what was written: as if nothing had been kept
    }
  };
  return {
    read: () =>
      storage(() => {
        const value: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
        return isIt(value) ? value : null;
      }),
    keep: (value) => storage(() => localStorage.setItem(name, JSON.stringify(value))),
    drop: () => storage(() => localStorage.removeItem(name)),
  };
}

type At = { organisationId: string; week: string };

/** The unsaved item of an office's week: a new one, or changes to the one named. */
export const keptDraft = ({ organisationId, week }: At, itemId: string | null): Kept<KeptDraft> =>
  kept(`sen-lich ${organisationId} ${week} ${itemId ?? "new"}`, isDraft);

/** The line that was being typed. */
export const keptLine = ({ organisationId, week }: At): Kept<string> =>
  kept(`sen-lich ${organisationId} ${week} line`, (value) => typeof value === "string");

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === "object" &&
  value !== null &&
  "idempotencyKey" in value &&
  "form" in value &&
  typeof value.form === "object" &&
  value.form !== null &&
  "participants" in value.form &&
  Array.isArray(value.form.participants);
