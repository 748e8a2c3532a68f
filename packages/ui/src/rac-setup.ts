import { language, locale } from "./language.ts";
import { vietnamese } from "./rac-vietnamese.ts";

const STYLE_ID = "react-aria-pressable-style";

// Imported first by every part that uses react-aria: it reads these at its first use and keeps them.
if (typeof window !== "undefined") {
  const page = window as unknown as Record<symbol, unknown> & { trustedTypes?: TrustedTypes };
  if (language === "vi") {
    page[Symbol.for("react-aria.i18n.locale")] = locale;
    page[Symbol.for("react-aria.i18n.strings")] = vietnamese;
  }
  // It would add a <style>, which the content security policy forbids; tokens.css has the rule instead.
  if (!document.getElementById(STYLE_ID)) {
    const mark = document.createElement("meta");
    mark.id = STYLE_ID;
    document.head.append(mark);
  }
  // It empties its announcer by innerHTML = "": the one string that is trusted.
  page.trustedTypes?.createPolicy("default", { createHTML: (html) => (html === "" ? "" : null) });
}

type TrustedTypes = {
  createPolicy(name: string, rules: { createHTML: (html: string) => string | null }): unknown;
};
