import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as {
  version: string;
};

/** What is running. */
export const version = { name: "Sen", version: root.version, node: process.versions.node };
