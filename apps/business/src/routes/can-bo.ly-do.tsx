import { createFileRoute } from "@tanstack/react-router";
import { ReasonsScreen } from "../officer-reasons-screen.tsx";
import { readOfficeSearch } from "../officer-search.ts";

export const Route = createFileRoute("/can-bo/ly-do")({
  validateSearch: readOfficeSearch,
  component: ReasonsScreen,
});
