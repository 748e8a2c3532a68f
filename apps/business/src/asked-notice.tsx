import type { FormSection } from "@sen/business/form.model";
import type { DraftView } from "@sen/business/model";
import { Notice } from "@sen/ui/notice";
import { draftPath, PAPERS } from "./addresses.ts";
import styles from "./draft.module.css";
import { LawText } from "./law.tsx";
import { words } from "./words/draft.ts";

/** What the office asks about, over every part of a draft that is an answer; each point leads to its place. */
export function AskedNotice({
  view: { draft, asked },
  sections,
}: {
  view: DraftView;
  sections: readonly FormSection[];
}) {
  if (asked.length === 0) return null;
  const placeOf = (target: string): string => {
    const section = sections.find(({ fields }) =>
      fields.some(({ path }) => target === path || target.startsWith(`${path}.`)),
    );
    return section ? draftPath(draft.id, section.id, { field: target }) : draftPath(draft.id, PAPERS);
  };
  return (
    <div className={styles["banner"]}>
      <Notice tone="warn" title={words.askedTitle(asked.length, null)}>
        <ol className={styles["asked"]}>
          {asked.map(({ target, text, remedy, law }) => (
            <li key={`${target} ${text}`}>
              {text} <strong>{words.remedy}:</strong> {remedy}{" "}
              <small>
                <LawText text={law} />
              </small>{" "}
              <a href={placeOf(target)} aria-label={`${words.goThere}: ${text}`}>
                {words.goThere}
              </a>
            </li>
          ))}
        </ol>
      </Notice>
    </div>
  );
}
