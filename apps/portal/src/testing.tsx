import { openDesk } from "@sen/sdk/desk";
import { openSuite, type SuiteOptions, type TestSuite } from "@sen/suite/testing";
import { completeBrowser } from "@sen/ui/testing";
import { createMemoryHistory } from "@tanstack/react-router";
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { App } from "./app.tsx";

type ScreenOptions = SuiteOptions & {
  breakage?: RequestHandler[];
  /** What is there before the screen opens. */
  given?: (suite: TestSuite) => Promise<unknown>;
};

/** One screen, the real router behind it, and whatever breakage the test asks for in between. */
export async function openScreen(path: string, options: ScreenOptions = {}) {
  completeBrowser();
  configure({ asyncUtilTimeout: 15_000 }); // a screen's code is loaded when it is first wanted
  const suite = await openSuite(options);
  await options.given?.(suite);
  const network = setupServer(...(options.breakage ?? []), ...suite.handlers);
  network.listen({ onUnhandledFrame: "error" });
  const history = createMemoryHistory({ initialEntries: [path] });
  render(
    <App
      desk={openDesk({ url: "http://suite.test", onSignedOut: () => history.push("/dang-nhap") })}
      history={history}
    />,
  );
  return {
    api: suite.api,
    data: suite.data,
    become: (actor: Parameters<typeof suite.become>[0]) => suite.become(actor),
    history,
    screen,
    user: userEvent.setup(),
    [Symbol.asyncDispose]: async () => {
      cleanup();
      network.close();
      await suite[Symbol.asyncDispose]();
    },
  };
}
