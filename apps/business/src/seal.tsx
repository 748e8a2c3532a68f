import type { Standing } from "@sen/casework/model";
import { date } from "@sen/ui/format";
import styles from "./tracking.module.css";
import { words } from "./words/tracking.ts";

/** An empty ring until there is a result; then a lacquer seal with its day. */
export function Seal({ standing: { outcome, endedAt } }: { standing: Standing }) {
  const isFull = outcome === "granted";
  const lines = isFull
    ? [words.seal.full, endedAt ? date(endedAt) : ""]
    : outcome === null
      ? words.seal.empty
      : words.seal.refused;
  return (
    <svg
      viewBox="0 0 140 140"
      width="140"
      height="140"
      role="img"
      aria-label={lines.join(" ")}
      className={styles["seal"]}
      data-full={isFull || undefined}
    >
      <circle cx="70" cy="70" r="66" />
      <circle cx="70" cy="70" r="56" className={styles["inner"]} />
      {lines.map((line, n) => (
        <text key={line} x="70" y={70 + (n - (lines.length - 1) / 2) * 20} dy="0.35em">
          {line}
        </text>
      ))}
    </svg>
  );
}
