import type { Value } from "@sen/business/form.model";

/** Answers with the moment they were typed, by path. */
export type OwnAnswers = Record<string, { value: Value; at: string }>;

/** What was typed on this device and is not with the server yet. Where nothing can be stored it lasts as long as the page. */
export function keptAnswers(draftId: string): {
  read: () => OwnAnswers;
  keep: (answers: OwnAnswers) => void;
} {
  const name = `sen-doanh-nghiep ${draftId}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "{}");
        return isAnswers(kept) ? kept : {};
      } catch {
        return {}; // forbidden, or not what was written: as if nothing had been kept
      }
    },
    keep(answers) {
      try {
        if (Object.keys(answers).length === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(answers));
      } catch {
        // full or forbidden: the server has it within two seconds
      }
    },
  };
}

const isAnswers = (value: unknown): value is OwnAnswers =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every(
    (answer) =>
      typeof answer === "object" && answer !== null && "value" in answer && typeof answer.at === "string",
  );
