/**
 * Groups of machines, as perf/machine_groups.cpp and perf/contrast.cpp have it. A claim about a kind of machine
 * has the machine as its unit: the interval of a ratio holds what differs between machines, which repetitions on
 * one of them know nothing of.
 */
import { exact, groups as by, type Cell } from './cells';
import type { Bundle, Json } from './data';
import type { Declared } from './declared';
import { interval, logMedian, mean, median, minus, modifiedZ, deviation, plus, significant, sum, tTest, within, type Estimate, type Interval } from './stats';
import { bestOf, place, worth, type Choice, type Measure } from './versus';

/** What one machine is worth at one place, by its repetitions. */
export interface Standing {
  cell: Cell;
  /** Of the median, and its standard error by repetitions. */
  estimate: Estimate;
  /** All of the machine's threads. */
  full: boolean;
  within: number;
  unit: string;
  evidence: string;
  declared: Declared | null;
  /** Why there is none, as a key of the texts; empty: there is. */
  absent: string;
}

/** A machine: the unit. Bundles whose machines have one name are of one machine. */
export interface Member {
  name: string;
  bundles: Bundle[];
  places: Map<string, Standing>;
}

export interface Group {
  name: string;
  members: Member[];
}

/** The declared group, else the processor as the manifest names it. */
export const groupOf = ({ of: machine }: Bundle): string => machine.group || machine.processor || '?';

const known = new Map<Measure, WeakMap<Cell, Standing>>();

/** Computed once for a cell, however often the reader chooses anew. */
function standing(cell: Cell, measure: Measure): Standing {
  if (!known.has(measure)) known.set(measure, new WeakMap());
  const cells = known.get(measure)!;
  let found = cells.get(cell);
  if (!found) {
    const { values, absent, ...rest } = worth(cell, measure);
    const estimate = values.length > 0 ? logMedian(values) : { log: NaN, error: NaN };
    // Counts are exact; the spread of theirs is that of batches.
    if (exact(cell)) estimate.error = 0;
    found = { cell, estimate, full: cell.threads === cell.bundle.of.vcpus, ...rest, absent: absent || (values.length > 0 ? '' : 'worth_none') };
    cells.set(cell, found);
  }
  return found;
}

/** Forgets what was computed with figures that somebody has declared anew. */
export const forget = (): void => known.clear();

const keys = [new WeakMap<Cell, string>(), new WeakMap<Cell, string>()] as const;

function key(cell: Cell, whole: boolean): string {
  const cache = keys[Number(whole)]!;
  let text = cache.get(cell);
  if (text === undefined) cache.set(cell, text = place(cell, whole));
  return text;
}

const better = (a: Standing, b: Standing): boolean => ((a.absent === '') !== (b.absent === '') ? a.absent === '' : a.estimate.log > b.estimate.log);

/** At each place the one cell that stands for the machine; one that fills it is at the place of all threads too. */
function take(member: Member, cells: readonly Cell[], measure: Measure, choice: Choice): void {
  for (const whole of [false, true]) {
    const there = by(whole ? cells.filter(cell => cell.threads === cell.bundle.of.vcpus) : cells, cell => (choice === 'same' ? `${key(cell, whole)} ${cell.variant}` : key(cell, whole)));
    for (const [name, list] of there) {
      const cell = bestOf(list, choice === 'same' ? 'overall' : choice);
      if (!cell) continue;
      const one = standing(cell, measure);
      const other = member.places.get(name);
      if (!other || better(one, other)) member.places.set(name, one);
    }
  }
}

/** The machines of bundles with what the reader chose of them; groups as they first occur. */
export function gather(bundles: readonly Bundle[], cells: (bundle: Bundle) => Cell[], measure: Measure, choice: Choice): Group[] {
  return [...by(bundles, groupOf)].map(([name, list]) => ({
    name,
    members: [...by(list, bundle => bundle.of.name)].map(([machine, bundles]) => {
      const member: Member = { name: machine, bundles, places: new Map() };
      for (const bundle of bundles) take(member, cells(bundle), measure, choice);
      return member;
    }),
  }));
}

