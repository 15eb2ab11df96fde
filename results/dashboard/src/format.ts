/** Numbers as people read them: three significant digits, binary sizes, times with their unit. */

export function digits(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  if (Math.abs(value) < 0.001) return value.toExponential(2);
  return value.toPrecision(3);
}

export function bytes(size: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let unit = 0;
  let value = size;
  // Only sizes that are round in the larger unit are shown in it: 1000 B stays 1000 B.
  while (value >= 1024 && unit < units.length - 1 && (value % 1024 === 0 || value >= 10240)) {
    value /= 1024;
    unit++;
  }
  return `${Number(value.toFixed(1))} ${units[unit]}`;
}

/** For axes: no digits that a tick doesn't need. */
export function short(value: number): string {
  if (value >= 1e9) return `${Number((value / 1e9).toPrecision(3))}G`;
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return String(Number(value.toPrecision(3)));
}

export function range(low: number, high: number): string {
  return `${digits(low)} – ${digits(high)}`;
}

export function time(stamp: string): string {
  const date = new Date(stamp);
  return Number.isNaN(date.getTime()) ? stamp : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
