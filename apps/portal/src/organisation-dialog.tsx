import type { OrganisationHistory, OrganisationVersion } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { date } from "@sen/ui/format";
import { TextField } from "@sen/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { ActDialog } from "./act-dialog.tsx";
import { DayField, OfficeField, UnitField } from "./directory-search.tsx";
import { words } from "./words/directory.ts";

type Props = { day: string; onClose: () => void };
type Labelled = { id: string; label: string } | null;

/** A new office, below `parent` or at the top. */
export function AddOrganisation({ parent, day, onClose }: Props & { parent: string | null }) {
  const api = useApi();
  const create = useMutation(api.directory.organisations.create.mutationOptions());
  const createTop = useMutation(api.directory.organisations.createTop.mutationOptions());
  return (
    <ActDialog
      title={parent ? words.addBelow : words.addOrganisation}
      verb={words.add}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("name"))}
      onSend={({ text, maybe, key }) => {
        const facts = {
          code: text("code"),
          name: text("name"),
          unitId: maybe("unitId"),
          from: text("from"),
          idempotencyKey: key,
        };
        return parent
          ? create.mutateAsync({ ...facts, organisationId: parent })
          : createTop.mutateAsync(facts);
      }}
    >
      <TextField name="name" label={words.name} maxLength={200} required />
      <TextField name="code" label={words.code} hint={words.codeHint} maxLength={40} required />
      <UnitField name="unitId" label={words.unit} day={day} optional />
      <DayField name="from" label={words.from} start={day} />
    </ActDialog>
  );
}

type Amending = Props & {
  office: OrganisationHistory;
  now: OrganisationVersion;
  parent: Labelled;
  unit: Labelled;
};

/** From a day on, another name, parent or area. */
export function AmendOrganisation({ office, now, parent, unit, day, onClose }: Amending) {
  const amend = useMutation(useApi().directory.organisations.amend.mutationOptions());
  return (
    <ActDialog<OrganisationHistory>
      title={words.amendOrganisation}
      verb={words.save}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("name"))}
      sides={(theirs, mine) => [
        { name: words.name, mine: mine.text("name"), theirs: theirs.versions.at(-1)?.name ?? "" },
        {
          name: words.takeEffect,
          mine: date(mine.text("from")),
          theirs: date(theirs.versions.at(-1)?.from ?? day),
        },
      ]}
      onSend={({ text, maybe }, over) =>
        amend.mutateAsync({
          organisationId: office.id,
          version: (over ?? office).version,
          name: text("name"),
          parentId: maybe("parentId"),
          unitId: maybe("unitId"),
          from: text("from"),
        })
      }
    >
      <TextField name="name" label={words.name} maxLength={200} defaultValue={now.name} required />
      <OfficeField name="parentId" label={words.parent} day={day} start={parent} optional />
      <UnitField name="unitId" label={words.unit} day={day} start={unit} optional />
      <DayField name="from" label={words.takeEffect} start={day} />
    </ActDialog>
  );
}

export function CloseOrganisation({
  office,
  now,
  day,
  onClose,
}: Props & { office: OrganisationHistory; now: OrganisationVersion }) {
  const close = useMutation(useApi().directory.organisations.close.mutationOptions());
  return (
    <ActDialog
      title={`${words.closeOrganisation}: ${now.name}`}
      verb={words.close}
      onClose={onClose}
      done={(entries) => words.closed(now.name, date(entries.text("on")))}
      onSend={({ text }) =>
        close.mutateAsync({ organisationId: office.id, version: office.version, on: text("on") })
      }
    >
      <DayField name="on" label={words.takeEffect} start={day} />
    </ActDialog>
  );
}
