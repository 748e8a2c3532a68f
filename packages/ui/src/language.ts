/** The two languages of the house. Vietnamese is the one that is never missing. */
export type Language = "vi" | "en";

const cookie = "sen-language";

const isLanguage = (value: string | undefined): value is Language => value === "vi" || value === "en";

function chosen(): Language {
  if (typeof document === "undefined") return "vi";
  const kept = document.cookie.match(/(?:^|;\s*)sen-language=(\w+)/)?.[1];
  if (isLanguage(kept)) return kept;
  const page = document.documentElement.lang.slice(0, 2);
  return isLanguage(page) ? page : "vi";
}

/** Settled once, when the page loads: whoever switches gets the page anew. */
export const language: Language = chosen();

/** The BCP 47 tag for `Intl`. */
export const locale = language === "vi" ? "vi-VN" : "en-GB";

/** The words of the current language. Vietnamese gives the shape; English may not miss one. */
export function say<Words>(words: { vi: Words; en: NoInfer<Words> }): Words {
  return words[language];
}

/** Keeps the choice for a year and loads the page in that language, at the same address. */
export function switchLanguage(to: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and the page is about to go
  document.cookie = `${cookie}=${to}; Path=/; Max-Age=31536000; SameSite=Lax`;
  location.reload();
}
