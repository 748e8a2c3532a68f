import { rmSync } from "node:fs";

/** The data folder goes with the run that made it. */
export default function removeData(): void {
  const folder = process.env["SEN_E2E_DATA"];
  if (folder?.includes("sen-e2e-")) rmSync(folder, { recursive: true, force: true });
}
