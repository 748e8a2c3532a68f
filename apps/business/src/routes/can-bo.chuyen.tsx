import { createFileRoute } from "@tanstack/react-router";
import { TransferScreen } from "../officer-transfer-screen.tsx";
import { readOfficeSearch } from "../officer-search.ts";

export const Route = createFileRoute("/can-bo/chuyen")({
  validateSearch: readOfficeSearch,
  component: TransferScreen,
});
