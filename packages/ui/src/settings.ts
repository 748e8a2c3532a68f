/** What a person likes to look at, kept on this device: it must be known before the first paint, so before sign-in. */
export type Theme = "auto" | "light" | "dark";
export type Density = "thoang" | "thuong" | "gon";

type Settings = { theme: Theme; density: Density; singleKeys: boolean };
const usual: Settings = { theme: "auto", density: "thuong", singleKeys: true };
const key = "sen-settings";

/** Bad or missing storage is the same as never having chosen. */
export function settings(): Settings {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Settings>) };
  } catch {
    return usual;
  }
}

/** Puts the choices on `<html>`, where the tokens look for them. */
export function applySettings({ theme, density }: Settings = settings()): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset["theme"];
  else dataset["theme"] = theme;
  dataset["density"] = density;
}

/** Changes some, keeps them, and shows them at once. */
export function changeSettings(change: Partial<Settings>): Settings {
  const next = { ...settings(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // private browsing without storage: the choice lasts as long as the page
  }
  applySettings(next);
  return next;
}
