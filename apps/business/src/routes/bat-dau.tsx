import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod";
import { FinderScreen } from "../finder-screen.tsx";

export const Route = createFileRoute("/bat-dau")({
  validateSearch: z.object({ duong: z.string().optional().catch(undefined) }),
  component: FinderScreen,
});
