import { paths } from "./icon-paths.ts";

export type IconName = keyof typeof paths;

const known = (name: string): name is IconName => name in paths;

/** A Tabler outline, decoration only: words beside it, or a name on its button, say what it means. */
export function Icon({ name, size = 20 }: { name: IconName | (string & {}); size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" style={{ flex: "none" }}>
      <path
        d={paths[known(name) ? name : "circle-dashed"]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
