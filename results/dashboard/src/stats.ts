/**
 * The statistics of perf/stats.cpp, formula by formula: medians with intervals in closed form (Price and
 * Bonett), ratios as differences of logarithms, Mann-Whitney's test, and Welch's for means of machines.
 * The distributions are written out: the three that are needed are shorter than a library of them.
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
  /** Degrees of freedom of the error; without: no limit. Those of a sum are Satterthwaite's. */
  freedom?: number;
}

export const leastRepetitions = 9;
export const significant = 0.05;

const ascending = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

export const median = (values: readonly number[]): number => middle(ascending(values));

function middle(sorted: Float64Array): number {
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

/** ln Γ(x), x > 0 (Lanczos' approximation with g = 7 and nine terms). */
function logGamma(x: number): number {
  const terms = [676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7];
  const sum = terms.reduce((all, term, i) => all + term / (x + i), 0.99999999999980993);
  const t = x + 6.5;
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * P(|T| > t) of Student's t with any degrees of freedom: the regularised incomplete beta function of
 * degrees / 2 and 1 / 2 by its continued fraction (Abramowitz and Stegun 26.7.1, 26.5.8; Lentz's method).
 */
export function outside(t: number, degrees: number): number {
  const [a, b] = [degrees / 2, 0.5];
  const at = degrees / (degrees + t * t);
  // The fraction converges fast below (a + 1) / (a + b + 2), and its mirror image above.
  const beta = (x: number, y: number, p: number, q: number): number => {
    const front = Math.exp(logGamma(p + q) - logGamma(p) - logGamma(q) + p * Math.log(x) + q * Math.log(y)) / p;
    let [c, d, f] = [1, 0, 1];
    for (let i = 0; i <= 500; i++) {
      const m = i >> 1;
      const term = i === 0 ? 1 : i % 2 === 0 ? (m * (q - m) * x) / ((p + 2 * m - 1) * (p + 2 * m)) : -((p + m) * (p + q + m) * x) / ((p + 2 * m) * (p + 2 * m + 1));
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      f *= c * d;
      if (Math.abs(1 - c * d) < 1e-14) break;
    }
    return front * (f - 1);
  };
  const rest = (t * t) / (degrees + t * t);
  return at < (a + 1) / (a + b + 2) ? beta(at, rest, a, b) : 1 - beta(rest, at, b, a);
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
  const sorted = ascending(values);
  const n = sorted.length;
  const c = rank(n);
  const width = Math.log(sorted[n - c]! / sorted[c - 1]!);
  return { log: Math.log(middle(sorted)), error: width > 0 ? width / 2 / rankQuantile(n) : 0 };
}

const around = ({ log, error }: Estimate, quantile: number): Interval =>
  ({ value: Math.exp(log), low: Math.exp(log - quantile * error), high: Math.exp(log + quantile * error) });

export const interval = (estimate: Estimate): Interval => around(estimate, estimate.freedom === undefined ? normal975 : student975(estimate.freedom));
export function plus(a: Estimate, b: Estimate): Estimate {
  const error = Math.hypot(a.error, b.error);
  const parts = [a, b].reduce((sum, one) => sum + (one.freedom === undefined ? 0 : one.error ** 4 / one.freedom), 0);
  return { log: a.log + b.log, error, ...(parts > 0 ? { freedom: error ** 4 / parts } : {}) };
}
export const times = (exponent: number, a: Estimate): Estimate => ({ ...a, log: exponent * a.log, error: Math.abs(exponent) * a.error });
export const minus = (a: Estimate, b: Estimate): Estimate => plus(a, times(-1, b));
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

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;

/** The standard deviation of at least two values. */
export function deviation(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(sum(values.map(value => (value - mean) ** 2)) / (values.length - 1));
}

/** The mean of logarithms with the error of their spread. The difference of two has Welch's interval; one alone has no error, which is no claim that it is exact. */
export const mean = (logs: readonly number[]): Estimate =>
  (logs.length < 2 ? { log: meanOf(logs), error: 0 } : { log: meanOf(logs), error: deviation(logs) / Math.sqrt(logs.length), freedom: logs.length - 1 });

/** The two-sided p of the hypothesis that the logarithm is 0, by Student's t. */
export function tTest({ log, error, freedom }: Estimate): number {
  if (error === 0) return log === 0 ? 1 : 0;
  const t = Math.abs(log) / error;
  return freedom === undefined ? 2 * upper(t) : outside(t, freedom);
}

/** Of each value its modified z (Iglewicz and Hoaglin 1993); empty where more than half of the values are the same. */
export function modifiedZ(values: readonly number[]): number[] {
  const middle = median(values);
  const distance = median(values.map(value => Math.abs(value - middle)));
  return distance > 0 ? values.map(value => (0.6745 * (value - middle)) / distance) : [];
}
