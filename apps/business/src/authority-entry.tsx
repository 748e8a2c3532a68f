import type { Authority } from "@sen/parties/model";
import { standingOn } from "@sen/parties/rules";
import { Chip } from "@sen/ui/chip";
import { date, moment, today } from "@sen/ui/format";
import type { ReactNode } from "react";
import styles from "./authority.module.css";
import { STATES, scopeInWords } from "./authority-words.ts";
import homeStyles from "./home.module.css";
import { useProcedureTitles } from "./procedure-titles.ts";
import { words } from "./words/authorities.ts";

/** One authority in the register: until when, whose, how far, and what its principal says of it. */
export function AuthorityEntry({
  authority,
  name,
  said,
  children,
  acts,
}: {
  authority: Authority;
  /** Whoever is on the other side. */
  name: string;
  said: { confirmed: string; unconfirmed: string };
  children?: ReactNode;
  acts?: ReactNode;
}) {
  const titleOf = useProcedureTitles();
  const { id, instrument, from, until, confirmedAt, revoked } = authority;
  const standing = standingOn(authority, today());
  return (
    <li id={`uq-${id}`} className={styles["authority"]} data-over={isOver(authority) || undefined}>
      <p className={homeStyles["margin"]}>{date(until)}</p>
      <div className={homeStyles["entry"]}>
        <h3>{name}</h3>
        <p className={homeStyles["chips"]}>
          <Chip state={STATES[standing]}>{words.standings[standing]}</Chip>
          {!isOver(authority) && (
            <Chip state={confirmedAt ? "done" : "attention"}>
              {confirmedAt ? said.confirmed : said.unconfirmed}
            </Chip>
          )}
        </p>
        <p>{scopeInWords(authority, titleOf)}</p>
        <p className={homeStyles["quiet"]}>
          {words.paper(instrument.number, date(instrument.on))} ·{" "}
          <span className={styles["period"]}>{words.period(date(from), date(until))}</span>
        </p>
        {revoked && <p>{words.revokedBy(revoked.byName, moment(revoked.at), revoked.reason)}</p>}
        {children}
      </div>
      {acts && <div className={homeStyles["acts"]}>{acts}</div>}
    </li>
  );
}

export const isOver = (authority: Authority): boolean =>
  ["ended", "revoked"].includes(standingOn(authority, today()));
