import type { DraftView } from "@sen/business/model";
import { Button } from "@sen/ui/button";
import { date } from "@sen/ui/format";
import { PageHeader } from "@sen/ui/page";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { FILING, homePath, PAPERS, SIGNING } from "./addresses.ts";
import { AskedNotice } from "./asked-notice.tsx";
import styles from "./draft.module.css";
import { FillingContext } from "./filling.ts";
import { LawChanges } from "./law-changes.tsx";
import { inWords } from "./named.ts";
import { PartList } from "./part-list.tsx";
import { partsOf } from "./parts.ts";
import type { Receipt } from "./receipt-page.tsx";
import { SectionForm } from "./section-form.tsx";
import type { Part } from "./section-state.ts";
import { useFillingOf } from "./use-filling.ts";
import { words } from "./words/draft.ts";

const ShareDialog = lazy(() => import("./share-dialog.tsx"));
const PapersStep = lazy(() => import("./papers-step.tsx"));
const SigningStep = lazy(() => import("./signing-step.tsx"));
const FilingStep = lazy(() => import("./filing-step.tsx"));
const route = getRouteApi("/nhap/$draftId");

/** The parts of a draft on the left, the one in hand on the right. */
export function DraftBody({ view, onFiled }: { view: DraftView; onFiled: (receipt: Receipt) => void }) {
  const { muc, ve } = route.useSearch();
  const [told, setTold] = useState<string | null>(null); // the part in which missing answers are said
  const filling = useFillingOf(view);
  const [first] = useState(() => partsOf(filling, undefined).find(isUndone)?.id ?? FILING); // stays while it is being filled in
  const parts = partsOf(filling, muc ?? first);
  const at = (parts.find(({ id }) => id === muc) ?? parts.find(({ id }) => id === first))?.id ?? FILING;
  const section = filling.sections.find(({ id }) => id === at);
  const next = parts[parts.findIndex(({ id }) => id === at) + 1]?.id ?? FILING;
  const previous = parts[parts.findIndex(({ id }) => id === at) - 1]?.id ?? null;
  const walk = { draftId: view.draft.id, next, previous, isBack: ve === FILING };
  return (
    <FillingContext value={{ ...filling, tellsMissing: told === at }}>
      <Head view={view} />
      <LawChanges view={view} />
      <AskedNotice view={view} sections={filling.sections} />
      <div className={styles["body"]}>
        <PartList parts={parts} current={at} draftId={view.draft.id} />
        <div className={styles["part"]} key={at}>
          {section && <SectionForm section={section} walk={walk} onTell={() => setTold(at)} />}
          <Suspense>
            {at === PAPERS && <PapersStep walk={walk} />}
            {at === SIGNING && <SigningStep walk={walk} />}
            {at === FILING && <FilingStep onFiled={onFiled} />}
          </Suspense>
        </div>
      </div>
    </FillingContext>
  );
}

const isUndone = ({ state }: Part): boolean => state === "todo" || state === "doing" || state === "missing";

function Head({ view: { draft, procedure } }: { view: DraftView }) {
  const [isSharing, setSharing] = useState(false);
  const title = draft.title || words.untitled;
  return (
    <>
      <PageHeader
        title={title}
        above={{ href: homePath, label: words.home }}
        actions={
          <Button icon="users" onClick={() => setSharing(true)}>
            {draft.members.length > 1 ? words.shareWith(draft.members.length) : words.share}
          </Button>
        }
      >
        {inWords(procedure.title)}, {words.underVersion(date(procedure.from))}.
        {draft.authority && ` ${words.authority(draft.authority.principal, date(draft.authority.until))}`}
      </PageHeader>
      {isSharing && (
        <Suspense>
          <ShareDialog draft={draft} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </>
  );
}
