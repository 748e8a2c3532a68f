import type { ProcedureVersion } from "@sen/catalogue/model";
import { useApi } from "@sen/sdk/react";
import { ErrorNotice } from "@sen/ui/error-notice";
import { date } from "@sen/ui/format";
import { PageHeader, Section } from "@sen/ui/page";
import { Facts } from "@sen/ui/table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { finderPath } from "./addresses.ts";
import { BeginForm } from "./begin-form.tsx";
import { Law, sayLimit } from "./law.tsx";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import styles from "./procedure.module.css";
import { PaperList } from "./procedure-papers.tsx";
import { Registrant } from "./registrant.tsx";
import { words } from "./words/procedure.ts";

const route = getRouteApi("/thu-tuc/$procedure");

/** All there is to know of a procedure before it is begun, and its beginning. */
export function ProcedureScreen() {
  const { procedure } = route.useParams();
  const { ma } = route.useSearch();
  const { data, error } = useQuery(useApi().catalogue.procedures.get.queryOptions({ procedure }));
  return (
    <Registrant>
      {data ? (
        <Told key={data.id} version={data} code={ma} />
      ) : (
        <>
          <PageHeader title={words.beginTitle} above={{ href: finderPath(), label: words.again }} />
          <ErrorNotice error={error} />
          {!error && <p aria-busy="true">{words.loading}</p>}
        </>
      )}
    </Registrant>
  );
}

function Told({ version, code }: { version: ProcedureVersion; code: string | undefined }) {
  return (
    <>
      <PageHeader
        title={inWords(version.title)}
        above={{ href: finderPath(), label: words.again }}
        actions={
          <a className={styles["down"]} href="#bat-dau">
            {words.begin} ↓
          </a>
        }
      >
        {inWords(version.summary)}
      </PageHeader>
      <Facts facts={factsOf(version)} />
      {version.notes.length > 0 && (
        <Section title={words.notes}>
          <ul className={styles["notes"]}>
            {version.notes.map((note) => (
              <li key={note.vi}>{inWords(note)}</li>
            ))}
            <li>
              {words.supplement(version.answer.days)} <Law source={version.answer.source} />
            </li>
          </ul>
        </Section>
      )}
      <PaperList components={version.components} />
      <Section title={words.basis}>
        <ul className={styles["notes"]}>
          {version.basis.map((source) => (
            <li key={`${source.law} ${source.article}`}>
              <Law source={source} />
            </li>
          ))}
        </ul>
        <p className={styles["quiet"]}>{words.version(date(version.from))}</p>
      </Section>
      <div id="bat-dau" className={styles["begin"]}>
        <Section title={words.beginTitle}>
          <p className={styles["quiet"]}>{words.beginLead}</p>
          <BeginForm version={version} code={code} />
        </Section>
      </div>
    </>
  );
}

const factsOf = ({ decide, fees, isFeeKnown, level, results }: ProcedureVersion) => {
  const online = fees.filter(({ channels, dong: sum }) => channels.includes("online") && sum > 0);
  const otherwise = fees.filter(({ channels }) => !channels.includes("online"));
  const feeLine = ({ code, name, dong: sum, channels, source }: (typeof fees)[number], isOther = false) => (
    <p key={code}>
      {dong(sum)} · {inWords(name)}
      {isOther && ` (${channels.map((channel) => words.channels[channel]).join(", ")})`}{" "}
      <Law source={source} />
    </p>
  );
  return [
    [
      words.limit,
      <p key="limit">
        {sayLimit(decide.limit)}, {words.limitFrom} <Law source={decide.source} />
      </p>,
    ],
    [
      words.fee,
      online.length === 0 ? (
        isFeeKnown ? (
          words.noFee
        ) : (
          words.cityFee
        )
      ) : (
        <div key="fee">{online.map((one) => feeLine(one))}</div>
      ),
    ],
    ...(otherwise.length > 0
      ? ([[words.otherwise, <div key="other">{otherwise.map((one) => feeLine(one, true))}</div>]] as const)
      : []),
    [words.office, words.levels[level]],
    [words.results, results.map(inWords).join("; ")],
  ] as const;
};
