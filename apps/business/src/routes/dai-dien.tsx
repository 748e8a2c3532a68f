import { createFileRoute } from "@tanstack/react-router";
import { AuthorityScreen } from "../authority-screen.tsx";

export const Route = createFileRoute("/dai-dien")({ component: AuthorityScreen });
