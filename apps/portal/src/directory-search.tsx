import { useApi } from "@sen/sdk/react";
import { ComboBox } from "@sen/ui/combo-box";
import { DatePicker } from "@sen/ui/date-picker";
import type { FieldProps } from "@sen/ui/field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { kinds } from "./words/directory.ts";

type Chooser = FieldProps & {
  /** Sends the id with the form. */
  name?: string;
  day: string;
  /** What is chosen when the field opens, and how it reads until its record has come. */
  start?: { id: string; label: string } | null;
  onChoose?: (id: string | null) => void;
};

function useTyped(start: Chooser["start"]) {
  const [chosen, setChosen] = useState(start?.id ?? null);
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  return { chosen, setChosen, setTyped, text: text === start?.label ? "" : text };
}

const withStart = (options: { id: string; label: string; detail?: string }[], start: Chooser["start"]) =>
  start && !options.some((option) => option.id === start.id) ? [start, ...options] : options;

/** An office that exists on the day, found by name or code. */
export function OfficeField({ day, start, name, onChoose, ...field }: Chooser) {
  const { chosen, setChosen, setTyped, text } = useTyped(start);
  const asked = { day, limit: 20, ...(text ? { text } : {}) };
  const api = useApi();
  const { data, isFetching } = useQuery(
    api.directory.organisations.list.queryOptions(asked, { placeholderData: keepPreviousData }),
  );
  const options = (data?.items ?? []).map((office) => ({
    id: office.id,
    label: office.name,
    detail: office.code,
  }));
  return (
    <ComboBox
      {...field}
      {...(name ? { name } : {})}
      value={chosen}
      options={withStart(options, start)}
      onSearch={setTyped}
      searching={isFetching}
      onChange={(id) => {
        setChosen(id);
        onChoose?.(id);
      }}
    />
  );
}

/** A person, found by name or e-mail. */
export function PersonField({ day, start, name, onChoose, ...field }: Chooser) {
  const { chosen, setChosen, setTyped, text } = useTyped(start);
  const asked = { day, limit: 20, ...(text ? { text } : {}) };
  const api = useApi();
  const { data, isFetching } = useQuery(
    api.directory.people.list.queryOptions(asked, { placeholderData: keepPreviousData }),
  );
  const options = (data?.items ?? []).map((person) => ({
    id: person.id,
    label: person.fullName,
    detail: person.posts[0] ? `${person.posts[0].title}, ${person.posts[0].organisationName}` : person.email,
  }));
  return (
    <ComboBox
      {...field}
      {...(name ? { name } : {})}
      value={chosen}
      options={withStart(options, start)}
      onSearch={setTyped}
      searching={isFetching}
      onChange={(id) => {
        setChosen(id);
        onChoose?.(id);
      }}
    />
  );
}

/** An administrative unit that exists on the day, found by any name or code. */
export function UnitField({ day, start, name, onChoose, ...field }: Chooser) {
  const { chosen, setChosen, setTyped, text } = useTyped(start);
  const asked = { day, limit: 20, ...(text ? { text } : {}) };
  const api = useApi();
  const { data, isFetching } = useQuery(
    api.directory.units.list.queryOptions(asked, { placeholderData: keepPreviousData }),
  );
  const options = (data?.items ?? []).map((unit) => ({
    id: unit.unitId,
    label: `${kinds[unit.kind]} ${unit.name}`,
    detail: unit.codes[0]?.value ?? "",
  }));
  return (
    <ComboBox
      {...field}
      {...(name ? { name } : {})}
      value={chosen}
      options={withStart(options, start)}
      onSearch={setTyped}
      searching={isFetching}
      onChange={(id) => {
        setChosen(id);
        onChoose?.(id);
      }}
    />
  );
}

/** A day that a form sends. */
export function DayField({
  start = null,
  name,
  onDay,
  ...field
}: FieldProps & { start?: string | null; name: string; onDay?: (day: string) => void }) {
  const [day, setDay] = useState(start);
  return (
    <>
      <DatePicker
        {...field}
        value={day}
        onChange={(next) => {
          setDay(next);
          if (next) onDay?.(next);
        }}
      />
      <input type="hidden" name={name} value={day ?? ""} />
    </>
  );
}
