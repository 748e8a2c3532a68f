import type { FormField } from "@sen/business/form.model";
import type { Line } from "@sen/business/model";
import { rowsOf } from "@sen/business/rules";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ComboBox } from "@sen/ui/combo-box";
import { FieldError } from "@sen/ui/field";
import { tellResult } from "@sen/ui/result";
import { TextField } from "@sen/ui/text-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fieldId } from "./addresses.ts";
import styles from "./fields.module.css";
import { type Shown, useFilling } from "./filling.ts";
import { useSettled } from "./settled.ts";
import { words } from "./words/fields.ts";

/** Business lines of level four: found by plain words, one of them the main one. */
export function LinesField({ field, shown }: { field: FormField; shown: Shown }) {
  const { values, set } = useFilling();
  const rows = rowsOf(values, field.path);
  const codes = rows.map(({ id }) => id);
  const search = useLineSearch();
  const { data: named = [] } = useQuery(
    useApi().business.lines.named.queryOptions(
      { codes },
      { enabled: codes.length > 0, placeholderData: keepPreviousData },
    ),
  );
  const at = (code: string, part: string) => `${field.path}.${code}.${part}`;
  const add = (code: string) => {
    set(at(code, "main"), !rows.some(({ values: row }) => row["main"] === true));
    search.setTyped(""); // the list has done its work
  };
  const remove = (code: string, name: string) => {
    const before = rows.find(({ id }) => id === code)?.values ?? {};
    set(`${field.path}.${code}`, null);
    tellResult(words.removedLine(name), () => {
      set(at(code, "main"), before["main"] ?? false);
      if (before["detail"] !== undefined) set(at(code, "detail"), before["detail"]);
    });
  };
  return (
    <div className={styles["list"]}>
      <ComboBox
        id={shown.id}
        label={words.lineSearch}
        hint={
          <>
            <span className={styles["example"]}>{words.lineHint}</span>
            {shown.hint}
          </>
        }
        options={search.found.map(({ code, name, trail }) => ({
          id: code,
          label: `${code} · ${name}`,
          detail: trail,
        }))}
        onSearch={search.setTyped}
        searching={search.isFetching}
        value={null}
        onChange={(code) => code && add(code)}
      />
      <FieldError>{shown.error}</FieldError>
      {rows.length === 0 && <p className={styles["none"]}>{words.noLines}</p>}
      <ul className={styles["lines"]} aria-label={shown.label}>
        {rows.map(({ id: code, values: row }) => (
          <ChosenLine
            key={code}
            code={code}
            line={[...named, ...search.found].find((one) => one.code === code)}
            isMain={row["main"] === true}
            detail={typeof row["detail"] === "string" ? row["detail"] : ""}
            onMain={() => {
              for (const other of rows) if (other.values["main"] === true) set(at(other.id, "main"), false);
              set(at(code, "main"), true);
            }}
            onDetail={(detail) => set(at(code, "detail"), detail)}
            onRemove={(name) => remove(code, name)}
          />
        ))}
      </ul>
    </div>
  );
}

function ChosenLine({
  code,
  line,
  isMain,
  detail,
  onMain,
  onDetail,
  onRemove,
}: {
  code: string;
  line: Line | undefined;
  isMain: boolean;
  detail: string;
  onMain: () => void;
  onDetail: (detail: string) => void;
  onRemove: (name: string) => void;
}) {
  const name = line?.name ?? code;
  return (
    <li>
      <p className={styles["code"]}>{code}</p>
      <div className={styles["line"]}>
        <p>
          <strong>{name}</strong>
        </p>
        {line?.isConditional && (
          <p className={styles["warning"]}>
            {words.conditional} <small>{words.conditionalLaw}</small>
          </p>
        )}
        <label className={styles["main-line"]}>
          <input
            type="radio"
            name="main-line"
            checked={isMain}
            aria-label={words.makeMain(name)}
            onChange={onMain}
          />
          <span>{words.mainLine}</span>
        </label>
        <TextField
          id={fieldId(`lines.${code}.detail`)}
          label={words.detail}
          aria-label={words.detailOf(name)}
          optional
          value={detail}
          maxLength={1000}
          onChange={onDetail}
        />
      </div>
      <Button look="quiet" icon="x" aria-label={words.removeLine(name)} onClick={() => onRemove(name)}>
        {words.remove}
      </Button>
    </li>
  );
}

function useLineSearch() {
  const [typed, setTyped] = useState("");
  const text = useSettled(typed.trim(), 200);
  const { data = [], isFetching } = useQuery(
    useApi().business.lines.search.queryOptions(
      { text },
      { enabled: text.length >= 2, placeholderData: keepPreviousData },
    ),
  );
  return { found: typed.trim().length >= 2 ? data : [], isFetching, setTyped };
}
