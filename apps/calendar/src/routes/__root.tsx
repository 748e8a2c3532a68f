import { isSignedOut } from "@sen/sdk";
import { type Desk, meOptions, useSignedIn } from "@sen/sdk/desk";
import { useLive } from "@sen/sdk/react";
import { manifests } from "@sen/suite/manifests";
import { Frame } from "@sen/ui/frame";
import { createRootRouteWithContext, Outlet, useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { Broken, Missing } from "../astray.tsx";
import { places } from "../places.ts";

export const Route = createRootRouteWithContext<{ desk: Desk }>()({
  beforeLoad: async ({ context: { desk } }) => {
    try {
      await desk.queries.ensureQueryData(meOptions(desk.api));
    } catch (error) {
      if (isSignedOut(error)) await new Promise(() => undefined); // the sign-in page is on its way
      throw error;
    }
  },
  component: Root,
  errorComponent: Broken,
  notFoundComponent: Missing,
});

function Root() {
  const { desk } = Route.useRouteContext();
  const { history } = useRouter();
  const push = useCallback((path: string) => history.push(path), [history]);
  const signedIn = useSignedIn(desk.sdk, manifests);
  useLive();
  return (
    <Frame app="/lich" {...signedIn} manifests={manifests} commands={places} push={push}>
      <Outlet />
    </Frame>
  );
}
