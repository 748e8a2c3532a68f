import { createFileRoute } from "@tanstack/react-router";
import { TrackingScreen } from "../tracking-screen.tsx";

export const Route = createFileRoute("/ho-so/$dossierId")({ component: TrackingScreen });
