import type { DraftView } from "@sen/business/model";
import { useApi } from "@sen/sdk/react";
import { ErrorNotice } from "@sen/ui/error-notice";
import { PageHeader } from "@sen/ui/page";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { homePath } from "./addresses.ts";
import { DraftBody } from "./draft-body.tsx";
import { DraftClosed } from "./draft-closed.tsx";
import { type Receipt, ReceiptPage } from "./receipt-page.tsx";
import { Registrant } from "./registrant.tsx";
import { words } from "./words/draft.ts";

const route = getRouteApi("/nhap/$draftId");

/** How often others are asked for, where nothing announces what they typed. */
const OTHERS_MS = 20_000;

/** A draft: its form while it is open, its receipt the moment it is sent, and afterwards where it went. */
export function DraftScreen() {
  const { draftId } = route.useParams();
  const { data, error } = useQuery(
    useApi().business.drafts.get.queryOptions({ id: draftId }, { refetchInterval: OTHERS_MS }),
  );
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (receipt && receipt.draftId === draftId) {
    return (
      <Registrant>
        <ReceiptPage receipt={receipt} />
      </Registrant>
    );
  }
  return (
    <Registrant>
      {data ? (
        <Opened key={data.draft.id} view={data} onFiled={setReceipt} />
      ) : (
        <>
          <PageHeader title={words.untitled} above={{ href: homePath, label: words.home }} />
          <ErrorNotice error={error} />
          {!error && <p aria-busy="true">{words.loading}</p>}
        </>
      )}
    </Registrant>
  );
}

function Opened({ view, onFiled }: { view: DraftView; onFiled: (receipt: Receipt) => void }) {
  const isOpen = view.draft.state === "open" || view.draft.state === "supplement";
  return isOpen ? <DraftBody view={view} onFiled={onFiled} /> : <DraftClosed view={view} />;
}
