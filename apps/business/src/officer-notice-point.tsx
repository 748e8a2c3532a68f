import type { LibraryReason, Reason } from "@sen/casework/model";
import { Button } from "@sen/ui/button";
import { Select } from "@sen/ui/select";
import { TextArea, TextField } from "@sen/ui/text-field";
import { useState } from "react";
import { useChecking } from "./officer-checking.ts";
import styles from "./officer-notice.module.css";
import { words } from "./words/officer-notice.ts";

type Part = "text" | "law" | "remedy";

export const missingIn = (point: Reason, name: string): Partial<Record<Part, string>> => ({
  ...(point.text.trim() === "" ? { text: words.textMissing(name) } : {}),
  ...(point.law.trim() === "" ? { law: words.lawMissing(name) } : {}),
  ...(point.remedy.trim() === "" ? { remedy: words.remedyMissing(name) } : {}),
});
export const partId = (part: string, target: string): string => `${part}-${target}`;

/** One point of a notice: typed, or taken from the office's library and then mended. */
export function NoticePoint({
  n,
  point,
  library,
  errorOf,
  isLate,
  onWrite,
  onRemove,
}: {
  n: number;
  point: Reason;
  library: readonly LibraryReason[];
  errorOf: (part: Part) => string | undefined;
  /** It asks what an earlier notice could have asked. */
  isLate: boolean;
  onWrite: (change: Partial<Reason>) => void;
  onRemove: () => void;
}) {
  const { nameOf } = useChecking();
  const [taken, setTaken] = useState("");
  const { target } = point;
  const name = nameOf(target);
  const take = (id: string) => {
    setTaken(id);
    const reason = library.find((one) => one.id === id);
    if (reason) onWrite({ text: reason.text, law: reason.law, remedy: reason.remedy });
  };
  return (
    <fieldset className={styles["point"]} data-late={isLate || undefined}>
      <legend>{words.point(n, name)}</legend>
      {isLate && <p className={styles["late"]}>{words.notAllowed}</p>}
      <Button
        look="quiet"
        icon="x"
        className={styles["remove"]}
        aria-label={words.removePoint(name)}
        onClick={onRemove}
      >
        {words.remove}
      </Button>
      {library.length > 0 && (
        <Select
          label={words.library}
          none={words.libraryNone}
          value={taken}
          options={library.map(({ id, text }) => ({ value: id, label: text }))}
          onChange={take}
        />
      )}
      <TextArea
        id={partId("text", target)}
        label={words.text}
        error={errorOf("text")}
        maxLength={1000}
        value={point.text}
        onChange={(text) => onWrite({ text })}
      />
      <TextArea
        id={partId("remedy", target)}
        label={words.remedy}
        error={errorOf("remedy")}
        maxLength={1000}
        value={point.remedy}
        onChange={(remedy) => onWrite({ remedy })}
      />
      <TextField
        id={partId("law", target)}
        label={words.law}
        error={errorOf("law")}
        maxLength={300}
        value={point.law}
        onChange={(law) => onWrite({ law })}
      />
    </fieldset>
  );
}
