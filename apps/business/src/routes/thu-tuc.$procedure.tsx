import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod";
import { ProcedureScreen } from "../procedure-screen.tsx";

export const Route = createFileRoute("/thu-tuc/$procedure")({
  validateSearch: z.object({ ma: z.coerce.string().optional().catch(undefined) }),
  component: ProcedureScreen,
});
