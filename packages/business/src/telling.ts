import type { Writer } from "@sen/data";
import { tell } from "@sen/notify/tell";
import { dayAt } from "@sen/workdays/rules";
import { manifest } from "./manifest.ts";
import type { Draft } from "./model.ts";

/** What a mutation has at hand. */
export type Desk = {
  tx: Writer;
  actor: { id: string; name: string };
  now: () => string;
  newId: () => string;
};

const pathOf = ({ id }: Draft, part?: string): string =>
  `${manifest.path}/nhap/${id}${part ? `?muc=${part}` : ""}`;

/** The code, to whoever signs: they wait for it. */
export const tellCode = (
  { tx, actor, now, newId }: Desk,
  draft: Draft,
  told: { code: string; until: string },
): Promise<void> =>
  tell(tx, {
    id: newId(),
    to: [actor.id],
    kind: "business.signing-code",
    params: { title: draft.title, ...told },
    path: pathOf(draft, "ky"),
    now: now(),
    isUrgent: true,
  });

export const tellOfSharing = (
  { tx, actor, now, newId }: Desk,
  draft: Draft,
  personId: string,
): Promise<void> =>
  tell(tx, {
    id: newId(),
    to: [personId],
    kind: "business.shared",
    params: { title: draft.title, by: actor.name },
    path: pathOf(draft),
    now: now(),
    uniqueKey: `business.shared/${draft.id}/${personId}`,
  });

export const tellOfPruning = (
  tx: Writer,
  draft: Draft,
  { id, now }: { id: string; now: string },
): Promise<void> =>
  tell(tx, {
    id,
    to: draft.members.map(({ personId }) => personId),
    kind: "business.draft-ending",
    params: { title: draft.title, on: dayAt(draft.prunedAt) },
    path: pathOf(draft),
    now,
  });
