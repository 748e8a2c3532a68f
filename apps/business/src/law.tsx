import type { Source } from "@sen/catalogue/model";
import type { Limit } from "@sen/workdays/model";
import { Fragment } from "react";
import styles from "./law.module.css";
import { words } from "./words/law.ts";

/** The article that something rests on, and plainly so when nobody has read it in the text itself. */
export function Law({ source: { law, article, verification } }: { source: Source }) {
  return (
    <span className={styles["law"]}>
      {article ? `${sayLaw(law)}, ${article}` : sayLaw(law)}
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

/** The same of an article that is written out; what nobody has read in the text itself is marked where it stands. */
export function LawText({ text }: { text: string }) {
  const parts = text.split(UNREAD);
  return parts.map((part, n) => (
    <Fragment key={part}>
      {part}
      {n < parts.length - 1 && (
        <>
          {" "}
          <em className={styles["mark"]} title={words.unverifiedWhy}>
            {words.unverified}
          </em>
        </>
      )}
    </Fragment>
  ));
}
/** As the rules mark it, in both languages at once. */
const UNREAD = /\s*\((?:chưa đối chiếu · unverified|chưa đối chiếu)\)/;

/** `3 ngày làm việc` */
export const sayLimit = ({ unit, n }: Limit): string =>
  unit === "working_day" ? words.workingDays(n) : words.workingHours(n);

/** `Nghị định 168/2025/NĐ-CP`: what a text is stands in the letters after its number. */
function sayLaw(law: string): string {
  const kind = KINDS.find(([letters]) => letters.test(law));
  return kind ? `${words.texts[kind[1]]} ${law}` : law;
}
const KINDS = [
  [/^\d.*\/VBHN/, "consolidated"],
  [/^\d.*\/QH\d+$/, "law"],
  [/^\d.*\/NĐ-CP$/, "decree"],
  [/^\d.*\/TT-/, "circular"],
  [/^\d.*\/QĐ-/, "decision"],
] as const;
