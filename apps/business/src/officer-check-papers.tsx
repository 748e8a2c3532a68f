import type { Paper } from "@sen/business/model";
import { Button } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { size } from "@sen/ui/format";
import { useShortcuts } from "@sen/ui/shortcuts";
import { useState } from "react";
import { filePath, writtenPath } from "./addresses.ts";
import { Law } from "./law.tsx";
import { inWords } from "./named.ts";
import styles from "./officer-check.module.css";
import { type Checking, useChecking } from "./officer-checking.ts";
import { ProblemMarks } from "./officer-entry-marks.tsx";
import { PaperPreview, type Shown } from "./officer-paper-preview.tsx";
import { words } from "./words/officer-check.ts";

const STATES: Record<Paper["state"], State> = {
  missing: "bad",
  written: "done",
  attached: "done",
  "by-number": "done",
  "not-wanted": "none",
};
const PDF = "application/pdf";

/** The papers of the dossier in a list, and the chosen one beside the data. */
export function CheckPapers() {
  const { papers, draftId } = useChecking();
  const all = papers.flatMap((paper) => contentsOf(paper, draftId));
  const [address, setAddress] = useState<string | null>(null);
  const shown = all.find(({ url }) => url === address) ?? all[0] ?? null;
  const step = (by: 1 | -1) => {
    const at = all.findIndex(({ url }) => url === shown?.url);
    setAddress(all[(at + by + all.length) % all.length]?.url ?? null);
  };
  useShortcuts(
    all.length > 1
      ? [
          { keys: "]", label: words.keys.nextPaper, run: () => step(1) },
          { keys: "[", label: words.keys.previousPaper, run: () => step(-1) },
        ]
      : [],
  );
  return (
    <>
      <ul className={styles["papers"]}>
        {papers.map((paper) => (
          <OnePaper
            key={paper.component.code}
            paper={paper}
            contents={contentsOf(paper, draftId)}
            shown={shown}
            onShow={setAddress}
          />
        ))}
      </ul>
      <PaperPreview key={shown?.url} shown={shown} />
    </>
  );
}

/** What of a paper there is to look at: what the house wrote from the data, or the files that were sent. */
function contentsOf({ component, files, state }: Paper, draftId: Checking["draftId"]): Shown[] {
  if (state === "written" && draftId) {
    return [{ url: writtenPath(draftId, component.code, "pdf"), name: inWords(component.name), type: PDF }];
  }
  return files.map(({ id, name, type }) => ({ url: filePath(id), name, type }));
}

type OneProps = {
  paper: Paper;
  contents: readonly Shown[];
  shown: Shown | null;
  onShow: (url: string) => void;
};

function OnePaper({ paper: { component, state, files }, contents, shown, onShow }: OneProps) {
  const { asking, cased } = useChecking();
  const name = inWords(component.name);
  const problems = cased.problems.filter(({ path, paper }) => path === null && paper === component.code);
  const isFile = ({ url }: Shown) => files.some(({ id }) => filePath(id) === url);
  const [written] = contents.filter((one) => !isFile(one));
  const show = (one: Shown) => (
    <Button
      look="quiet"
      icon={one.type.startsWith("image/") ? "eye" : "file-text"}
      aria-pressed={shown?.url === one.url}
      aria-label={words.show(one.name)}
      onClick={() => onShow(one.url)}
    >
      <span className={styles["file"]}>{one.name}</span>
    </Button>
  );
  return (
    <li id={`giay-${component.code}`} data-wrong={state === "missing" || undefined}>
      {asking && (
        <input
          type="checkbox"
          data-check
          aria-label={words.askPaper(name)}
          checked={asking.isTicked(component.code)}
          onChange={() => asking.toggle(component.code)}
        />
      )}
      <div>
        <div className={styles["named"]}>
          {written ? show(written) : <strong>{name}</strong>}
          <Chip state={STATES[state]}>{words.paperStates[state]}</Chip>
        </div>
        {state === "missing" && (
          <p>
            <Law source={component.source} />
          </p>
        )}
        <ProblemMarks problems={problems} />
        {contents.filter(isFile).map((one) => (
          <p key={one.url}>
            {show(one)} <small>{size(files.find(({ id }) => filePath(id) === one.url)?.bytes ?? 0)}</small>
          </p>
        ))}
      </div>
    </li>
  );
}
