import { type Desk, DeskProvider } from "@sen/sdk/desk";
import { createRouter, type RouterHistory, RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { routeTree } from "./routeTree.gen.ts";

const openRouter = (desk: Desk, history?: RouterHistory) =>
  createRouter({
    routeTree,
    basepath: "/doanh-nghiep",
    context: { desk },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof openRouter>;
  }
}

export function App({ desk, history }: { desk: Desk; history?: RouterHistory }) {
  const [router] = useState(() => openRouter(desk, history));
  return (
    <DeskProvider desk={desk}>
      <RouterProvider router={router} />
    </DeskProvider>
  );
}
