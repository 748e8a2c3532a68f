import type { Actor } from "@sen/rpc";
import type { Holds } from "./act.rules.ts";
import type { manifest } from "./manifest.ts";
import type { Dossier } from "./model.ts";

type Own = keyof typeof manifest.permissions;

/** What of this slice somebody may do at an office with a dossier, as far as it is that office's to do. */
export function holdsOn(actor: Actor, organisationId: string, dossier: Dossier): Holds {
  const may = (permission: Own) => actor.entitled(`casework.${permission}`, organisationId) !== null;
  const decides = dossier.competentId === organisationId;
  const receives = dossier.receivingId === organisationId;
  const delivers = dossier.deliveringId === organisationId;
  return {
    check: decides && may("check"),
    sign: decides && may("sign"),
    supervise: decides && may("supervise"),
    fees: (decides || receives) && may("fees"),
    deliver: (decides || delivers) && may("check"),
  };
}

export const supervisesAt = (actor: Actor, organisationId: string): boolean =>
  actor.entitled("casework.supervise", organisationId) !== null;
