import { useEffect, useState } from "react";

const MINUTE = 60_000;
const instant = (): string => new Date().toISOString();

/** The present moment, anew every minute: a page left open overnight does not count yesterday's days. */
export function useNow(): string {
  const [now, setNow] = useState(instant);
  useEffect(() => {
    const timer = setInterval(() => setNow(instant()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
