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
  return [
    ...sections,
    { id: PAPERS, title: words.papers, ...counted(missingPapers(filling), 0) },
    {
      id: SIGNING,
      title: words.signing,
      ...counted(unsignedIn(filling.view).length, filling.view.signers.length),
    },
    { id: FILING, title: words.filing, state: "todo", missing: 0 },
  ];
}

const counted = (missing: number, all: number): { state: PartState; missing: number } => ({
  missing,
  state: missing === 0 ? "done" : missing === all ? "todo" : "missing",
});

const missingPapers = ({ view }: Filled): number =>
  view.papers.filter(({ isWanted, state }) => isWanted && state === "missing").length;
