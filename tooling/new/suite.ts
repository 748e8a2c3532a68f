import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Puts a slice into the suite's table of contents: its router, its manifest, its dependency. Biome sorts the imports. */
export function addLine(suite: string, word: string): void {
  edit(join(suite, "src/router.ts"), (text) =>
    `import { ${word}Router } from "@sen/${word}/router";\n${text}`.replace(
      /(suiteRouter = router\(\{[\s\S]*?)\n\}\);/,
      (_, lines: string) => `${lines}\n  ${word}: ${word}Router,\n});`,
    ),
  );
  edit(join(suite, "src/manifests.ts"), (text) =>
    `import { manifest as ${word} } from "@sen/${word}/manifest";\n${text}`.replace(
      /(manifests[^=]*= \[)([^\]]*)\]/,
      (_, head: string, names: string) => {
        const all = [
          ...names
            .split(",")
            .map((name) => name.trim())
            .filter(Boolean),
          word,
        ];
        return `${head}${all.toSorted().join(", ")}]`;
      },
    ),
  );
  edit(join(suite, "package.json"), (text) => {
    const manifest = JSON.parse(text) as { dependencies: Record<string, string> };
    const all = { ...manifest.dependencies, [`@sen/${word}`]: "workspace:*" };
    manifest.dependencies = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} does not look as expected: add the line yourself`);
  writeFileSync(file, after);
}
