import { useApi } from "@sen/sdk/react";
import { shortDate } from "@sen/ui/format";
import { Menu } from "@sen/ui/menu";
import { addWeeks, daysOfWeek } from "@sen/workdays/rules";
import { useQuery } from "@tanstack/react-query";
import { words } from "./words/week.ts";

const [BEFORE, AFTER] = [4, 8];

/** The weeks around this one, each with its days, where it stands and how much it holds. */
export function WeekPicker({
  week,
  organisationId,
  onPick,
}: {
  week: string;
  organisationId: string | null;
  onPick: (week: string) => void;
}) {
  const api = useApi();
  const { data } = useQuery(
    api.calendar.weeks.around.queryOptions(
      { organisationId: organisationId ?? "", week, before: BEFORE, after: AFTER },
      { enabled: organisationId !== null },
    ),
  );
  const weeks = Array.from({ length: BEFORE + 1 + AFTER }, (_, n) => addWeeks(week, n - BEFORE));
  return (
    <Menu
      label={words.pickWeek}
      items={weeks.map((name) => {
        const days = daysOfWeek(name);
        const glance = data?.find((one) => one.week === name);
        const held = glance?.state ? ` · ${words.states[glance.state]}, ${words.itemsIn(glance.items)}` : "";
        return {
          label: `${words.weekLine(Number(name.slice(6)), shortDate(days[0] ?? ""), shortDate(days[6] ?? ""))}${held}`,
          ...(name === week ? { icon: "check" as const } : {}),
          onSelect: () => onPick(name),
        };
      })}
    />
  );
}
