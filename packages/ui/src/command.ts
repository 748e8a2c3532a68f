/** A line of the search box: somewhere to go, or something to do. */
export type Command = {
  id: string;
  title: string;
  detail?: string;
  /** A Tabler icon name. */
  icon?: string;
  /** The shortcut that does the same. */
  keys?: string;
  /** An address, or what to do. */
  path?: string;
  run?: () => void;
};
