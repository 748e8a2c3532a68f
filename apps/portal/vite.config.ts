import localesPlugin from "@react-aria/optimize-locales-plugin";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = `http://localhost:${process.env["PORT"] ?? 8080}`;

export default defineConfig({
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true, routeFileIgnorePattern: "\\.test\\." }),
    react(),
    { ...localesPlugin.vite({ locales: ["en-US"] }), enforce: "pre" },
  ],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { "/api": server, "/lich": server } },
});
