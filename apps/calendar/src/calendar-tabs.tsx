import { Tabs } from "@sen/ui/tabs";
import { monthOfWeek, monthPath, roomsPath, weekPath } from "./addresses.ts";
import { words } from "./words/week.ts";

/** The ways to look at an office's calendar, each with its own address. */
export function CalendarTabs({
  current,
  office,
  week,
}: {
  current: "week" | "month" | "rooms";
  office: string | null;
  week: string;
}) {
  return (
    <Tabs
      label={words.views}
      tabs={[
        { href: weekPath(week, office), label: words.table, current: current === "week" },
        {
          href: monthPath(monthOfWeek(week), office),
          label: words.month,
          current: current === "month",
        },
        { href: roomsPath(office), label: words.rooms, current: current === "rooms" },
      ]}
    />
  );
}
