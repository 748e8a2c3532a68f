import { createFileRoute, notFound } from "@tanstack/react-router";
import { MonthScreen } from "../month-screen.tsx";
import { readOfficeSearch } from "../week-search.ts";

export const Route = createFileRoute("/thang/$month")({
  validateSearch: readOfficeSearch,
  beforeLoad: ({ params: { month } }) => {
    if (!/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw notFound();
  },
  component: MonthScreen,
});
