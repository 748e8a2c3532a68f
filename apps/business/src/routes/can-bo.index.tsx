import { createFileRoute } from "@tanstack/react-router";
import { QueueScreen } from "../officer-queue-screen.tsx";
import { readQueueSearch } from "../officer-search.ts";

export const Route = createFileRoute("/can-bo/")({
  validateSearch: readQueueSearch,
  component: QueueScreen,
});
