import { createFileRoute } from "@tanstack/react-router";
import { readOfficeSearch } from "../officer-search.ts";
import { TransferScreen } from "../officer-transfer-screen.tsx";

export const Route = createFileRoute("/can-bo/chuyen")({
  validateSearch: readOfficeSearch,
  component: TransferScreen,
});
