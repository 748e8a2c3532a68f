import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { language } from "./language.ts";
import { applySettings } from "./settings.ts";
import "./tokens.css";
import "./fonts.css";

/** Puts an app into `<div id="root">`, in the person's language, theme and density. */
export function startApp(app: ReactNode): void {
  document.documentElement.lang = language;
  applySettings();
  const root = document.getElementById("root");
  if (root) createRoot(root).render(app);
}
