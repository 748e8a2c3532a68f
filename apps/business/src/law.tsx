import type { Source } from "@sen/catalogue/model";
import type { Limit } from "@sen/workdays/model";
import styles from "./law.module.css";
import { words } from "./words/law.ts";

/** The article that something rests on, and plainly so when nobody has read it in the text itself. */
export function Law({ source: { law, article, verification } }: { source: Source }) {
  return (
    <span className={styles["law"]}>
      {article ? `${law}, ${article}` : law}
      {verification === "unverified" && (
        <>
          {" "}
          <em className={styles["mark"]} title={words.unverifiedWhy}>
            {words.unverified}
          </em>
        </>
      )}
    </span>
  );
}

/** `3 ngày làm việc` */
export const sayLimit = ({ unit, n }: Limit): string =>
  unit === "working_day" ? words.workingDays(n) : words.workingHours(n);
