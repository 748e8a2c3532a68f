import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { FormSection } from "@sen/ui/form";
import { TextField } from "@sen/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { concerns } from "./begin.ts";
import styles from "./procedure.module.css";
import { words } from "./words/procedure.ts";

const OTHER = "other";
const CODE = /^\d{10}(\d{2,3})?$/;

export type ChoiceOfEntity = ReturnType<typeof useEntityChoice>;

/** One of one's own, or any other by its code: who may file for it is the server's to say. */
export function useEntityChoice(procedure: string, asked: string | undefined) {
  const api = useApi();
  const { data = [], isSuccess } = useQuery(api.business.entities.mine.queryOptions());
  const mine = data.filter((entity) => concerns(procedure, entity));
  const [picked, setPicked] = useState<string | null>(asked ?? null);
  const [typed, setTyped] = useState("");
  const only = mine.length === 1 ? mine[0]?.code : undefined;
  const isOther = picked === OTHER || (isSuccess && mine.length === 0);
  const code = typed.replace(/[\s.-]/g, "");
  const other = useQuery(
    api.business.entities.find.queryOptions({ code }, { enabled: isOther && CODE.test(code), retry: false }),
  );
  const chosen = mine.find((entity) => entity.code === (picked ?? only));
  return {
    mine,
    picked: isOther ? OTHER : (chosen?.code ?? ""),
    setPicked,
    isOther,
    typed,
    setTyped,
    other: other.data,
    isUnknown: other.isError,
    entity: (isOther ? other.data : chosen) ?? null,
  };
}

export function EntityChoice({ choice, error }: { choice: ChoiceOfEntity; error: string | undefined }) {
  const { mine, picked, setPicked, isOther, typed, setTyped, other, isUnknown } = choice;
  return (
    <FormSection>
      {mine.length > 0 && (
        <RadioGroup
          name="entity"
          label={words.entity}
          error={isOther ? null : (error ?? null)}
          value={picked}
          onChange={setPicked}
          options={[
            ...mine.map(({ code, name }) => ({ value: code, label: name, hint: code })),
            { value: OTHER, label: words.otherEntity },
          ]}
        />
      )}
      {isOther && (
        <>
          <TextField
            name={mine.length > 0 ? "code" : "entity"}
            label={mine.length > 0 ? words.code : words.entity}
            hint={words.codeHint}
            error={isUnknown ? words.notFound : error}
            inputMode="numeric"
            maxLength={20}
            value={typed}
            onChange={setTyped}
          />
          {other && <output className={styles["found"]}>{words.found(other.name)}</output>}
        </>
      )}
    </FormSection>
  );
}
