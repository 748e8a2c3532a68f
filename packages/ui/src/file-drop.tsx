import { useId, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Field, type FieldProps } from "./field.tsx";
import { size } from "./format.ts";
import styles from "./message.module.css";
import { words } from "./words.ts";

/** Files by choosing or by dropping. Too large is said at once; what is inside is the server's to judge. */
export function FileDrop({
  label,
  hint,
  error,
  optional,
  accept,
  multiple = false,
  limit,
  busy = false,
  onFiles,
}: FieldProps & {
  /** As in `<input accept>`: `.csv,.xlsx`. */
  accept?: string;
  multiple?: boolean;
  /** Bytes allowed for each file. */
  limit?: number;
  busy?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [names, setNames] = useState("");

  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    if (chosen.length === 0 || busy) return;
    const large = limit === undefined ? undefined : chosen.find((file) => file.size > limit);
    setRefused(large && limit !== undefined ? words.tooLarge(large.name, size(limit)) : null);
    setNames(chosen.map((file) => `${file.name} (${size(file.size)})`).join(", "));
    if (!large) onFiles(chosen);
  };

  return (
    <Field {...{ label, hint, optional }} error={refused ?? error} id={id}>
      {(wiring) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
        <div
          className={styles["drop"]}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files);
          }}
        >
          <input
            {...wiring}
            ref={input}
            type="file"
            accept={accept}
            multiple={multiple}
            tabIndex={-1}
            style={{ position: "absolute", inlineSize: 1, blockSize: 1, opacity: 0, pointerEvents: "none" }}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = ""; // the same file again, once it has been corrected
            }}
          />
          <Button icon="upload" busy={busy} onClick={() => input.current?.click()}>
            {words.chooseFile}
          </Button>
          <output>{names || words.orDrop}</output>
        </div>
      )}
    </Field>
  );
}
