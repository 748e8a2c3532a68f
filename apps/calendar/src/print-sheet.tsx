import type { WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { date } from "@sen/ui/format";
import { dayAt, daysOfWeek } from "@sen/workdays/rules";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { publicPath } from "./addresses.ts";
import styles from "./print-sheet.module.css";
import { QrCode } from "./qr-code.tsx";
import { words } from "./words/print.ts";

const route = getRouteApi("/tuan/$week");

/** What stands over the register on paper only: issuer, state and motto, heading. */
export function PrintHead({ view }: { view: WeekView }) {
  const search = route.useSearch();
  const days = daysOfWeek(view.week);
  return (
    <div className={styles["head"]}>
      <div className={styles["letterhead"]}>
        <p className={styles["issuer"]}>{view.organisationName}</p>
        <div>
          <p className={styles["state"]}>{words.state}</p>
          <p className={styles["motto"]}>{words.motto}</p>
        </div>
      </div>
      <p className={styles["heading"]}>{words.heading(Number(view.week.slice(6)))}</p>
      <p>{words.span(date(days[0] ?? ""), date(days[6] ?? ""))}</p>
      <p className={styles["invitation"]}>
        {view.state === "published" ? words.invitation : words.draft}
        {(search["chu-tri"] || search.phong) && ` · ${words.filtered}`}
      </p>
    </div>
  );
}

/** What stands under it: who gets it, where the newest version is, and who signed. */
export function PrintFoot({ view }: { view: WeekView }) {
  const { organisationId, week, approved, published } = view;
  const api = useApi();
  const { data: opening } = useQuery(
    api.calendar.opening.get.queryOptions({ organisationId }, { enabled: organisationId !== "" }),
  );
  const address =
    opening?.isOpen && opening.slug ? new URL(publicPath(opening.slug, week), location.origin).href : null;
  return (
    <div className={styles["foot"]}>
      <div>
        <p className={styles["recipients"]}>{words.recipients}</p>
        {words.recipientList.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {address && (
        <div className={styles["live"]}>
          <QrCode text={address} label={words.liveCode} size={84} />
          <p>
            {words.live}
            <br />
            {address}
          </p>
        </div>
      )}
      <div className={styles["signature"]}>
        {published ? (
          <>
            <p className={styles["dated"]}>{datedAt(published.at)}</p>
            <p className={styles["post"]}>{(approved ?? published).title}</p>
            <p className={styles["name"]}>{(approved ?? published).name}</p>
          </>
        ) : (
          <p className={styles["dated"]}>{words.unsigned}</p>
        )}
      </div>
    </div>
  );
}

function datedAt(instant: string): string {
  const [year = "", month = "", day = ""] = dayAt(instant).split("-");
  return words.dated(day, month, year);
}
