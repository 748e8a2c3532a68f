import type { HeldPost, ListedPerson, Person } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { date } from "@sen/ui/format";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ActDialog } from "./act-dialog.tsx";
import { useOwnOffices } from "./directory-rights.ts";
import { DayField, OfficeField } from "./directory-search.tsx";
import { words } from "./words/directory.ts";

type Props = { day: string; onClose: () => void };

function PersonFields({ person }: { person?: Person }) {
  return (
    <>
      <TextField
        name="fullName"
        label={words.fullName}
        maxLength={120}
        defaultValue={person?.fullName}
        required
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        maxLength={254}
        defaultValue={person?.email}
        required
      />
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        maxLength={20}
        defaultValue={person?.phone ?? ""}
        optional
      />
    </>
  );
}

export function AddPerson({ day, onClose }: Props) {
  const create = useMutation(useApi().directory.people.create.mutationOptions());
  const [own] = useOwnOffices();
  return (
    <ActDialog
      title={words.addPerson}
      verb={words.add}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("fullName"))}
      onSend={({ text, maybe, key }) =>
        create.mutateAsync({
          organisationId: text("organisationId"),
          fullName: text("fullName"),
          email: text("email"),
          phone: maybe("phone"),
          idempotencyKey: key,
        })
      }
    >
      <PersonFields />
      <OfficeField
        name="organisationId"
        label={words.keptBy}
        day={day}
        start={own ? { id: own.id, label: own.name } : null}
      />
    </ActDialog>
  );
}

export function AmendPerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const amend = useMutation(useApi().directory.people.amend.mutationOptions());
  return (
    <ActDialog<Person>
      title={words.amendPerson}
      verb={words.save}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("fullName"))}
      sides={(theirs, mine) => [
        { name: words.fullName, mine: mine.text("fullName"), theirs: theirs.fullName },
        { name: words.email, mine: mine.text("email"), theirs: theirs.email },
        { name: words.phone, mine: mine.text("phone"), theirs: theirs.phone ?? "" },
      ]}
      onSend={({ text, maybe }, over) =>
        amend.mutateAsync({
          organisationId: person.organisationId,
          id: person.id,
          version: (over ?? person).version,
          fullName: text("fullName"),
          email: text("email"),
          phone: maybe("phone"),
        })
      }
    >
      <PersonFields person={person} />
    </ActDialog>
  );
}

export function HandOver({ person, day, onClose }: Props & { person: ListedPerson }) {
  const handOver = useMutation(useApi().directory.people.handOver.mutationOptions());
  return (
    <ActDialog
      title={words.handOver}
      verb={words.handOver}
      onClose={onClose}
      done={() => words.saved(person.fullName)}
      onSend={({ text }) =>
        handOver.mutateAsync({
          organisationId: person.organisationId,
          id: person.id,
          version: person.version,
          toOrganisationId: text("organisationId"),
        })
      }
    >
      <OfficeField name="organisationId" label={words.keptBy} day={day} />
    </ActDialog>
  );
}

/** Another post for the person, beside those held. */
export function AddPost({ person, day, onClose }: Props & { person: ListedPerson }) {
  const api = useApi();
  const assign = useMutation(api.directory.assignments.create.mutationOptions());
  const [office, setOffice] = useState<string | null>(null);
  const { data: positions = [] } = useQuery(
    api.directory.positions.list.queryOptions(
      { organisationId: office ?? "", day },
      { enabled: office !== null },
    ),
  );
  return (
    <ActDialog
      title={`${words.addPost}: ${person.fullName}`}
      verb={words.assign}
      onClose={onClose}
      done={() => words.saved(person.fullName)}
      onSend={({ text, maybe, key }) =>
        assign.mutateAsync({
          organisationId: office ?? "",
          personId: person.id,
          positionId: text("positionId"),
          from: text("from"),
          to: maybe("to"),
          idempotencyKey: key,
        })
      }
    >
      <OfficeField label={words.organisation} day={day} onChoose={setOffice} />
      <Select
        name="positionId"
        label={words.position}
        hint={office ? undefined : words.chooseOrganisationFirst}
        disabled={office === null}
        options={positions.map((position) => ({ value: position.id, label: position.title }))}
      />
      <DayField name="from" label={words.from} start={day} />
      <DayField name="to" label={words.to} optional />
    </ActDialog>
  );
}

export function ClosePost({ post, day, onClose }: Props & { post: HeldPost }) {
  const close = useMutation(useApi().directory.assignments.close.mutationOptions());
  return (
    <ActDialog
      title={`${words.closePost}: ${post.title}`}
      verb={words.closePost}
      onClose={onClose}
      done={(entries) => words.closed(post.title, date(entries.text("on")))}
      onSend={({ text }) =>
        close.mutateAsync({
          organisationId: post.organisationId,
          id: post.id,
          version: post.version,
          on: text("on"),
        })
      }
    >
      <DayField name="on" label={words.lastDay} start={day} />
    </ActDialog>
  );
}
