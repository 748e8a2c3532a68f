import { createFileRoute } from "@tanstack/react-router";
import { FeesScreen } from "../officer-fees-screen.tsx";
import { readFeeSearch } from "../officer-search.ts";

export const Route = createFileRoute("/can-bo/le-phi")({
  validateSearch: readFeeSearch,
  component: FeesScreen,
});
