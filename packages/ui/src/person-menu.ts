import { language, switchLanguage } from "./language.ts";
import type { MenuItem } from "./menu.tsx";
import { changeSettings, settings, type Theme } from "./settings.ts";
import { words } from "./words.ts";

const nextTheme: Record<Theme, Theme> = { auto: "dark", dark: "light", light: "auto" };

/** Under one's own name, the same in every app. */
export const personMenu = (onSignOut: () => void): MenuItem[] => [
  { label: words.profile, icon: "user", href: "/ho-so-ca-nhan" },
  {
    label: words.otherLanguage,
    icon: "language",
    onSelect: () => switchLanguage(language === "vi" ? "en" : "vi"),
  },
  {
    label: words.theme,
    icon: "moon",
    onSelect: () => changeSettings({ theme: nextTheme[settings().theme] }),
  },
  { label: words.signOut, icon: "logout", onSelect: onSignOut, apart: true },
];
