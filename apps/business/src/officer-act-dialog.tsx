import type { DialogAct } from "./officer-acts.tsx";
import { ApologyDialog, DeliverDialog, WithdrawalDialog } from "./officer-applicant-dialogs.tsx";
import { useChecking } from "./officer-checking.ts";
import type { Ending } from "./officer-deed.ts";
import { FeeDialog } from "./officer-fee-dialog.tsx";
import { GrantDialog, RefuseDialog, SendBackDialog } from "./officer-sign-dialogs.tsx";
import { AssignDialog, ProposeDialog, ReleaseDialog } from "./officer-work-dialogs.tsx";

const DIALOGS = {
  release: ReleaseDialog,
  assign: AssignDialog,
  propose: ProposeDialog,
  grant: GrantDialog,
  refuse: RefuseDialog,
  sendBack: SendBackDialog,
  apologise: ApologyDialog,
  answerWithdrawal: WithdrawalDialog,
  deliver: DeliverDialog,
  takeFee: FeeOfCase,
};

/** The dialog of an act, loaded when the first of them is wanted. */
export default function ActDialog({ act, ...ending }: Ending & { act: DialogAct }) {
  const One = DIALOGS[act];
  return <One {...ending} />;
}

function FeeOfCase(ending: Ending) {
  const { organisationId, view } = useChecking();
  return <FeeDialog organisationId={organisationId} dossier={view.dossier} {...ending} />;
}
