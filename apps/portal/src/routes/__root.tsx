import { type Desk, needSignIn, useSignedIn } from "@sen/sdk/desk";
import { useLive } from "@sen/sdk/react";
import { manifests } from "@sen/suite/manifests";
import { Frame } from "@sen/ui/frame";
import { createRootRouteWithContext, Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { Broken, Missing } from "../astray.tsx";
import { commandsFor } from "../places.ts";

/** Screens that are open before sign-in; all others send whoever is not signed in there and back. */
const isOpen = (path: string) => path === "/dang-nhap" || path.startsWith("/dang-nhap/");

export const Route = createRootRouteWithContext<{ desk: Desk }>()({
  beforeLoad: ({ context: { desk }, location }) => (isOpen(location.pathname) ? undefined : needSignIn(desk)),
  component: Root,
  errorComponent: Broken,
  notFoundComponent: Missing,
});

function Root() {
  const { desk } = Route.useRouteContext();
  const { history } = useRouter();
  const area = useLocation({
    select: ({ pathname }) => (pathname.startsWith("/quan-tri") ? "/quan-tri" : pathname),
  });
  const push = useCallback((path: string) => history.push(path), [history]);
  const signedIn = useSignedIn(desk.sdk, manifests);
  return (
    <Frame
      app="/"
      current={area}
      {...signedIn}
      manifests={manifests}
      commands={commandsFor(signedIn.me?.permissions ?? [])}
      push={push}
    >
      {signedIn.me && <Live />}
      <Outlet />
    </Frame>
  );
}

function Live() {
  useLive();
  return null;
}
