import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** `#o-…` leads to a field and `#giay-…` to a paper, which were not there yet when the browser looked for them. */
export function useHashFocus(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (!/^(o|giay)-/.test(hash)) return;
    const place =
      document.getElementById(hash) ?? document.querySelector<HTMLElement>(`[name="${CSS.escape(hash)}"]`);
    place?.scrollIntoView({ block: "center" });
    place?.focus();
  }, [hash]);
}
