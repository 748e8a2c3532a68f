import type { Delivery, DeliveryState } from "@sen/notify/model";
import { Button } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { stamp } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { Table } from "@sen/ui/table";
import styles from "./routes/ngay-nghi.module.css";
import { words } from "./words/outbox.ts";

export const chipOf: Record<DeliveryState, State> = {
  created: "waiting",
  sending: "progress",
  delivered: "done",
  "temporary-failure": "attention",
  "permanent-failure": "bad",
};

type Props = {
  deliveries: readonly Delivery[];
  onOpen: (delivery: Delivery) => void;
  onRetry: (delivery: Delivery) => void;
};

/** Mail with its receiver, its state, and what stopped it. */
export function OutboxTable({ deliveries, onOpen, onRetry }: Props) {
  return (
    <Table caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.made}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.about}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.attempts}</th>
          <th scope="col">
            <span className={styles["unseen"]}>{words.retry}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} onOpen={onOpen} onRetry={onRetry} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ delivery, onOpen, onRetry }: Omit<Props, "deliveries"> & { delivery: Delivery }) {
  const { createdAt, personName, address, subjects, state, dueAt, endedAt, attempts, lastError } = delivery;
  const waits = state === "created" || state === "temporary-failure";
  return (
    <tr>
      <th scope="row">{stamp(createdAt)}</th>
      <td data-l={words.to}>
        {personName}
        <span className={styles["small"]}>{address}</span>
      </td>
      <td data-l={words.about}>
        {subjects[0]?.[language]}
        {subjects.length > 1 && <span className={styles["small"]}>{words.more(subjects.length - 1)}</span>}
      </td>
      <td data-l={words.state}>
        <Chip state={chipOf[state]}>{words.states[state]}</Chip>
        <span className={styles["small"]}>
          {waits ? words.dueAt(stamp(dueAt)) : endedAt && words.endedAt(stamp(endedAt))}
        </span>
        {lastError && (
          <span className={styles["small"]}>{lastError === "stale" ? words.stale : lastError}</span>
        )}
      </td>
      <td data-l={words.attempts}>
        <Button
          look="quiet"
          aria-label={words.seeAttempts(attempts, personName)}
          onClick={() => onOpen(delivery)}
        >
          {attempts}
        </Button>
      </td>
      <td data-act>
        {state === "permanent-failure" && (
          <Button icon="send" aria-label={words.retryThis(personName)} onClick={() => onRetry(delivery)}>
            {words.retry}
          </Button>
        )}
      </td>
    </tr>
  );
}
