import "@sen/ui/strict";
import { openDesk } from "@sen/sdk/desk";
import { startApp } from "@sen/ui/start";
import { App } from "./app.tsx";

startApp(<App desk={openDesk()} />);
