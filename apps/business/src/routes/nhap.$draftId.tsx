import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod";
import { DraftScreen } from "../draft-screen.tsx";

export const Route = createFileRoute("/nhap/$draftId")({
  validateSearch: z.object({
    muc: z.string().optional().catch(undefined),
    ve: z.string().optional().catch(undefined),
  }),
  component: DraftScreen,
});
