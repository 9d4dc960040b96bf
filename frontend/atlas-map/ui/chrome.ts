import { html, nothing, type TemplateResult } from 'lit';
import type { Browsing, Tip } from '../interactions/browsing';
import { textsOf, type Texts } from '../labels';
import type { MapConfig, Mode } from '../messages';
import { chooserView } from './chooser';
import { controlsView, type ControlEvents } from './controls';
import { measureView } from './measure';
import type { Measured } from '../interactions/measure-session';
import { legendView, type LegendEntry } from './legend';
import { scaleView, type Scale } from './scale-bar';

export interface ChromeState {
  config: MapConfig;
  projection: string;
  mode: Mode;
  hasOutline: boolean;
  measuring: boolean;
  measured: Measured | null;
  browsing: Browsing | null;
  legend: LegendEntry[];
  legendOpen: boolean;
  projectionsOpen: boolean;
  canFitSelection: boolean;
  scale: Scale | null;
  problem: boolean;
  layersOpen: boolean;
  disagreements: boolean;
  mapWidthPx: number;
  /** Background tiles, where configured, are drawn. */
  tiled: boolean;
}

export interface ChromeEvents extends ControlEvents {
  toggleLegend(): void;
  showDisagreements(shown: boolean): void;
  nextCoordinates(): void;
  layerPanel(text: Texts): TemplateResult | typeof nothing;
}

/** All that lies on the map: buttons, legend, scale, hints, names and choices. */
export function chromeView(state: ChromeState, events: ChromeEvents): TemplateResult {
  const text = textsOf(state.config.labels);
  const { config, browsing } = state;
  return html`
    <div class="free">
      <svg class="crosshair ${state.mode === 'browse' && !state.measuring ? '' : 'shown'}" viewBox="-17 -17 34 34" aria-hidden="true">
        <path d="M0-16V-5M0 5V16M-16 0H-5M5 0H16"></path></svg>
      ${controlsView({ ...state, projections: config.projections }, text, events)}
      ${events.layerPanel(text)}
      ${state.measuring ? measureView(state.measured, config.language, text, () => events.measure()) : hintView(state, text)}
      ${state.problem ? html`<p class="card notice" role="status">${text('loadProblem')}</p>` : nothing}
      <div class="base">
        <slot name="foot"></slot>
        <div class="base-row">
        ${state.legend.length ? legendView(state.legend, state.legendOpen, text, {
          disagreements: state.disagreements,
          onDisagreements: (shown) => events.showDisagreements(shown),
        }, () => events.toggleLegend()) : nothing}
        ${scaleView(state.scale, config.language, text, notes(state, text), () => events.nextCoordinates())}
        </div>
      </div>
    </div>
    ${browsing?.tip ? tipView(browsing.tip, state.mapWidthPx) : nothing}
    ${browsing?.choice ? chooserView(browsing.choice, browsing.scheme, config.language, text, {
      choose: (hit) => browsing.endChoice(hit),
      activate: (index) => browsing.activate(index),
      cancel: () => browsing.endChoice(null),
    }) : nothing}`;
}

function notes({ config, projection, tiled }: ChromeState, text: Texts): string[] {
  const label = config.projections.find(({ key }) => key === projection)?.label ?? '';
  return [label, text('attribution'), (tiled && config.background?.attribution) || ''];
}

function hintView({ mode, hasOutline }: ChromeState, text: Texts): TemplateResult | typeof nothing {
  if (mode === 'browse') {
    return nothing;
  }
  const keys = mode === 'pick'
    ? (['pickHint', 'pickHintKeyboard'] as const)
    : ([hasOutline ? 'outlineHintModify' : 'outlineHint', 'outlineHintKeyboard'] as const);
  return html`<p class="card hint" role="status">${text(keys[0])}<small>${text(keys[1])}</small></p>`;
}

/** Hidden from screen readers: the list and the choice carry the same names. */
function tipView({ lines, detail, pixel: [x, y] }: Tip, mapWidthPx: number): TemplateResult {
  const flip = x > mapWidthPx - 200;
  return html`<div class="card tooltip ${flip ? 'flip' : ''}" style="--x:${x}px;--y:${y}px" aria-hidden="true">
    ${lines.map((line) => html`<b>${line}</b>`)}${detail ? html`<small>${detail}</small>` : nothing}</div>`;
}
