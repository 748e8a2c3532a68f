// `pnpm house`: writes what is made from the code and kept in the repository. The house test says when to run it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleEnvironment } from "@sen/server/env";
import { refusalsPage } from "./refusals.ts";
import { root } from "./tree.ts";

writeFileSync(join(root, ".env.example"), exampleEnvironment());
writeFileSync(join(root, "docs/refusals.md"), refusalsPage());
console.log("Wrote .env.example and docs/refusals.md.");
