import type { NameFinding, NameVerdict } from "@sen/business/model";
import { partOf } from "@sen/business/rules";
import { useApi } from "@sen/sdk/react";
import { Notice } from "@sen/ui/notice";
import { TextField } from "@sen/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import styles from "./fields.module.css";
import { type Shown, useFilling } from "./filling.ts";
import { LawText } from "./law.tsx";
import { useSettled } from "./settled.ts";
import { useUnits } from "./unit-field.tsx";
import { words } from "./words/fields.ts";
import { sayFinding } from "./words/problems.ts";

const PAUSE = 400;
const LEAST = 3;

/** The name of an enterprise, checked against the register and the queue while it is typed. */
export function NameField({
  shown: { id, ...said },
  path,
  value,
}: {
  shown: Shown;
  path: string;
  value: string;
}) {
  const { set, answers, view } = useFilling();
  const [isComposing, setComposing] = useState(false); // Telex or VNI at work: the letters are not yet what is meant
  const textAt = (at: string) => {
    const answer = answers[at]?.value;
    return typeof answer === "string" ? answer.trim() : "";
  };
  const typed = useSettled(
    JSON.stringify({
      name: value.trim(),
      foreignName: textAt("name.foreign"),
      abbreviation: textAt("name.short"),
    }),
    PAUSE,
  );
  const asked = JSON.parse(typed) as { name: string; foreignName: string; abbreviation: string };
  const { draft } = view;
  const part = partOf(draft.procedure);
  const unitId = textAt("address.unit");
  const units = useUnits();
  const { data, error, isFetching } = useQuery(
    useApi().business.names.check.queryOptions(
      {
        ...asked,
        kind: part ?? draft.kind,
        draftId: draft.id,
        ...(unitId ? { unitId, place: units.nameOf(unitId) } : {}),
        ...(draft.entityCode
          ? part
            ? { parentCode: draft.entityCode }
            : { ownCode: draft.entityCode }
          : {}),
      },
      { enabled: !isComposing && asked.name.length >= LEAST },
    ),
  );
  const isCurrent = asked.name === value.trim() && asked.name.length >= LEAST;
  return (
    <>
      <TextField
        {...said}
        id={id}
        value={value}
        maxLength={400}
        onChange={(name) => set(path, name)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <output className={styles["verdict"]} htmlFor={id}>
        {isCurrent && isFetching && words.nameChecking}
        {isCurrent && !isFetching && error !== null && words.nameUnchecked}
        {isCurrent && !isFetching && data && <Verdict verdict={data} onTake={(name) => set(path, name)} />}
      </output>
    </>
  );
}

function Verdict({
  verdict: { findings, suggestions },
  onTake,
}: {
  verdict: NameVerdict;
  onTake: (name: string) => void;
}) {
  if (findings.length === 0) return <span className={styles["free"]}>✓ {words.nameFree}</span>;
  const isBlocked = findings.some(({ severity }) => severity === "block");
  return (
    <>
      <Notice tone={isBlocked ? "warn" : "info"} title={isBlocked ? words.nameBlocked : words.nameWarned}>
        <ul className={styles["findings"]}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.other?.name ?? finding.word}`}>
              {sayFinding(finding)} {otherOf(finding)}{" "}
              <small>
                <LawText text={finding.law} />
              </small>
            </li>
          ))}
        </ul>
      </Notice>
      {suggestions.length > 0 && (
        <div className={styles["suggestions"]}>
          <p>{words.suggestions}</p>
          <ul>
            {suggestions.map((name) => (
              <li key={name}>
                <button type="button" aria-label={words.takeName(name)} onClick={() => onTake(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const otherOf = ({ other }: NameFinding): string =>
  !other
    ? ""
    : other.isQueued || other.code === null
      ? words.inTheQueue(other.name)
      : words.inTheWay(other.name, other.code);