/** A place that one or two groups have. */
export interface Meeting {
  key: string;
  /** In the order of the groups, of each machine that has a value. */
  sides: Standing[][];
  /** One of them, to name what was done. */
  like: Standing;
  /** Why its values do not meet: a key of the texts, and what it is about; empty: they do. */
  absent: string;
  about: string[];
  /** They meet, and at least half of the machines of each group have one. */
  counts: boolean;
}

/** The places that all of the groups have. Where all machines were full with a number of threads, the place of all threads is the one. */
export function meetings(groups: readonly Group[]): Meeting[] {
  const tables = groups.map(group => {
    const table = new Map<string, Standing[]>();
    for (const member of group.members) for (const [key, one] of member.places) {
      const list = table.get(key);
      if (list) list.push(one);
      else table.set(key, [one]);
    }
    return table;
  });
  const found: Meeting[] = [];
  for (const key of tables[0]!.keys()) {
    const all = tables.flatMap(table => table.get(key) ?? []);
    if (!tables.every(table => table.has(key)) || (!key.includes('"all"') && all.every(one => one.full))) continue;
    const sides = tables.map(table => table.get(key)!.filter(one => one.absent === ''));
    const like = sides[0]![0] ?? tables[0]!.get(key)![0]!;
    const meeting: Meeting = { key, sides, like, absent: '', about: [], counts: false };
    const empty = sides.findIndex(side => side.length === 0);
    const values = sides.flat();
    const differ = (of: (one: Standing) => string): string[] => [...new Set(values.map(of))];
    const [evidence, units] = [differ(one => one.cell.evidence), differ(one => one.unit)];
    if (empty >= 0) {
      const first = tables[empty]!.get(key)![0]!;
      Object.assign(meeting, { absent: first.absent, about: [first.cell.bundle.of.name] });
    } else if (evidence.length > 1) Object.assign(meeting, { absent: 'versus_evidence', about: evidence });
    else if (units.length > 1) Object.assign(meeting, { absent: 'versus_unit', about: units });
    meeting.counts = meeting.absent === '' && sides.every((side, i) => 2 * side.length >= groups[i]!.members.length);
    found.push(meeting);
  }
  return found;
}

/** A ratio of two groups with Welch's interval: of one place, or of the scores of their machines. */
export interface Contrast {
  ratio: Interval;
  /** None without an interval, nor of counts, which are exact. */
  p: number | null;
  /** Machines of either group. */
  n: [number, number];
  /** Why the ratio has no interval between machines: a key of the texts; empty: it has one. */
  open: string;
  /** Measured, counted, declared. */
  kind: string;
}

export type Reading = 'better' | 'worse' | 'equal' | 'inconclusive' | 'open';

/** What one machine brings into a mean. */
interface Entry {
  bundle: Bundle;
  estimate: Estimate;
}

/** Why a side says nothing of how machines of its group differ. */
function unknownSpread(side: readonly Entry[], mean: Estimate, kind: string): string {
  // Exact: what is counted on one processor is the same on all of them.
  if (kind === 'counted') return [...by(side, one => trait(one.bundle, 'processor')).values()].some(list => list.some(one => one.estimate.log !== list[0]!.estimate.log)) ? 'fleet_counts_differ' : '';
  if (side.length === 1) return 'fleet_alone';
  return mean.error === 0 && kind === 'measured' ? 'fleet_copies' : '';
}

function contrast(a: readonly Entry[], b: readonly Entry[], off: number, kind: string): Contrast {
  const [x, y] = [a, b].map(list => (list.length === 1 ? list[0]!.estimate : mean(list.map(one => one.estimate.log)))) as [Estimate, Estimate];
  const difference = minus(x, y);
  const open = unknownSpread(a, x, kind) || unknownSpread(b, y, kind);
  return { ratio: interval(plus(difference, within(off))), p: kind === 'counted' || open ? null : tTest(difference), n: [a.length, b.length], open, kind };
}

