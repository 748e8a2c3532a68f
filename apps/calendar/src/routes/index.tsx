import { today } from "@sen/ui/format";
import { isoWeekOf } from "@sen/workdays/rules";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { readWeekSearch } from "../week-search.ts";

export const Route = createFileRoute("/")({
  validateSearch: readWeekSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/tuan/$week", params: { week: isoWeekOf(today()) }, search, replace: true });
  },
});
