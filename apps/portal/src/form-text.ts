/** What was typed under a name, without the spaces around it; "" when there is no such control. */
export function textIn(entries: FormData, name: string): string {
  const value = entries.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** The same as it was typed, for passwords. */
export function rawIn(entries: FormData, name: string): string {
  const value = entries.get(name);
  return typeof value === "string" ? value : "";
}
