import type { Mandate } from "@sen/auth/model";
import { Button } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { EmptyState } from "@sen/ui/empty-state";
import { date, today } from "@sen/ui/format";
import { Table } from "@sen/ui/table";
import { ActsHeading } from "./acts-heading.tsx";
import { useRightNames } from "./rights-picker.tsx";
import { words } from "./words/access.ts";

function stateOf({ revokedAt, fromDay, untilDay }: Mandate): { state: State; label: string; open: boolean } {
  if (revokedAt) return { state: "bad", label: words.revoked, open: false };
  if (untilDay < today()) return { state: "none", label: words.over, open: false };
  if (fromDay > today()) return { state: "waiting", label: words.notYet, open: true };
  return { state: "done", label: words.inForce, open: true };
}

/** Mandates in words; whoever may end one gets the verb. */
export function MandateTable({
  mandates,
  busy,
  onRevoke,
}: {
  mandates: readonly Mandate[];
  busy: boolean;
  onRevoke: (mandate: Mandate) => void;
}) {
  const nameOf = useRightNames();
  if (mandates.length === 0) return <EmptyState title={words.noMandates} />;
  return (
    <Table caption={words.mandatesTitle}>
      <thead>
        <tr>
          <th scope="col">{words.giver}</th>
          <th scope="col">{words.holder}</th>
          <th scope="col">{words.rights}</th>
          <th scope="col">{words.instrument}</th>
          <th scope="col">{words.state}</th>
          <ActsHeading />
        </tr>
      </thead>
      <tbody>
        {mandates.map((mandate) => {
          const { state, label, open } = stateOf(mandate);
          return (
            <tr key={mandate.id}>
              <th scope="row">{mandate.giverName}</th>
              <td data-l={words.holder}>{mandate.holderName}</td>
              <td data-l={words.rights}>{mandate.permissions.map(nameOf).join("; ")}</td>
              <td data-l={words.instrument}>{mandate.instrument}</td>
              <td data-l={words.state}>
                <Chip state={state}>{label}</Chip> {words.span(date(mandate.fromDay), date(mandate.untilDay))}
              </td>
              <td data-act>
                {open && (
                  <Button
                    busy={busy}
                    aria-label={words.revokeMandate(mandate.giverName, mandate.holderName)}
                    onClick={() => onRevoke(mandate)}
                  >
                    {words.revoke}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
