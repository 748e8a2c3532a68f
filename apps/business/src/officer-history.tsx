import type { Happening, HappeningType } from "@sen/casework/model";
import { date, fullDate, moment, shortDate, stamp } from "@sen/ui/format";
import { Table } from "@sen/ui/table";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import type { CaseDossier } from "./officer-case.ts";
import styles from "./officer-check.module.css";
import { words } from "./words/officer-check.ts";
import { words as said } from "./words/officer-history.ts";

type Is<T extends HappeningType> = Extract<Happening, { type: T }>;
const LINES: { [T in HappeningType]: (it: Is<T>) => string } = {
  submitted: ({ byAgent }) => (byAgent ? said.submittedByAgent : said.submitted),
  received: ({ dueAt }) => said.received(stamp(dueAt)),
  not_received: ({ reasons }) => said.notReceived(reasons.length),
  assigned: ({ to }) => said.assigned(to.name),
  released: ({ why }) => said.released(why),
  supplement_requested: ({ reasons, until, override }) =>
    override
      ? said.askedAgain(reasons.length, date(until), override.by.name, override.reason)
      : said.asked(reasons.length, date(until)),
  supplement_answered: ({ dueAt }) => said.answered(stamp(dueAt)),
  supplement_expired: () => said.expired,
  fee_due: (it) => said.feeDue(dong(it.dong), it.what),
  fee_paid: ({ payment }) => said.feePaid(dong(payment.dong), payment.number),
  withdrawal_asked: ({ reason }) => said.withdrawAsked(reason),
  withdrawal_accepted: () => said.withdrawAccepted,
  withdrawal_declined: ({ reason }) => said.withdrawDeclined(reason),
  proposed: ({ outcome, note, reasons }) =>
    outcome === "granted" ? said.proposedGrant(note) : said.proposedRefusal(reasons.length),
  sent_back: ({ reason }) => said.sentBack(reason),
  granted: () => said.granted,
  refused: ({ reasons }) => said.refused(reasons.length),
  apologised: ({ newDueAt, letter }) => said.apologised(stamp(newDueAt), letter),
  delivered: ({ delivery }) => said.delivered(delivery.to, delivery.proof),
  redated: ({ dueAt, why }) => said.redated(stamp(dueAt), why),
  transferred: ({ from, to, why }) => said.transferred(from.name, to.name, why),
};
const lineOf = (it: Happening): string => (LINES[it.type] as (it: Happening) => string)(it);

/** Everything that was done with a dossier and by whom; and how its date came about, day by day. */
export function OfficerHistory({ view }: { view: CaseDossier }) {
  return (
    <details className={styles["history"]}>
      <summary>{words.history}</summary>
      <div className={styles["both"]}>
        <section aria-label={words.historyOf}>
          <h2>{words.historyOf}</h2>
          <Table caption={words.historyOf}>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.who}</th>
              </tr>
            </thead>
            <tbody>
              {view.events.map(({ seq, at, by, post, happening }) => (
                <tr key={seq}>
                  <td className={styles["when"]} title={moment(at)}>
                    {stamp(at)}
                  </td>
                  <th scope="row">{lineOf(happening)}</th>
                  <td data-l={words.who}>{[by.name || words.house, post].filter(Boolean).join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <Reckoning view={view} />
      </div>
    </details>
  );
}

function Reckoning({ view: { clock } }: { view: CaseDossier }) {
  if (!clock) return null;
  const days = [
    ...clock.counted.map((day, n) => ({ day, why: words.nth(n + 1), counts: true })),
    ...clock.skipped.map(({ day, why, name }) => ({
      day,
      why: name ? `${words.skipped[why]} (${inWords(name)})` : words.skipped[why],
      counts: false,
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <section aria-label={words.clock}>
      <h2>{words.clock}</h2>
      <p>{words.clockLead(fullDate(clock.countsAsReceived))}</p>
      {!clock.certain && <p>{words.uncertain}</p>}
      <Table caption={words.clock}>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.counts}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, why, counts }) => (
            <tr key={`${day} ${why}`}>
              <th scope="row" title={fullDate(day)}>
                {shortDate(day)}
              </th>
              <td className={counts ? styles["counted"] : undefined}>{why}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
