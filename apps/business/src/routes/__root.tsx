import { type Desk, needSignIn, useSignedIn } from "@sen/sdk/desk";
import { useLive } from "@sen/sdk/react";
import { manifests } from "@sen/suite/manifests";
import { Frame } from "@sen/ui/frame";
import { createRootRouteWithContext, Outlet, useRouter } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { Broken, Missing } from "../astray.tsx";
import { placesFor } from "../places.ts";

export const Route = createRootRouteWithContext<{ desk: Desk }>()({
  beforeLoad: ({ context: { desk } }) => needSignIn(desk),
  component: Root,
  errorComponent: Broken,
  notFoundComponent: Missing,
});

function Root() {
  const { desk } = Route.useRouteContext();
  const { history } = useRouter();
  const push = useCallback((path: string) => history.push(path), [history]);
  const signedIn = useSignedIn(desk.sdk, manifests);
  const permissions = signedIn.me?.permissions;
  const commands = useMemo(() => placesFor(permissions ?? []), [permissions]);
  useLive();
  return (
    <Frame app="/doanh-nghiep" {...signedIn} manifests={manifests} commands={commands} push={push}>
      <Outlet />
    </Frame>
  );
}
