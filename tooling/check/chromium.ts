import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function onThisMachine(): string | null {
  const named = process.env["CHROMIUM"];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** The system's Chromium; on Debian as root it is installed when it is missing. */
export async function findChromium(): Promise<{ path: string } | { missing: string }> {
  const found = onThisMachine();
  if (found) return { path: found };
  if (process.env["CHROMIUM"])
    return { missing: `CHROMIUM names ${process.env["CHROMIUM"]}, which is not there` };
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("  no Chromium here: installing the Debian package (about a minute)");
    const apt = (...args: string[]) =>
      spawnSync("apt-get", args, {
        encoding: "utf8",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    apt("update", "-qq");
    const { status, stderr } = apt(
      "install",
      "-y",
      "-qq",
      "--no-install-recommends",
      "chromium",
      "fonts-noto-core",
    );
    const installed = onThisMachine();
    if (status === 0 && installed) return { path: installed };
    return { missing: `apt-get could not install chromium: ${stderr.trim()}` };
  }
  return {
    missing:
      "no Chromium here. Debian and Ubuntu: sudo apt-get install chromium. macOS: brew install --cask chromium. Or name one: CHROMIUM=/path/to/chromium",
  };
}
