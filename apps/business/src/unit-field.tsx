import { useApi } from "@sen/sdk/react";
import { ComboBox } from "@sen/ui/combo-box";
import { useQuery } from "@tanstack/react-query";
import { type Shown, useFilling } from "./filling.ts";
import { words } from "./words/fields.ts";

/** A ward or commune of today, found by any spelling of its name. */
export function UnitField({
  shown: { id, ...said },
  path,
  value,
}: {
  shown: Shown;
  path: string;
  value: string | null;
}) {
  const { set } = useFilling();
  const units = useUnits();
  return (
    <ComboBox
      {...said}
      id={id}
      placeholder={words.unitHint}
      options={units.all.map((unit) => ({ id: unit.id, label: unit.name }))}
      searching={units.isPending}
      value={value}
      onChange={(chosen) => set(path, chosen)}
    />
  );
}

/** All of them: a city has few enough. */
export function useUnits() {
  const { data = [], isPending } = useQuery(
    useApi().business.units.search.queryOptions({ text: "" }, { staleTime: Number.POSITIVE_INFINITY }),
  );
  return { all: data, isPending, nameOf: (id: string) => data.find((unit) => unit.id === id)?.name ?? id };
}