/** What the interval and the test allow to say. */
export function reading({ ratio, p, open, kind }: Contrast): Reading {
  if (open || !['measured', 'counted'].includes(kind)) return 'open';
  if (p !== null && p >= significant) return 'inconclusive';
  if (ratio.low > 1) return 'better';
  return ratio.high < 1 ? 'worse' : kind === 'counted' && ratio.low === ratio.high ? 'equal' : 'inconclusive';
}

export interface Place extends Contrast {
  meeting: Meeting;
}

export interface Mean extends Contrast {
  /** Empty: of all. */
  family: string;
  kernels: number;
  places: number;
}

export interface Comparison {
  group: Group;
  baseline: Group;
  /** Those whose values meet, and why others do not. */
  places: Place[];
  absent: Meeting[];
  /** Of all first, then by family. */
  means: Mean[];
  /** Why there is no mean: a key of the texts, and what it is about; none: there is. */
  missing: { key: string; about: (string | number)[] } | null;
  /** Logarithms of what each machine of the group is worth by the baseline's mean. */
  scores: Map<Member, number>;
}

const average = (values: readonly number[]): number => sum(values) / values.length;
const off = (list: readonly Standing[]): number => list.reduce((most, one) => Math.max(most, one.within), 0);
const family = (one: Meeting): string => one.like.cell.family;
/** Empty, for all, and the families. */
const families = (places: readonly Meeting[]): string[] => ['', ...[...new Set(places.map(family))].sort()];
const kind = ({ like }: Meeting): string => like.cell.evidence;
const of = (places: readonly Meeting[], name: string): Meeting[] => places.filter(one => name === '' || family(one) === name);

/** What each place weighs: places of a kernel alike, and kernels alike; together 1. */
function shares(places: readonly Meeting[]): Map<string, number> {
  const kernels = by(places, one => JSON.stringify([family(one), one.like.cell.kernel]));
  return new Map([...kernels.values()].flatMap(list => list.map(one => [one.key, 1 / list.length / kernels.size] as const)));
}

interface Scores {
  /** Of machines that have all of the places. */
  whole: Map<Member, Estimate>;
  /** Machines that lack some, with the number that they lack: a mean over fewer places would be of other work. */
  lacking: Map<Member, number>;
}

function scores(group: Group, places: readonly Meeting[]): Scores {
  const found: Scores = { whole: new Map(), lacking: new Map() };
  const weights = [...shares(places)];
  for (const member of group.members) {
    let [log, square, missing] = [0, 0, 0];
    for (const [key, share] of weights) {
      const one = member.places.get(key);
      if (one?.absent !== '') missing++;
      else {
        log += share * one.estimate.log;
        square += (share * one.estimate.error) ** 2;
      }
    }
    if (missing > 0) found.lacking.set(member, missing);
    else if (weights.length > 0) found.whole.set(member, { log, error: Math.sqrt(square) });
  }
  return found;
}

export function compare(group: Group, baseline: Group): Comparison {
  const all = meetings([group, baseline]);
  const there = all.filter(one => one.absent === '');
  const counting = there.filter(one => one.counts);
  const places = there.map((meeting): Place => {
    const [a, b] = meeting.sides.map(side => side.map(({ cell, estimate }): Entry => ({ bundle: cell.bundle, estimate })));
    return { meeting, ...contrast(a!, b!, Math.hypot(...meeting.sides.map(off)), kind(meeting)) };
  });
  let missing: Comparison['missing'] = null;
  const means = families(counting).flatMap((name): Mean[] => {
    const mine = of(counting, name);
    const kinds = [...new Set(mine.map(kind))];
    const sides = [group, baseline].map(side => [...scores(side, mine).whole].map(([member, estimate]): Entry => ({ bundle: member.bundles[0]!, estimate })));
    const [a, b] = sides;
    const empty = sides.findIndex(side => side.length === 0);
    if (kinds.length > 1 || empty >= 0) {
      if (name === '') missing = kinds.length > 1 ? { key: 'versus_evidence', about: kinds } : { key: 'fleet_nothing', about: [[group, baseline][empty]!.name, mine.length] };
      return [];
    }
    const most = Math.max(...mine.map(one => Math.hypot(...one.sides.map(off))));
    return [{ family: name, kernels: new Set(mine.map(one => one.like.cell.kernel)).size, places: mine.length, ...contrast(a!, b!, most, kinds[0]!) }];
  });
  const reference = average([...scores(baseline, counting).whole.values()].map(one => one.log));
  return {
    group, baseline, places, means, missing, absent: all.filter(one => one.absent !== ''),
    scores: new Map(Number.isNaN(reference) ? [] : [...scores(group, counting).whole].map(([member, one]) => [member, one.log - reference])),
  };
}

