import { createFileRoute } from "@tanstack/react-router";
import { ImportScreen } from "../import-screen.tsx";
import { readImportSearch } from "../week-search.ts";

export const Route = createFileRoute("/nhap")({
  validateSearch: readImportSearch,
  component: ImportScreen,
});
