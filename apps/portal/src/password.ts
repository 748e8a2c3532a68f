import { PASSWORD_SHORTEST } from "@sen/auth/rules";
import type { FormError } from "@sen/ui/form";
import { rawIn } from "./form-text.ts";
import { words } from "./words/sign-in.ts";

/** What is wrong with a new password typed twice, before it is sent. */
export function passwordErrors(entries: FormData): FormError[] {
  const password = rawIn(entries, "password");
  if (password.length < PASSWORD_SHORTEST) return [{ field: "password", message: words.tooShort }];
  return password === rawIn(entries, "again") ? [] : [{ field: "again", message: words.differs }];
}
