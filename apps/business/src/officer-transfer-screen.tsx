import type { TransferPlan } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ComboBox } from "@sen/ui/combo-box";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Form } from "@sen/ui/form";
import { today } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { TextArea } from "@sen/ui/text-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import styles from "./officer.module.css";
import { NoOffice, OfficerHead } from "./officer-head.tsx";
import { useMissing } from "./officer-missing.ts";
import { useOffices } from "./officer-office.ts";
import { TransferDialog } from "./officer-transfer-dialog.tsx";
import { refusals } from "./refusals.ts";
import { words as desk } from "./words/officer-desk.ts";

const words = desk.transfer;
const route = getRouteApi("/can-bo/chuyen");

/** Work under way goes to the office that takes over: first shown, then done. */
export function TransferScreen() {
  const offices = useOffices(route.useSearch()["don-vi"], "casework.supervise");
  const organisationId = offices.current;
  if (!organisationId) return offices.isPending ? null : <NoOffice />;
  return (
    <>
      <OfficerHead screen="transfer" title={words.title} offices={offices}>
        {words.sentence}
      </OfficerHead>
      {offices.may("casework.supervise") ? (
        <Transfer key={organisationId} from={{ id: organisationId, name: offices.name }} />
      ) : (
        <EmptyState title={words.noRight} />
      )}
    </>
  );
}

type Office = { id: string; name: string };

function Transfer({ from }: { from: Office }) {
  const [toId, setTo] = useState<string | null>(null);
  const [why, setWhy] = useState("");
  const missing = useMissing();
  const [isAsking, setAsking] = useState(false);
  const plan = useQuery(
    useApi().casework.transfer.plan.queryOptions(
      { organisationId: from.id, toId: toId ?? "" },
      { enabled: toId !== null },
    ),
  );
  const moves = plan.data?.moves ?? [];
  return (
    <>
      <Form
        label={words.title}
        errors={missing.errors}
        onSend={() => {
          const isComplete = missing.isComplete([
            { field: "co-quan-nhan", given: toId, message: words.toMissing },
            { field: "ly-do", given: why.trim(), message: words.whyMissing },
          ]);
          setAsking(isComplete && moves.length > 0);
        }}
        actions={
          <Button type="submit" look="main" disabled={plan.isSuccess && moves.length === 0}>
            {words.next}
          </Button>
        }
      >
        <div className={styles["measure"]}>
          <HeirField from={from} error={missing.at("co-quan-nhan")} value={toId} onChange={setTo} />
        </div>
        <div className={styles["measure"]}>
          <TextArea
            id="ly-do"
            label={words.why}
            hint={words.whyHint}
            error={missing.at("ly-do")}
            maxLength={500}
            value={why}
            onChange={setWhy}
          />
        </div>
      </Form>
      {toId !== null && (
        <Section title={words.plan}>
          <ErrorNotice error={plan.error} refusals={refusals} />
          {plan.isPending && <p aria-busy="true">{desk.loading}</p>}
          {plan.data && <Plan plan={plan.data} />}
        </Section>
      )}
      {isAsking && plan.data && (
        <TransferDialog
          from={from}
          plan={plan.data}
          why={why.trim()}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setTo(null);
            setWhy("");
          }}
        />
      )}
    </>
  );
}

/** An office that exists today, found by its name or code; not the one whose work it is. */
function HeirField({
  from,
  error,
  value,
  onChange,
}: {
  from: Office;
  error: string | null;
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery(
    useApi().directory.organisations.list.queryOptions(
      { day: today(), limit: 20, ...(text ? { text } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <ComboBox
      id="co-quan-nhan"
      label={words.to}
      hint={words.toHint}
      error={error}
      options={(data?.items ?? [])
        .filter(({ id }) => id !== from.id)
        .map(({ id, name, code }) => ({ id, label: name, detail: code }))}
      onSearch={setTyped}
      searching={isFetching}
      value={value}
      onChange={onChange}
    />
  );
}

function Plan({ plan: { to, moves } }: { plan: TransferPlan }) {
  if (moves.length === 0) return <EmptyState title={words.none}>{words.noneWhy}</EmptyState>;
  return (
    <>
      <p className={styles["lead"]}>{words.planOf(moves.length, to.name)}</p>
      <Table caption={words.plan}>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.assignee}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ id, code, title, assignee }) => (
            <tr key={id}>
              <td className={styles["code"]}>{code}</td>
              <th scope="row">{title}</th>
              <td data-l={words.assignee}>
                {assignee ?? <span className={styles["nobody"]}>{words.nobody}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
