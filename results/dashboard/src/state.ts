/**
 * What the reader chose, in the fragment of the address, so that a view can be sent. Only what differs from
 * the beginning is written; a key may stand several times.
 */
let chosen = new URLSearchParams(location.hash.slice(1));
const listeners = new Set<() => void>();

export const list = (key: string): string[] => chosen.getAll(key);
export const one = (key: string, otherwise: string): string => chosen.get(key) ?? otherwise;

export function put(key: string, values: string[], quiet = false): void {
  chosen.delete(key);
  for (const value of values) chosen.append(key, value);
  const text = chosen.toString();
  history.replaceState(null, '', text ? `#${text}` : location.pathname + location.search);
  if (!quiet) listeners.forEach(listener => listener());
}

export const clear = (): void => {
  chosen = new URLSearchParams();
  put('', []);
};

/** Called after every choice. */
export function onChange(listener: () => void): void {
  listeners.add(listener);
}

/** Somebody wrote another view into the address. */
export function onAddress(listener: () => void): void {
  addEventListener('hashchange', () => {
    chosen = new URLSearchParams(location.hash.slice(1));
    listener();
  });
}

export const forget = (): void => listeners.clear();
