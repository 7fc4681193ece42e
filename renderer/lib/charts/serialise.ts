import type { ChartLegendItem } from './types.ts';

/** A drawing as a file of its own: every colour and font is written into it, and nothing is looked up elsewhere. */

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const EDGE = 16;
const TITLE_HEIGHT = 32;
const LEGEND_HEIGHT = 20;

/** What of a look is written into a shape, and the value that need not be. */
const LOOK: Readonly<Record<string, string>> = {
  fill: '',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  display: 'inline',
};
const TEXT_LOOK: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'font-variant-numeric': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};
/** What has a meaning only in the app. */
const APP_ONLY = /^(class|style|tabindex|role|aria-.*|data-.*)$/;

export interface WholeDrawing {
  text: string;
  width: number;
  height: number;
}

/** `svg` with its title and legend above it, on the background it is seen on. */
export function serialise(svg: SVGSVGElement, title: string, legend: readonly ChartLegendItem[]): WholeDrawing {
  const seen = svg.getBoundingClientRect();
  const drawn = {
    width: Number(svg.getAttribute('width')) || seen.width,
    height: Number(svg.getAttribute('height')) || seen.height,
  };
  const head = TITLE_HEIGHT + (legend.length > 0 ? LEGEND_HEIGHT : 0);
  const [width, height] = [drawn.width + EDGE * 2, drawn.height + head + EDGE * 2];
  const whole = document.createElementNS(SVG, 'svg');
  set(whole, { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT });
  const named = document.createElementNS(SVG, 'title');
  named.textContent = title;
  const back = document.createElementNS(SVG, 'rect');
  set(back, { width, height, fill: backgroundOf(svg) });
  const inside = flattened(svg);
  set(inside, { x: EDGE, y: EDGE + head, width: drawn.width, height: drawn.height });
  whole.append(named, back, heading(title, svg), ...legendOf(legend, svg), inside);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

function set(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** The first background around it that is not seen through. */
function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !/,\s*0\)$/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
}

function heading(title: string, near: Element): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  const fill = getComputedStyle(near.parentElement ?? near).color;
  set(text, { x: EDGE, y: EDGE + 14, 'font-size': 15, 'font-weight': 650, fill });
  text.textContent = title;
  return text;
}

/** The swatches beside the drawing as they are seen, in one row. */
function legendOf(legend: readonly ChartLegendItem[], near: SVGSVGElement): SVGElement[] {
  const swatches = near.closest('section')?.querySelectorAll<SVGSVGElement>('ul svg') ?? [];
  let x = EDGE;
  return legend.flatMap(({ label }, index) => {
    const swatch = swatches[index];
    if (swatch === undefined) return [];
    const box = flattened(swatch);
    set(box, { x, y: EDGE + TITLE_HEIGHT - 6, width: 10, height: 10 });
    const text = document.createElementNS(SVG, 'text');
    const fill = getComputedStyle(near.parentElement ?? near).color;
    set(text, { x: x + 16, y: EDGE + TITLE_HEIGHT + 3, 'font-size': 12, fill });
    text.textContent = label;
    // Letters of this size are about this wide; a legend needs no more than that.
    x += 36 + label.length * 6.6;
    return [box, text];
  });
}

/** A copy in which every shape says itself how it looks. */
function flattened(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const written = copies[index];
    if (written === undefined) return;
    const look = getComputedStyle(original);
    const isText = ['text', 'tspan'].includes(original.localName);
    for (const name of written.getAttributeNames()) if (APP_ONLY.test(name)) written.removeAttribute(name);
    for (const [name, usual] of Object.entries(isText ? { ...LOOK, ...TEXT_LOOK } : LOOK)) {
      const value = look.getPropertyValue(name);
      if (value !== '' && value !== usual) written.setAttribute(name, value);
    }
  });
  return copy;
}
