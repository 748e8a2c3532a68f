import { fullDate, stamp } from "@sen/ui/format";
import { inWords } from "./named.ts";
import type { OwnView } from "./own-view.ts";
import styles from "./tracking.module.css";
import { words } from "./words/arithmetic.ts";

/** How the date came about, day by day: which count, which do not and why, and when the clock stood still. */
export function Arithmetic({ view: { clock, dossier } }: { view: OwnView }) {
  if (!clock) return null;
  const { pauses } = dossier.standing;
  return (
    <details className={styles["arithmetic"]}>
      <summary>{words.arithmetic}</summary>
      <p>{words.arithmeticLead(fullDate(clock.countsAsReceived))}</p>
      <ul>
        {clock.counted.map((day, n) => (
          <li key={day}>
            <strong>{words.countedDay(n + 1, fullDate(day))}</strong>
          </li>
        ))}
      </ul>
      {clock.skipped.length > 0 && (
        <>
          <h3>{words.skippedTitle}</h3>
          <ul>
            {clock.skipped.map(({ day, why, name }) => (
              <li key={`${day} ${why}`}>
                {fullDate(day)}: {name ? inWords(name) : words.skipped[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      {pauses.length > 0 && (
        <>
          <h3>{words.pauses}</h3>
          <ul>
            {pauses.map(({ from, to }) => (
              <li key={from}>{words.pause(stamp(from), to && stamp(to))}</li>
            ))}
          </ul>
        </>
      )}
      {!clock.certain && <p>{words.uncertain}</p>}
    </details>
  );
}
