import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod";
import { EntriesScreen } from "../entries-screen.tsx";

export const Route = createFileRoute("/")({
  validateSearch: z.object({ "don-vi": z.string().optional() }),
  component: EntriesScreen,
});
