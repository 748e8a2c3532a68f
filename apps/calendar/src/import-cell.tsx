import type { CellError, Column, Row } from "@sen/calendar/model";
import { TextField } from "@sen/ui/text-field";
import { useState } from "react";
import styles from "./import.module.css";
import { words } from "./words/import.ts";

/** A cell of the file: text, or a field with the reason under it once something is wrong in it. */
export function ImportCell({
  column,
  row,
  error,
  onChange,
}: {
  column: Column;
  row: Row;
  error: CellError | undefined;
  onChange: (text: string) => void;
}) {
  const text = row.cells[column] ?? "";
  const [isOpen, setOpen] = useState(false);
  if (error && !isOpen) setOpen(true); // stays a field after it was put right, so that the focus is not lost
  const name = words.columns[column];
  return (
    <td data-l={name} className={error ? styles["wrong"] : undefined}>
      {isOpen ? (
        <TextField
          label={words.cell(name, row.number)}
          hideLabel
          error={error && words.errors[error]}
          maxLength={12_000}
          value={text}
          onChange={onChange}
        />
      ) : (
        text
      )}
    </td>
  );
}