export interface Outlier {
  member: Member;
  /** Empty: in the mean of all. */
  family: string;
  /** The logarithm of its score by the group's median. */
  log: number;
  z: number;
}

/** How the machines of a group differ, over the places that at least half of them have. */
export interface Spread {
  places: number;
  lacking: Map<Member, number>;
  /** Standard deviation of the scores; NaN: below two. */
  between: number;
  /** The part of it that repetitions bring, in the root mean square. */
  within: number;
  /** Logarithms by the median. */
  scores: Map<Member, number>;
  outliers: Outlier[];
  /** Why outliers are not looked for: a key of the texts. */
  unjudged: string;
}

/** Fewer cannot say which of them is the outlier. */
const leastForOutliers = 5;

export function spread(group: Group): Spread {
  const places = meetings([group]).filter(one => one.counts);
  const outliers: Outlier[] = [];
  const all = scores(group, places);
  let unjudged = all.whole.size < leastForOutliers ? 'fleet_few' : '';
  const middles = new Map<string, number>();
  const names = families(places);
  // One family is all.
  for (const name of names.length === 2 ? [''] : names) {
    const { whole } = name === '' ? all : scores(group, of(places, name));
    if (whole.size === 0) continue;
    const logs = [...whole.values()].map(one => one.log);
    middles.set(name, median(logs));
    if (whole.size < leastForOutliers) continue;
    const z = modifiedZ(logs);
    if (z.length === 0 && name === '') unjudged = 'fleet_same';
    [...whole].forEach(([member, one], i) => {
      if (Math.abs(z[i] ?? 0) > 3.5) outliers.push({ member, family: name, log: one.log - middles.get(name)!, z: z[i]! });
    });
  }
  const logs = [...all.whole.values()];
  return {
    places: places.length, lacking: all.lacking, unjudged, outliers,
    between: logs.length < 2 ? NaN : deviation(logs.map(one => one.log)),
    within: logs.length === 0 ? NaN : Math.sqrt(average(logs.map(one => one.error ** 2))),
    scores: new Map([...all.whole].map(([member, one]) => [member, one.log - middles.get('')!])),
  };
}

export const traits = ['processor', 'microcode', 'kernel', 'compiler', 'version'] as const;
export type Trait = (typeof traits)[number];

/** What may differ between machines that are sold as alike. A processor is its name, what it says of itself, and its hardware threads. */
export function trait({ machine: manifest }: Bundle, name: Trait): string {
  const { cpuid } = manifest;
  const says = (value: Json | undefined): string => (value === null || value === undefined ? '?' : typeof value === 'string' ? value : JSON.stringify(value));
  const id = cpuid !== null && typeof cpuid === 'object' && !Array.isArray(cpuid) && Object.keys(cpuid).length > 0 ? cpuid : null;
  switch (name) {
    case 'processor': return `${says(manifest[name])}, ${id ? `${says(id['vendor'])} family ${says(id['family'])} model ${says(id['model'])} stepping ${says(id['stepping'])}` : says(manifest['midr'])}, ${says(manifest['hardware_threads'])} vCPU`;
    case 'microcode': return says(id?.[name]);
    default: return says(manifest[name]);
  }
}
