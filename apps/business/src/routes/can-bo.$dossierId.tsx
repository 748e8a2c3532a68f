import { createFileRoute } from "@tanstack/react-router";
import { CheckScreen } from "../officer-check-screen.tsx";
import { readOfficeSearch } from "../officer-search.ts";

export const Route = createFileRoute("/can-bo/$dossierId")({
  validateSearch: readOfficeSearch,
  component: CheckScreen,
});
