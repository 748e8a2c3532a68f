import type { Unit, UnitVersion } from "@sen/directory/unit.model";
import { useApi } from "@sen/sdk/react";
import { date } from "@sen/ui/format";
import { Select } from "@sen/ui/select";
import { TextField } from "@sen/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ActDialog, type Entries } from "./act-dialog.tsx";
import { DayField, UnitField } from "./directory-search.tsx";
import { extents, isUnitKind, kindOptions, words } from "./words/directory.ts";

type Props = { day: string; onClose: () => void };

const extentOptions = (["whole", "part"] as const).map((value) => ({ value, label: extents[value] }));
const numberIn = (text: string | null) =>
  text === null ? null : Number(text.replace(/[.\s]/g, "").replace(",", "."));

function UnitFields({ unit, day }: { unit?: UnitVersion; day: string }) {
  const start = unit?.parentId ? { id: unit.parentId, label: unit.parentName ?? "" } : null;
  return (
    <>
      <Select name="kind" label={words.kind} options={kindOptions} defaultValue={unit?.kind ?? "ward"} />
      <TextField name="name" label={words.name} maxLength={200} defaultValue={unit?.name} required />
      <TextField
        name="gso"
        label={words.gso}
        maxLength={40}
        defaultValue={unit?.codes.find((code) => code.scheme === "gso")?.value}
        optional
      />
      <UnitField name="parentId" label={words.parent} day={day} start={start} optional />
      <TextField
        name="population"
        label={words.population}
        inputMode="numeric"
        defaultValue={unit?.population ?? ""}
        optional
      />
      <TextField
        name="address"
        label={words.headOffice}
        maxLength={500}
        defaultValue={unit?.headOffice?.address}
        optional
      />
      <TextField
        name="legalBasis"
        label={words.legalBasis}
        maxLength={500}
        defaultValue={unit?.legalBasis ?? ""}
        optional
      />
    </>
  );
}

/** What the fields say, upon what they do not ask for. */
const factsIn = ({ text, maybe }: Entries, unit?: UnitVersion) => {
  const [gso, address, population] = [maybe("gso"), maybe("address"), numberIn(maybe("population"))];
  const others = (unit?.codes ?? []).filter((code) => code.scheme !== "gso");
  const same = population === (unit?.population ?? null);
  return {
    kind: isUnitKind(text("kind")) ? (text("kind") as UnitVersion["kind"]) : ("ward" as const),
    name: text("name"),
    parentId: maybe("parentId"),
    codes: gso ? [...others, { scheme: "gso" as const, value: gso }] : others,
    population,
    populationOn: population === null ? null : same ? (unit?.populationOn ?? text("from")) : text("from"),
    areaKm2: unit?.areaKm2 ?? null,
    headOffice: address
      ? address === unit?.headOffice?.address
        ? unit.headOffice
        : { address, longitude: null, latitude: null }
      : null,
    legalBasis: maybe("legalBasis"),
    from: text("from"),
  };
};

export function AddUnit({ day, onClose }: Props) {
  const create = useMutation(useApi().directory.units.create.mutationOptions());
  return (
    <ActDialog
      title={words.addUnit}
      verb={words.add}
      onClose={onClose}
      done={(entries) => words.saved(entries.text("name"))}
      onSend={(entries) => create.mutateAsync({ ...factsIn(entries), idempotencyKey: entries.key })}
    >
      <UnitFields day={day} />
      <DayField name="from" label={words.from} start={day} />
    </ActDialog>
  );
}

export function AmendUnit({ unit, now, day, onClose }: Props & { unit: Unit; now: UnitVersion }) {
  const amend = useMutation(useApi().directory.units.amend.mutationOptions());
  return (
    <ActDialog<Unit>
      title={words.amendUnit}
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
      onSend={(entries, over) =>
        amend.mutateAsync({ ...factsIn(entries, now), id: unit.id, version: (over ?? unit).version })
      }
    >
      <UnitFields unit={now} day={day} />
      <DayField name="from" label={words.takeEffect} start={day} />
    </ActDialog>
  );
}

/** The unit ends; one other takes over its ground, or nobody is known to. */
export function CloseUnit({ unit, now, day, onClose }: Props & { unit: Unit; now: UnitVersion }) {
  const close = useMutation(useApi().directory.units.close.mutationOptions());
  const [on, setOn] = useState(day);
  return (
    <ActDialog
      title={`${words.closeUnit}: ${now.name}`}
      verb={words.close}
      onClose={onClose}
      done={(entries) => words.closed(now.name, date(entries.text("on")))}
      onSend={({ text, maybe, key }) => {
        const heir = maybe("successor");
        const extent = text("extent") === "part" ? ("part" as const) : ("whole" as const);
        return close.mutateAsync({
          id: unit.id,
          version: unit.version,
          on: text("on"),
          instrument: text("instrument"),
          successors: heir ? [{ unitId: heir, extent }] : [],
          idempotencyKey: key,
        });
      }}
    >
      <DayField name="on" label={words.takeEffect} start={day} onDay={setOn} />
      <TextField name="instrument" label={words.instrument} maxLength={500} required />
      <UnitField name="successor" label={words.successor} day={on} optional />
      <Select name="extent" label={words.extent} options={extentOptions} defaultValue="whole" />
    </ActDialog>
  );
}
