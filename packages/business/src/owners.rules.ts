import type { BeneficialOwner } from "./model.ts";

/** A part of the enterprise (`of` null), or of an organisation that may itself hold part of it; `share` in per cent. */
export type Holding = {
  owner: { key: string; name: string; isPerson: boolean };
  of: string | null;
  share: number;
};

/** From how much on one is a beneficial owner, in per cent. */
const THRESHOLD = 25;
/** Circles of holdings are walked until nothing moves, and not for ever. */
const MOST_ROUNDS = 1000;
const STILL = 1e-12;

/**
 * How much of the enterprise comes with the whole of each organisation: what it holds itself, and its part of those
 * that hold more. Where organisations hold one another this is the limit of walking round; nobody's part exceeds one.
 */
export function partsOf(holdings: readonly Holding[]): Map<string, number> {
  const organisations = new Set(holdings.flatMap(({ of }) => (of === null ? [] : [of])));
  let parts = new Map([...organisations].map((key) => [key, 0]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Map([...organisations].map((key) => [key, 0]));
    for (const { owner, of, share } of holdings) {
      const so = next.get(owner.key);
      if (so === undefined) continue;
      next.set(owner.key, Math.min(1, so + (share / 100) * (of === null ? 1 : (parts.get(of) ?? 0))));
    }
    const moved = Math.max(0, ...[...next].map(([key, part]) => Math.abs(part - (parts.get(key) ?? 0))));
    parts = next;
    if (moved < STILL) break;
  }
  return parts;
}

/** What every person owns, directly and through others, the greatest first. */
export function ownersOf(holdings: readonly Holding[]): BeneficialOwner[] {
  const parts = partsOf(holdings);
  const owners = new Map<string, BeneficialOwner>();
  for (const { owner, of, share } of holdings) {
    if (!owner.isPerson) continue;
    const so = owners.get(owner.key) ?? { name: owner.name, direct: 0, indirect: 0, total: 0 };
    const direct = of === null ? share : 0;
    const indirect = of === null ? 0 : share * (parts.get(of) ?? 0);
    owners.set(owner.key, {
      name: so.name,
      direct: so.direct + direct,
      indirect: so.indirect + indirect,
      total: so.total + direct + indirect,
    });
  }
  return [...owners.values()]
    .map(({ name, direct, indirect, total }) => ({
      name,
      direct: rounded(direct),
      indirect: rounded(indirect),
      total: rounded(total),
    }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** Those of 25 % and more. */
export const beneficialAmong = (owners: readonly BeneficialOwner[]): BeneficialOwner[] =>
  owners.filter(({ total }) => total >= THRESHOLD);

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
