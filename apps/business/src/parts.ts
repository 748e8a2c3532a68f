import { FILING, PAPERS, SIGNING } from "./addresses.ts";
import type { Filling } from "./filling.ts";
import { inWords } from "./named.ts";
import { type Part, type PartState, stateOf } from "./section-state.ts";
import { unsignedIn } from "./unsigned.ts";
import { words } from "./words/draft.ts";

type Filled = Pick<Filling, "view" | "values" | "conditions" | "sections" | "problems">;

/** Everything there is to do for a draft, in order: the sections of its form, its papers, the signing, the sending. */
export function partsOf(filling: Filled, current: string | undefined): Part[] {
  const sections = filling.sections.map((section) => ({
    id: section.id,
    title: inWords(section.title),
    ...stateOf(section, filling, section.id === current),
  }));
  const isAnswered = sections.every(({ missing }) => missing === 0); // until then it is not known which papers there will be
  const steps: Part[] = [
    { id: PAPERS, title: words.papers, ...(isAnswered ? counted(missingPapers(filling), 0) : TODO) },
    {
      id: SIGNING,
      title: words.signing,
      ...counted(unsignedIn(filling.view).length, filling.view.signers.length),
    },
    { id: FILING, title: words.filing, ...TODO },
  ];
  return [
    ...sections,
    ...steps.map((step) =>
      step.id === current && step.state === "todo" ? { ...step, state: "doing" as const } : step,
    ),
  ];
}

const TODO = { state: "todo", missing: 0 } as const;
const counted = (missing: number, all: number): { state: PartState; missing: number } => ({
  missing,
  state: missing === 0 ? "done" : missing === all ? "todo" : "missing",
});

const missingPapers = ({ view }: Filled): number =>
  view.papers.filter(({ isWanted, state }) => isWanted && state === "missing").length;
