import { Button } from "@sen/ui/button";
import { Menu } from "@sen/ui/menu";
import { type Shortcut, useShortcuts } from "@sen/ui/shortcuts";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useChecking } from "./officer-checking.ts";
import { useClaim } from "./officer-claim.ts";
import type { Ending } from "./officer-deed.ts";
import { words } from "./words/officer-acts.ts";

const NoticeDialog = lazy(() => import("./officer-notice-dialog.tsx"));
const ActDialog = lazy(() => import("./officer-act-dialog.tsx"));

export type DialogAct =
  | "release"
  | "assign"
  | "propose"
  | "grant"
  | "refuse"
  | "sendBack"
  | "apologise"
  | "answerWithdrawal"
  | "deliver"
  | "takeFee";
type Open = DialogAct | "ask" | "proposeRefusal";

/** Exactly what the server says this person may do with it now, the main one last. */
export function Acts({ mayGrant, onConflict }: { mayGrant: boolean; onConflict: () => void }) {
  const { organisationId, view, asking } = useChecking();
  const [open, setOpen] = useState<Open | null>(null);
  const claim = useClaim(organisationId);
  const may = (act: string) => view.acts.includes(act) && (act !== "grant" || mayGrant);
  const ending: Ending = {
    onClose: () => setOpen(null),
    onConflict: () => {
      setOpen(null);
      onConflict();
    },
  };
  const take = () => claim.run(view.dossier);
  useShortcuts([
    ...keyed(may("claim"), "c", words.keys.claim, take),
    ...keyed(may("askSupplement"), "b", words.keys.ask, () => setOpen("ask")),
    ...keyed(may("propose"), "d", words.keys.propose, () => setOpen("propose")),
    ...keyed(may("propose"), "r", words.keys.refuse, () => setOpen("proposeRefusal")),
    ...keyed(may("grant") || may("refuse"), "s", words.keys.sign, () =>
      setOpen(may("grant") ? "grant" : "refuse"),
    ),
  ]);
  const verb = (act: DialogAct, look: "main" | "plain" | "danger" = "plain"): ReactNode =>
    may(act) && (
      <Button look={look} onClick={() => setOpen(act)}>
        {words[act].verb}
      </Button>
    );
  const more = (["release", "assign"] as const).filter(may);
  return (
    <>
      {more.length > 0 && (
        <Menu
          label={words.more}
          look="quiet"
          items={more.map((act) => ({ label: words[act].verb, onSelect: () => setOpen(act) }))}
        />
      )}
      {verb("apologise")}
      {verb("sendBack")}
      {may("askSupplement") && (
        <Button onClick={() => setOpen("ask")}>{words.askWith(asking?.points.length ?? 0)}</Button>
      )}
      {may("propose") && <Button onClick={() => setOpen("proposeRefusal")}>{words.proposeRefusal}</Button>}
      {verb("refuse", "danger")}
      {verb("takeFee", "main")}
      {verb("deliver", "main")}
      {verb("answerWithdrawal", "main")}
      {verb("propose", "main")}
      {verb("grant", "main")}
      {may("claim") && (
        <Button look="main" keys="C" busy={claim.claiming !== null} onClick={take}>
          {words.claim}
        </Button>
      )}
      <Suspense>
        {(open === "ask" || open === "proposeRefusal") && asking && (
          <NoticeDialog kind={open === "ask" ? "supplement" : "refusal"} points={asking} {...ending} />
        )}
        {open !== null && open !== "ask" && open !== "proposeRefusal" && <ActDialog act={open} {...ending} />}
      </Suspense>
    </>
  );
}

const keyed = (may: boolean, keys: string, label: string, run: () => void): Shortcut[] =>
  may ? [{ keys, label, run }] : [];
