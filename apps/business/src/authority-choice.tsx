import type { Authority } from "@sen/parties/model";
import { inForce } from "@sen/parties/rules";
import { useApi } from "@sen/sdk/react";
import { RadioGroup } from "@sen/ui/choice";
import { date, today } from "@sen/ui/format";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { authoritiesPath } from "./addresses.ts";
import styles from "./authority.module.css";
import { words } from "./words/authorities.ts";

const TYPED = "typed";
type About = { code: string; parentCode?: string | null } | null;

/** Those of one's authorities under which this may be filed today; the newest is taken unless another is chosen. */
export function useAuthorityChoice(procedure: string, entity: About) {
  const { data = [] } = useQuery(useApi().parties.authorities.mine.queryOptions());
  const [picked, setPicked] = useState<string | null>(null);
  const codes = entity ? [entity.code, entity.parentCode ?? null] : [null];
  const isFitting = (authority: Authority) =>
    codes.some((entityCode) => inForce(authority, { day: today(), procedure, entityCode }));
  const fitting = data.filter(isFitting);
  const chosen = picked === TYPED ? null : (fitting.find(({ id }) => id === picked) ?? fitting[0] ?? null);
  return { fitting, chosen, setPicked };
}

export function AuthorityChoice({
  choice: { fitting, chosen, setPicked },
}: {
  choice: ReturnType<typeof useAuthorityChoice>;
}) {
  if (fitting.length === 0)
    return (
      <a href={authoritiesPath} className={styles["keep"]}>
        {words.keepHint}
      </a>
    );
  return (
    <RadioGroup
      label={words.choose}
      value={chosen?.id ?? TYPED}
      onChange={setPicked}
      options={[
        ...fitting.map(({ id, principal, instrument, until }) => ({
          value: id,
          label: principal.name,
          hint: `${words.paper(instrument.number, date(instrument.on))}, ${words.chosenUntil(date(until))}`,
        })),
        { value: TYPED, label: words.chooseOther },
      ]}
    />
  );
}
