/**
 * The statistics of perf/stats.cpp, formula by formula: medians with intervals in closed form (Price and
 * Bonett), ratios as differences of logarithms, and Mann-Whitney's test. The distributions are written out
 * because only whole degrees of freedom and halves of a binomial occur, which have short closed forms.
 */

export interface Interval {
  value: number;
  /** The 95 % interval. */
  low: number;
  high: number;
}

/** The logarithm of a positive quantity and its standard error. */
export interface Estimate {
  log: number;
  error: number;
}

export const leastRepetitions = 9;
export const significant = 0.05;

export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** P(Z > z) of the normal distribution: a series close to 0, a continued fraction further out. */
function upper(z: number): number {
  if (z < 0) return 1 - upper(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let sum = z;
    for (let n = 1, term = z; term > 1e-18 * sum; n++) sum += term *= (z * z) / (2 * n + 1);
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let n = 200; n > 0; n--) fraction = z + n / fraction;
  return density / fraction;
}

/** Where a falling function of x meets `target`, by halving. */
function meet(falling: (x: number) => number, target: number): number {
  let [low, high] = [0, 1];
  while (falling(high) > target) high *= 2;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The z above which `tail` of the normal distribution lies; tail below 1/2. */
const normalQuantile = (tail: number): number => meet(upper, tail);

const normal975 = normalQuantile(0.025);

/** P(|T| > t) of Student's t with whole degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4). */
function outside(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const odd = degrees % 2;
  let [sum, term] = [0, odd ? Math.cos(angle) : 1];
  for (let k = odd ? 3 : 2; k <= degrees; k += 2) {
    sum += term;
    term *= (square * (k - 1)) / k;
  }
  return 1 - (odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum);
}

const once = (make: (n: number) => number): ((n: number) => number) => {
  const known = new Map<number, number>();
  return n => {
    let value = known.get(n);
    if (value === undefined) known.set(n, value = make(n));
    return value;
  };
};

const student975 = once(degrees => meet(t => outside(t, degrees), 0.05));

/** Of n values the rank c, and the normal quantile of the confidence that fewer than c lie below the median. */
const rank = (n: number): number => Math.max(1, Math.round((n + 1) / 2 - Math.sqrt(n)));
const rankQuantile = once(n => {
  let [sum, term] = [0, 2 ** -n];
  for (let below = 0; below < rank(n); below++) {
    sum += term;
    term *= (n - below) / (below + 1);
  }
  return normalQuantile(sum);
});

export function logMedian(values: readonly number[]): Estimate {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const c = rank(n);
  const width = Math.log(sorted[n - c]! / sorted[c - 1]!);
  return { log: Math.log(median(values)), error: width > 0 ? width / 2 / rankQuantile(n) : 0 };
}

const around = ({ log, error }: Estimate, quantile: number): Interval =>
  ({ value: Math.exp(log), low: Math.exp(log - quantile * error), high: Math.exp(log + quantile * error) });

export const interval = (estimate: Estimate): Interval => around(estimate, normal975);
export const minus = (a: Estimate, b: Estimate): Estimate => ({ log: a.log - b.log, error: Math.hypot(a.error, b.error) });
export const plus = (a: Estimate, b: Estimate): Estimate => ({ log: a.log + b.log, error: Math.hypot(a.error, b.error) });
export const times = (exponent: number, a: Estimate): Estimate => ({ log: exponent * a.log, error: Math.abs(exponent) * a.error });
/** 1, known to within a share (half the width of a 95 % interval). */
export const within = (share: number): Estimate => ({ log: 0, error: share / normal975 });

export function medianInterval(values: readonly number[]): Interval {
  return around(logMedian(values), values.length < 2 ? 0 : student975(values.length - 1));
}

export const ratioInterval = (above: readonly number[], below: readonly number[]): Interval =>
  interval(minus(logMedian(above), logMedian(below)));

export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map(value => ({ value, first: true })), ...b.map(value => ({ value, first: false }))].sort((x, y) => x.value - y.value);
  const [n, m, total] = [a.length, b.length, all.length];
  let [ranks, ties] = [0, 0];
  for (let i = 0; i < total;) {
    let end = i;
    while (end < total && all[end]!.value === all[i]!.value) end++;
    const [count, mean] = [end - i, (i + end + 1) / 2];
    ties += count * (count * count - 1);
    for (; i < end; i++) if (all[i]!.first) ranks += mean;
  }
  const u = ranks - (n * (n + 1)) / 2;
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  return deviation === 0 ? 1 : 2 * upper(Math.max(Math.abs(u - (n * m) / 2) - 0.5, 0) / deviation);
}
