import { Button } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { FieldError } from "@sen/ui/field";
import { FormSection } from "@sen/ui/form";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import type { DayKind } from "@sen/workdays/model";
import styles from "./routes/ngay-nghi.module.css";
import { kindOptions, words } from "./words/holidays.ts";

/** One day of a decree as it is being typed. */
export type Draft = {
  key: string;
  day: string | null;
  kind: DayKind;
  vi: string;
  en: string;
  inPlaceOf: string | null;
};

type Props = {
  draft: Draft;
  number: number;
  fault: string | null;
  onChange: (part: Partial<Draft>) => void;
  /** Null for the only row. */
  onRemove: (() => void) | null;
};

/** The controls of one day, with what is wrong with it. */
export function DecreeRow({ draft, number, fault, onChange, onRemove }: Props) {
  const { key, kind } = draft;
  return (
    <FormSection title={words.row(number)}>
      <div className={styles["row"]} id={key} tabIndex={-1}>
        <DatePicker label={words.day} value={draft.day} onChange={(day) => onChange({ day })} />
        <Select
          label={words.kind}
          options={kindOptions}
          value={kind}
          onChange={(chosen) => onChange({ kind: chosen })}
        />
        {kind !== "holiday" && (
          <DatePicker
            label={words.inPlaceOfDay}
            value={draft.inPlaceOf}
            onChange={(inPlaceOf) => onChange({ inPlaceOf })}
          />
        )}
        <TextField
          label={words.nameVi}
          maxLength={120}
          value={draft.vi}
          onChange={(vi) => onChange({ vi })}
        />
        <TextField
          label={words.nameEn}
          maxLength={120}
          value={draft.en}
          onChange={(en) => onChange({ en })}
        />
        {onRemove && (
          <Button look="quiet" icon="trash" aria-label={words.removeRow(number)} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
      <FieldError>{fault}</FieldError>
    </FormSection>
  );
}
