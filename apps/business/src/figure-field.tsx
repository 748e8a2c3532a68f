import type { Value } from "@sen/business/form.model";
import { number } from "@sen/ui/format";
import { TextField } from "@sen/ui/text-field";
import { useState } from "react";
import styles from "./fields.module.css";
import type { Shown } from "./filling.ts";
import { dong } from "./money.ts";
import { percentOf, readMoney, readNumber } from "./numbers.ts";
import { words } from "./words/fields.ts";

type Kind = "money" | "percent" | "number";

const READ = { money: readMoney, percent: readNumber, number: readNumber };
const SHOW = {
  money: number,
  percent: (share: number) => percentOf(share).replace(" %", ""),
  number: String,
};

/** Money, a share or a count: typed as people write it, kept as a number, and as text while it is none. */
export function FigureField({
  id,
  label,
  hint,
  error,
  optional,
  kind,
  value,
  onChange,
}: Shown & { kind: Kind; value: Value; onChange: (value: Value) => void }) {
  const [typed, setTyped] = useState<string | null>(null); // while it is being written; then as it was understood
  const shown = typeof value === "number" ? SHOW[kind](value) : typeof value === "string" ? value : "";
  return (
    <div className={styles["figure"]}>
      <TextField
        id={id}
        label={label}
        hint={hint}
        error={error}
        optional={optional}
        inputMode={kind === "money" ? "text" : "decimal"}
        maxLength={30}
        value={typed ?? shown}
        onChange={(text) => {
          setTyped(text);
          onChange(text.trim() === "" ? null : (READ[kind](text) ?? text));
        }}
        onBlur={() => setTyped(null)}
      />
      {kind === "money" && (
        <p className={styles["understood"]}>{typeof value === "number" && words.money(dong(value))}</p>
      )}
    </div>
  );
}
