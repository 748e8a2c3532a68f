import { createFileRoute } from "@tanstack/react-router";
import { CompetenceScreen } from "../officer-competence-screen.tsx";
import { readOfficeSearch } from "../officer-search.ts";

export const Route = createFileRoute("/can-bo/tham-quyen")({
  validateSearch: readOfficeSearch,
  component: CompetenceScreen,
});
