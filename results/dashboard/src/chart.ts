import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { h, type Child } from './dom';
import { colour } from './look';

// SVG, not canvas: it prints sharply, and its colours follow the style sheet.
echarts.use([LineChart, CustomChart, GridComponent, TooltipComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

export type Option = ComposeOption<LineSeriesOption | CustomSeriesOption | GridComponentOption | TooltipComponentOption>;

export const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** What all charts share. Tooltips are elements, not strings: text from data is never parsed as HTML. */
export const base = {
  animation: false,
  darkMode: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: font, fontSize: 12, color: colour('ink') },
};

export const axis = {
  axisLine: { lineStyle: { color: colour('rule') } },
  axisTick: { lineStyle: { color: colour('rule') } },
  axisLabel: { color: colour('soft'), fontSize: 12 },
  nameTextStyle: { color: colour('soft'), fontSize: 12 },
  splitLine: { show: false },
  minorTick: { show: false },
};

export function tip(title: string, ...children: Child[]): HTMLElement {
  return h('div', { class: 'tip' }, h('strong', {}, title), ...children);
}

const steps = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7], [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 7, 8, 9], Array.from({ length: 90 }, (_, i) => (10 + i) / 10)];

/** A logarithmic axis with just room for the values, and about as many round ticks as one reads at a glance. */
export function scale(values: number[], most: number): { min: number; max: number; ticks: number[] } {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  // At least 2 % of room: noise that fills the height would look like a difference.
  const room = Math.max(1.02, (greatest / least) ** 0.05);
  const [min, max] = [least / room, greatest * room];
  let ticks: number[] = [];
  for (const step of steps) {
    const next: number[] = [];
    for (let power = Math.floor(Math.log10(min)); power <= Math.log10(max); power++) {
      next.push(...step.map(one => Number((one * 10 ** power).toPrecision(3))).filter(tick => tick >= min && tick <= max));
    }
    if (next.length > most && ticks.length > 1) break;
    ticks = next;
  }
  return { min, max, ticks };
}

/** Rules at the ticks: the axis itself would draw its own lines, not those of the ticks that were set. */
export function rules(along: 'x' | 'y', ticks: number[]) {
  return {
    silent: true, symbol: 'none', z: 0, label: { show: false }, emphasis: { disabled: true },
    lineStyle: { color: colour('grid'), type: 'solid' as const, width: 1 },
    data: ticks.map(tick => (along === 'x' ? { xAxis: tick } : { yAxis: tick })),
  };
}

/** Moves labels at these heights apart by as little as it takes: those in each other's way become a block around their mean. */
export function spread(heights: number[], gap: number, bottom: number): number[] {
  const blocks: { middle: number; members: number[] }[] = [];
  const half = (members: number[]): number => ((members.length - 1) * gap) / 2;
  for (const at of heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!)) {
    let block = { middle: heights[at]!, members: [at] };
    for (;;) {
      block.middle = Math.max(half(block.members) + gap / 2, Math.min(block.middle, bottom - half(block.members)));
      const before = blocks[blocks.length - 1];
      if (!before || block.middle - half(block.members) - gap >= before.middle + half(before.members)) break;
      blocks.pop();
      const members = [...before.members, ...block.members];
      block = { middle: members.reduce((sum, member) => sum + heights[member]!, 0) / members.length, members };
    }
    blocks.push(block);
  }
  const placed: number[] = [];
  for (const { middle, members } of blocks) members.forEach((member, i) => { placed[member] = middle - half(members) + i * gap; });
  return placed;
}

export interface Chart {
  element: HTMLElement;
  /** Draws now, and again whenever the width changes. */
  draw(label: string, height: number, make: (width: number) => Option): void;
  /** Brings one series to the fore. */
  lift(name: string | null): void;
}

const paper = 660;
const onPaper = new Set<() => void>();
let printing = false;
for (const kind of ['beforeprint', 'afterprint']) {
  addEventListener(kind, () => {
    printing = kind === 'beforeprint';
    onPaper.forEach(fit => fit());
  });
}

export function chart(): Chart {
  const element = h('div', { class: 'chart', role: 'img' });
  let drawn: echarts.ECharts | null = null;
  let make: ((width: number) => Option) | null = null;
  let height = 0;
  // A report may hold hundreds of lines: a chart is drawn when it comes near, or goes to paper.
  let near = false;
  let width = 0;
  const fit = (): void => {
    if (!element.isConnected) {
      // A bundle that was left; one that isn't in the page yet has not been drawn.
      if (drawn) onPaper.delete(fit);
      return;
    }
    const room = printing ? paper : element.clientWidth;
    if (make === null || room === 0 || !(near || printing)) return;
    drawn ??= echarts.init(element, null, { renderer: 'svg', width: room, height });
    // It draws, and so would everything be drawn twice.
    if (drawn.getWidth() !== room || drawn.getHeight() !== height) drawn.resize({ width: room, height });
    drawn.setOption(make(room), { notMerge: true });
  };
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    fit();
  }).observe(element);
  new IntersectionObserver(entries => {
    const was = near;
    near = entries[entries.length - 1]?.isIntersecting ?? false;
    if (near && !was) fit();
  }, { rootMargin: '600px' }).observe(element);
  onPaper.add(fit);
  return {
    element,
    draw(label, tall, how) {
      element.setAttribute('aria-label', label);
      element.style.height = `${tall}px`;
      height = tall;
      make = how;
      fit();
    },
    lift(name) {
      drawn?.dispatchAction({ type: 'downplay' });
      if (name !== null) drawn?.dispatchAction({ type: 'highlight', seriesName: name });
    },
  };
}
