import { Chip } from "@sen/ui/chip";
import { date, fullDate, moment } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { dayAt } from "@sen/workdays/rules";
import { AuthoritySaid } from "./authority-said.tsx";
import { statusOf } from "./dossier-chip.tsx";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import { Acts } from "./officer-acts.tsx";
import { queuePath } from "./officer-addresses.ts";
import type { CaseDossier } from "./officer-case.ts";
import styles from "./officer-check.module.css";
import { useChecking } from "./officer-checking.ts";
import { NoticeReasons } from "./officer-notice-preview.tsx";
import { useNow } from "./use-now.ts";
import { words as queue } from "./words/officer.ts";
import { words } from "./words/officer-check.ts";

/** What it is, one sentence on the clock, and what can be done with it. */
export function CheckHead({ mayGrant, onConflict }: { mayGrant: boolean; onConflict: () => void }) {
  const { organisationId, view, cased, version } = useChecking();
  const { dossier } = view;
  const { authority } = cased;
  const now = useNow();
  const { dueAt, endedAt } = dossier.standing;
  const { state, word } = statusOf(dossier.standing);
  const isLate = endedAt === null && dueAt !== null && now > dueAt;
  return (
    <PageHeader
      title={dossier.title}
      above={{ href: queuePath(organisationId), label: queue.queue }}
      actions={<Acts mayGrant={mayGrant} onConflict={onConflict} />}
    >
      <span className={styles["facts"]}>
        <strong>{dossier.code}</strong>
        <span>{version && inWords(version.title)}</span>
        <span>
          {words.filedBy(dossier.applicant.name)}, {words.channel[dossier.channel]}
        </span>
        {authority && <span>{words.byAgent(authority.principal, date(authority.until))}</span>}
        {authority && <AuthoritySaid authority={authority} />}
      </span>
      <span className={styles["clock"]}>
        <Chip state={state}>{word}</Chip>
        <strong data-late={isLate || undefined}>{clockOf(view, now)}</strong>
      </span>
    </PageHeader>
  );
}

/** How much time there is, or why the clock does not run. */
function clockOf({ dossier: { standing }, clock }: CaseDossier, now: string): string {
  const { status, endedAt, dueAt, apology, fee } = standing;
  if (endedAt) return words.endedOn(moment(endedAt));
  if (status === "supplement") return words.waitsForAnswer(fullDate(standing.rounds.at(-1)?.until ?? now));
  if (status === "financial") return words.waitsForFee(dong(fee?.dong ?? 0));
  if (!dueAt) return words.waitsForReceipt;
  if (now <= dueAt) {
    return words.left(clock?.counted.filter((day) => day > dayAt(now)).length ?? 0, moment(dueAt));
  }
  return apology
    ? `${words.lateSince(moment(dueAt))} ${words.apologised(moment(apology.newDueAt))}`
    : words.lateSince(moment(dueAt));
}

/** What the other side of the desk has said: the applicant who wants to withdraw, the signer who sent it back. */
export function CheckNotices({ personId }: { personId: string }) {
  const { view } = useChecking();
  const { standing } = view.dossier;
  const { proposal, withdrawal, status, endedAt } = standing;
  const last = view.events.at(-1);
  if (endedAt) return null;
  return (
    <div className={styles["notices"]}>
      {status === "withdrawing" && withdrawal && (
        <Notice tone="warn" title={words.withdrawal}>
          {withdrawal.reason}
        </Notice>
      )}
      {last?.happening.type === "supplement_answered" && (
        <Notice title={words.answered}>{last.happening.note}</Notice>
      )}
      {last?.happening.type === "sent_back" && (
        <Notice tone="warn" title={words.sentBack(last.by.name)}>
          {last.happening.reason}
        </Notice>
      )}
      {proposal && (
        <Notice title={words.proposal[proposal.outcome](proposal.by.name)}>
          {proposal.note && <p>{proposal.note}</p>}
          {proposal.by.id === personId && <p>{words.ownProposal}</p>}
          {proposal.reasons.length > 0 && <NoticeReasons reasons={proposal.reasons} />}
        </Notice>
      )}
    </div>
  );
}
