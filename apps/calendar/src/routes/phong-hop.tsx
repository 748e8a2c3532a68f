import { createFileRoute } from "@tanstack/react-router";
import { RoomsScreen } from "../rooms-screen.tsx";
import { readOfficeSearch } from "../week-search.ts";

export const Route = createFileRoute("/phong-hop")({
  validateSearch: readOfficeSearch,
  component: RoomsScreen,
});
