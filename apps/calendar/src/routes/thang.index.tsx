import { today } from "@sen/ui/format";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { readOfficeSearch } from "../week-search.ts";

export const Route = createFileRoute("/thang/")({
  validateSearch: readOfficeSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/thang/$month", params: { month: today().slice(0, 7) }, search, replace: true });
  },
});
