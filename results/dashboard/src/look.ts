/** Who wrote the code: ours by hand, ours through SIMDe, the compiler alone, another library. */
export type Kind = 'native' | 'translated' | 'compiler' | 'peer' | 'program';

/**
 * Okabe-Ito colours, told apart by people with any colour vision; each kind has its own dash as
 * well, and each variant of a kind its own symbol. Names and explanations are keys of the texts. Colours are CSS variables, so that dark mode
 * and paper change them without drawing again.
 */
export const kinds: Record<Kind, { name: string; says: string; dash: 'solid' | number[] }> = {
  native: { name: 'native', says: 'says_native', dash: 'solid' },
  peer: { name: 'peer', says: 'says_peer', dash: [7, 3] },
  translated: { name: 'translated', says: 'says_translated', dash: [2, 3] },
  compiler: { name: 'compiler', says: 'says_compiler', dash: [7, 3, 2, 3] },
  program: { name: 'program', says: 'says_program', dash: 'solid' },
};

export const kindNames = Object.keys(kinds) as Kind[];
export const isKind = (name: string): name is Kind => name in kinds && Object.hasOwn(kinds, name);

export const colour = (name: string): string => `var(--${name})`;

/** Paths in a box of 10 by 10, for the chart and for the legend. */
const shapes = [
  'M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z',
  'M0 0H10V10H0Z',
  'M5 0L10 10H0Z',
  'M5 -1L11 5L5 11L-1 5Z',
  'M5 10L0 0H10Z',
  'M3 0H7V3H10V7H7V10H3V7H0V3H3Z',
];

export interface Mark {
  shape: string;
  hollow: boolean;
}

/** Full symbols first, then the same ones hollow; after twelve of a kind they begin again. */
export function mark(index: number): Mark {
  return { shape: shapes[index % shapes.length] ?? '', hollow: Math.floor(index / shapes.length) % 2 === 1 };
}

/** A piece of the line as the chart draws it. */
export function sample(kind: Kind, mark: Mark): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 34 12');
  svg.setAttribute('aria-hidden', 'true');
  const { dash } = kinds[kind];
  const draw = (attributes: Record<string, string>): void => {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  };
  draw({ d: 'M0 6H34', stroke: colour(kind), 'stroke-width': '2', 'stroke-dasharray': dash === 'solid' ? 'none' : dash.join(' ') });
  draw({ d: mark.shape, transform: 'translate(13 2) scale(.8)', stroke: colour(kind), 'stroke-width': '2', fill: mark.hollow ? colour('paper') : colour(kind) });
  return svg as SVGElement;
}
