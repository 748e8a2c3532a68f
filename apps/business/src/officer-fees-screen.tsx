import type { Receipt } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { DatePicker } from "@sen/ui/date-picker";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { stamp, time, today } from "@sen/ui/format";
import { Section, Toolbar } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { dong } from "./money.ts";
import styles from "./officer.module.css";
import { checkPath } from "./officer-addresses.ts";
import { csvOf, saveText } from "./officer-csv.ts";
import { FeeByCode } from "./officer-fee-by-code.tsx";
import { NoOffice, OfficerHead } from "./officer-head.tsx";
import { useOffices } from "./officer-office.ts";
import { refusals } from "./refusals.ts";
import { words as desk } from "./words/officer-desk.ts";

const words = desk.fees;
const route = getRouteApi("/can-bo/le-phi");

/** The desk where fees are taken: by the code on the slip; and what a day came to. */
export function FeesScreen() {
  const { "don-vi": asked, ngay: day = today() } = route.useSearch();
  const offices = useOffices(asked, "casework.fees");
  const navigate = useNavigate();
  const organisationId = offices.current ?? "";
  const { data, error } = useQuery(
    useApi().casework.fees.list.queryOptions({ organisationId, day }, { enabled: organisationId !== "" }),
  );
  if (!organisationId) return offices.isPending ? null : <NoOffice />;
  const receipts = data?.receipts ?? [];
  return (
    <>
      <OfficerHead screen="fees" title={words.title} offices={offices}>
        {words.sentence}
      </OfficerHead>
      <FeeByCode organisationId={organisationId} />
      <Section
        title={words.receipts}
        actions={
          receipts.length > 0 && (
            <Button icon="download" onClick={() => saveText(words.file(day), csvOf(sheetOf(receipts)))}>
              {words.csv}
            </Button>
          )
        }
      >
        <Toolbar label={words.receipts}>
          <DatePicker
            label={words.day}
            value={day}
            onChange={(ngay) =>
              ngay && void navigate({ to: "/can-bo/le-phi", search: { "don-vi": organisationId, ngay } })
            }
          />
        </Toolbar>
        <ErrorNotice error={error} refusals={refusals} />
        {!data && !error && <p aria-busy="true">{desk.loading}</p>}
        {data && receipts.length === 0 && <EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
        {data && receipts.length > 0 && (
          <ReceiptTable receipts={receipts} sum={data.dong} organisationId={organisationId} />
        )}
      </Section>
    </>
  );
}

/** For a spreadsheet: sums as plain figures. */
const sheetOf = (receipts: readonly Receipt[]): (string | number)[][] => [
  [words.number, words.at, words.dossier, words.payer, words.method, words.reference, words.by, words.dong],
  ...receipts.map(({ number, at, code, title, method, reference, by, dong: sum }) => [
    number,
    stamp(at),
    code,
    title,
    words.ways[method],
    reference,
    by.name,
    sum,
  ]),
];

function ReceiptTable({
  receipts,
  sum,
  organisationId,
}: {
  receipts: readonly Receipt[];
  sum: number;
  organisationId: string;
}) {
  return (
    <div className={styles["receipts"]}>
      <Table caption={words.receipts}>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.dossier}</th>
            <th scope="col">{words.payer}</th>
            <th scope="col">{words.method}</th>
            <th scope="col">{words.by}</th>
            <th scope="col" data-n>
              {words.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {receipts.map(({ number, at, code, dossierId, title, method, reference, by, dong: one }) => (
            <tr key={number}>
              <td data-l={words.at}>{time(at)}</td>
              <th scope="row">{number}</th>
              <td data-l={words.dossier}>
                <a href={checkPath(dossierId, organisationId)}>{code}</a>
              </td>
              <td data-l={words.payer}>{title}</td>
              <td data-l={words.method}>
                {words.ways[method]}
                {reference && ` · ${reference}`}
              </td>
              <td data-l={words.by}>{by.name}</td>
              <td data-l={words.sum} data-n>
                {dong(one)}
              </td>
            </tr>
          ))}
          <tr className={styles["total"]}>
            <th scope="row" colSpan={6}>
              {words.total(receipts.length)}
            </th>
            <td data-l={words.sum} data-n>
              {dong(sum)}
            </td>
          </tr>
        </tbody>
      </Table>
    </div>
  );
}
