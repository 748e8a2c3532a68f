import type { Outcome, Standing, Status } from "@sen/casework/model";
import { Chip, type State } from "@sen/ui/chip";
import { words } from "./words/status.ts";

type Shown = { state: State; word: string };

const ENDED: Record<Outcome, Shown> = {
  granted: { state: "done", word: words.granted },
  refused: { state: "bad", word: words.refused },
  withdrawn: { state: "none", word: words.withdrawn },
  expired: { state: "bad", word: words.expired },
  not_received: { state: "bad", word: words.notReceived },
};
const UNDER_WAY: Record<Exclude<Status, "stopped" | "done" | "returned">, Shown> = {
  registered: { state: "none", word: words.registered },
  received: { state: "progress", word: words.received },
  not_received: ENDED.not_received,
  processing: { state: "progress", word: words.processing },
  supplement: { state: "attention", word: words.supplement },
  financial: { state: "attention", word: words.financial },
  withdrawing: { state: "waiting", word: words.withdrawing },
};

type Told = Pick<Standing, "status" | "outcome"> & { proposal?: Standing["proposal"] };

export function statusOf({ status, outcome, proposal }: Told): Shown {
  if (status === "stopped" || status === "done") return ENDED[outcome ?? "withdrawn"];
  if (status === "returned")
    return outcome === "refused" ? ENDED.refused : { state: "done", word: words.returned };
  if (status === "processing" && proposal) return { state: "waiting", word: words.signing };
  return UNDER_WAY[status];
}

/** The state of a dossier as a word, a shape and a colour, and that it is late when it is. */
export function DossierChip({ standing }: { standing: Told & Pick<Standing, "flags" | "endedAt"> }) {
  const { state, word } = statusOf(standing);
  return (
    <>
      <Chip state={state}>{word}</Chip>
      {standing.endedAt === null && standing.flags.includes("late") && <Chip state="bad">{words.late}</Chip>}
    </>
  );
}
