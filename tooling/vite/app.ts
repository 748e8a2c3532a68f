// How every app is built: file routes, one chunk for each screen, and the few chunks that all screens stand on.
import localesPlugin from "@react-aria/optimize-locales-plugin";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

const PARTS = /packages\/(ui|sdk)\/src\//;
/** react-aria and its data come with the first field or search box that needs them, not with the shell. */
const WITH_ARIA = /packages\/ui\/src\/(combo-box|date-picker|command-palette|rac-)/;
const ARIA = /node_modules\/(react-aria|react-stately|@react-aria|@react-stately|@internationalized)/;

/** Chunks arrive in any order; the first line of each says which layer is above which. */
const layers = {
  name: "sen-layers",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    /\/(packages|apps)\/.*\.css$/.test(id)
      ? `@layer reset, tokens, page, parts, screens;\n${code}`
      : undefined,
};

export const appConfig = (base: `/${string}`): UserConfig => {
  const server = `http://localhost:${process.env["PORT"] ?? 8080}`;
  return defineConfig({
    base,
    plugins: [
      layers,
      tanstackRouter({ target: "react", autoCodeSplitting: true, routeFileIgnorePattern: "\\.test\\." }),
      react(),
      { ...localesPlugin.vite({ locales: ["en-US"] }), enforce: "pre" }, // ours is set at run time: rac-setup.ts
    ],
    build: {
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0, // the content security policy wants files
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // A group takes along what its modules need, unless a group before it has that.
              {
                name: "frameworks",
                test: /node_modules\/(react|react-dom|scheduler|@tanstack|@trpc)\//,
                priority: 3,
              },
              { name: "parts", test: (id) => PARTS.test(id) && !WITH_ARIA.test(id), priority: 2 },
              { name: "aria", test: (id) => WITH_ARIA.test(id) || ARIA.test(id), priority: 1 },
            ],
          },
        },
      },
    },
    server: { proxy: { "/api": server, "/cong-khai": server, "/ics": server } },
  });
};
