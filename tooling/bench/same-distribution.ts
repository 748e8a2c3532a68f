/**
 * Two-sample Kolmogorov–Smirnov test: how likely samples at least this far apart are when both come from one
 * distribution. Asymptotic form with Stephens' correction (Numerical Recipes, §14.3.3).
 */
export function sameDistribution(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [a.toSorted((one, other) => one - other), b.toSorted((one, other) => one - other)];
  let [i, j, apart] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i] ?? 0, y[j] ?? 0);
    while (i < x.length && (x[i] ?? 0) <= at) i++;
    while (j < y.length && (y[j] ?? 0) <= at) j++;
    apart = Math.max(apart, Math.abs(i / x.length - j / y.length));
  }
  const size = Math.sqrt((x.length * y.length) / (x.length + y.length));
  const lambda = (size + 0.12 + 0.11 / size) * apart;
  if (lambda < 0.2) return 1; // the series does not settle there, and its sum is 1
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.min(1, Math.max(0, sum));
}
