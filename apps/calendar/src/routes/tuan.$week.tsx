import { createFileRoute, notFound } from "@tanstack/react-router";
import { WeekScreen } from "../week-screen.tsx";
import { isWeekName, readWeekSearch } from "../week-search.ts";

export const Route = createFileRoute("/tuan/$week")({
  validateSearch: readWeekSearch,
  beforeLoad: ({ params: { week } }) => {
    if (!isWeekName(week)) throw notFound();
  },
  component: WeekScreen,
});
