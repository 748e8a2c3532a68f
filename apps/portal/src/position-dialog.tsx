import type { HeldPosition, Position } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { date } from "@sen/ui/format";
import { TextField } from "@sen/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { ActDialog } from "./act-dialog.tsx";
import { DayField, PersonField } from "./directory-search.tsx";
import { words } from "./words/directory.ts";

export type PositionAct = { kind: "add" } | { kind: "amend" | "close" | "assign"; position: HeldPosition };

type Props = { organisationId: string; day: string; onClose: () => void };

/** Whatever is done with a position, in its dialog. */
export function PositionDialog({ act, ...props }: Props & { act: PositionAct }) {
  switch (act.kind) {
    case "add":
      return <AddPosition {...props} />;
    case "amend":
      return <AmendPosition {...props} position={act.position} />;
    case "close":
      return <ClosePosition {...props} position={act.position} />;
    case "assign":
      return <Assign {...props} position={act.position} />;
  }
}

const rankOf = (text: string) => Number(text) || 0;

function AddPosition({ organisationId, day, onClose }: Props) {
  const create = useMutation(useApi().directory.positions.create.mutationOptions());
  return (
    <ActDialog
      title={words.addPosition}
      verb={words.add}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("title"))}
      onSend={({ text, key }) =>
        create.mutateAsync({
          organisationId,
          title: text("title"),
          rank: rankOf(text("rank")),
          from: text("from"),
          idempotencyKey: key,
        })
      }
    >
      <TextField name="title" label={words.title} maxLength={200} required />
      <TextField
        name="rank"
        label={words.rank}
        hint={words.rankHint}
        inputMode="numeric"
        defaultValue="10"
        required
      />
      <DayField name="from" label={words.from} start={day} />
    </ActDialog>
  );
}

function AmendPosition({ organisationId, position, onClose }: Props & { position: HeldPosition }) {
  const amend = useMutation(useApi().directory.positions.amend.mutationOptions());
  return (
    <ActDialog<Position>
      title={words.amendPosition}
      verb={words.save}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("title"))}
      sides={(theirs, mine) => [
        { name: words.title, mine: mine.text("title"), theirs: theirs.title },
        { name: words.rank, mine: mine.text("rank"), theirs: String(theirs.rank) },
      ]}
      onSend={({ text }, over) =>
        amend.mutateAsync({
          organisationId,
          id: position.id,
          version: (over ?? position).version,
          title: text("title"),
          rank: rankOf(text("rank")),
        })
      }
    >
      <TextField name="title" label={words.title} maxLength={200} defaultValue={position.title} required />
      <TextField
        name="rank"
        label={words.rank}
        hint={words.rankHint}
        inputMode="numeric"
        defaultValue={position.rank}
        required
      />
    </ActDialog>
  );
}

function ClosePosition({ organisationId, day, position, onClose }: Props & { position: HeldPosition }) {
  const close = useMutation(useApi().directory.positions.close.mutationOptions());
  return (
    <ActDialog
      title={`${words.closePosition}: ${position.title}`}
      verb={words.close}
      onClose={onClose}
      done={(entries) => words.closed(position.title, date(entries.text("on")))}
      onSend={({ text }) =>
        close.mutateAsync({ organisationId, id: position.id, version: position.version, on: text("on") })
      }
    >
      <DayField name="on" label={words.takeEffect} start={day} />
    </ActDialog>
  );
}

function Assign({ organisationId, day, position, onClose }: Props & { position: HeldPosition }) {
  const assign = useMutation(useApi().directory.assignments.create.mutationOptions());
  return (
    <ActDialog
      title={words.assignTo(position.title)}
      verb={words.assign}
      onClose={onClose}
      done={() => words.saved(position.title)}
      onSend={({ text, maybe, key }) =>
        assign.mutateAsync({
          organisationId,
          positionId: position.id,
          personId: text("personId"),
          from: text("from"),
          to: maybe("to"),
          idempotencyKey: key,
        })
      }
    >
      <PersonField name="personId" label={words.person} day={day} />
      <DayField name="from" label={words.from} start={day} />
      <DayField name="to" label={words.to} optional />
    </ActDialog>
  );
}
