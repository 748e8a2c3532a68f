import type { Delivery } from "@sen/notify/model";
import { useApi } from "@sen/sdk/react";
import { Chip } from "@sen/ui/chip";
import { Dialog } from "@sen/ui/dialog";
import { ErrorNotice } from "@sen/ui/error-notice";
import { stamp } from "@sen/ui/format";
import { Table } from "@sen/ui/table";
import { useQuery } from "@tanstack/react-query";
import { chipOf } from "./outbox-table.tsx";
import { words } from "./words/outbox.ts";

/** Every try of one mail, and what the mail server said. */
export function OutboxAttempts({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const {
    data = [],
    error,
    isSuccess,
  } = useQuery(useApi().notify.attempts.queryOptions({ id: delivery.id }));
  return (
    <Dialog open onClose={onClose} size="wide" title={`${words.attemptsTitle}: ${delivery.personName}`}>
      <ErrorNotice error={error} />
      {isSuccess && data.length === 0 && <p>{words.noAttempts}</p>}
      {data.length > 0 && (
        <Table caption={words.attemptsTitle}>
          <thead>
            <tr>
              <th scope="col">{words.at}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.answer}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ at, outcome, answer }) => (
              <tr key={at}>
                <th scope="row">{stamp(at)}</th>
                <td data-l={words.state}>
                  <Chip state={chipOf[outcome]}>{words.states[outcome]}</Chip>
                </td>
                <td data-l={words.answer}>{answer}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Dialog>
  );
}
