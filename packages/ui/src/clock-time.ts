/**
 * What a clerk types, as `HH:mm`: `7h30`, `7:30`, `7.30`, `730`, `0730`, `7`, `7g`, `7 giờ 30`, `14h`.
 * Null when it is not a time of day.
 */
export function readClockTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const [, hour, minute] =
    /^(\d{1,2})(?:\s*(?:h|g|giờ|:|\.)\s*(\d{1,2})?\s*(?:p|phút|')?)?$/.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text) ??
    [];
  if (hour === undefined) return null;
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return h < 24 && m < 60 ? `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}` : null;
}
