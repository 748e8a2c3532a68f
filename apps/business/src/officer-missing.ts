import type { FormError } from "@sen/ui/form";
import { useState } from "react";

/** What is missing from a form, as it was when somebody wanted to send it: it holds still while they put it right. */
export function useMissing() {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  return {
    errors,
    at: (field: string): string | null => errors.find((error) => error.field === field)?.message ?? null,
    /** Says what is missing; true when nothing is. `required` is what each field holds and what to say without it. */
    isComplete: (required: readonly (FormError & { given: unknown })[]): boolean => {
      const missing = required.filter(({ given }) => !given).map(({ given: _given, ...error }) => error);
      setErrors(missing);
      return missing.length === 0;
    },
  };
}
