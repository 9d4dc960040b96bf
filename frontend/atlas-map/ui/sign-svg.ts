import { svg, type SVGTemplateResult } from 'lit';
import type { ToneName } from '../styles/palette';
import { SIGN_REACH_PX, type Stroke } from '../styles/symbols';

/** A sign of the map as it stands in the legend and in menus. */
export function signSvg(strokes: Stroke[], kind = '', tone: ToneName = 'accent'): SVGTemplateResult {
  const box = `${-SIGN_REACH_PX} ${-SIGN_REACH_PX} ${2 * SIGN_REACH_PX} ${2 * SIGN_REACH_PX}`;
  return svg`<svg class="sign ${kind}" style="--_tone:var(--_${tone})" viewBox=${box} aria-hidden="true" focusable="false">${strokes.map(part)}</svg>`;
}

function part({ d, fill, width, dash, line }: Stroke): SVGTemplateResult {
  const paint = fill ? `var(--_${fill})` : 'none';
  return svg`<path d=${d} style="fill:${paint}" stroke=${!width ? 'none' : line ? `var(--_${line})` : 'currentColor'} stroke-width=${width ?? 0}
    stroke-dasharray=${dash ? dash.join(' ') : 'none'} stroke-linecap="round" stroke-linejoin="round"></path>`;
}

export type AreaSign = 'region' | 'vague' | 'approximate' | 'disputed' | 'outline';

/** A small area as the map draws it: filled, hatched, dotted or dashed. */
export function areaSvg(kind: AreaSign): SVGTemplateResult {
  if (kind === 'vague') {
    return svg`<svg class="sign area vague" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
      <path d="M-10 -4L4 10M-10 3L-3 10M-8 -9L9 8M-3 -10L10 3M4 -10L10 -4"></path></svg>`;
  }
  return svg`<svg class="sign area ${kind}" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
    <rect x="-9.5" y="-9.5" width="19" height="19" rx="5"></rect></svg>`;
}

export type LineSign = 'international' | 'province' | 'disputed-border';

export function lineSvg(kind: LineSign): SVGTemplateResult {
  return svg`<svg class="sign line ${kind}" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
    <path d="M-13 4C-6 -8 4 8 13 -4"></path></svg>`;
}

/** The badge where claims disagree. */
export function disagreementSvg(): SVGTemplateResult {
  return svg`<svg class="sign disagreement" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
    <circle r="9"></circle><path d="M-4.5 -2.4H4.5M-4.5 2.4H4.5M-2.4 5.6L2.4 -5.6"></path></svg>`;
}

/** Several deposits as one sign. */
export function clusterSvg(): SVGTemplateResult {
  return svg`<svg class="sign cluster" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
    <circle r="10"></circle><text y="4" text-anchor="middle">9</text></svg>`;
}
