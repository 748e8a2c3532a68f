import { openDesk } from "@sen/sdk/desk";
import { openSuite, type SuiteOptions } from "@sen/suite/testing";
import { completeBrowser } from "@sen/ui/testing";
import { createMemoryHistory } from "@tanstack/react-router";
import { cleanup, render, screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { App } from "./app.tsx";

/** One screen, and the real router behind it. */
export async function openScreen(path: string, options: SuiteOptions = {}) {
  completeBrowser();
  const suite = await openSuite(options);
  const network = setupServer(...suite.handlers);
  network.listen({ onUnhandledFrame: "error" });
  const history = createMemoryHistory({ initialEntries: [path] });
  render(<App desk={openDesk({ url: "http://suite.test", onSignedOut: () => {} })} history={history} />);
  return {
    api: suite.api,
    screen,
    [Symbol.asyncDispose]: async () => {
      cleanup();
      network.close();
      await suite[Symbol.asyncDispose]();
    },
  };
}
