import { language, locale } from "./language.ts";
import { vietnamese } from "./rac-vietnamese.ts";

// react-aria reads these at its first use and keeps them, so every part that uses it imports this file first.
if (typeof window !== "undefined" && language === "vi") {
  const page = window as unknown as Record<symbol, unknown>;
  page[Symbol.for("react-aria.i18n.locale")] = locale;
  page[Symbol.for("react-aria.i18n.strings")] = vietnamese;
}
