export type Often = { take: (who: string, now: string) => boolean };

const MOST_KNOWN = 10_000;

/** Says no to whoever asks more than so often within one minute of the clock; of this process alone, and gone with it. */
export function openOften(most: number): Often {
  let minute = "";
  let counts = new Map<string, number>();
  return {
    take(who, now) {
      const current = now.slice(0, 16);
      if (current !== minute || counts.size > MOST_KNOWN) {
        minute = current;
        counts = new Map();
      }
      const count = (counts.get(who) ?? 0) + 1;
      counts.set(who, count);
      return count <= most;
    },
  };
}
