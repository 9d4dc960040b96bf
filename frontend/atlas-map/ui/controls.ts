import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Texts } from '../labels';
import type { ProjectionOption } from '../messages';

export interface ControlEvents {
  zoomBy(delta: number): void;
  fitHome(): void;
  fitSelection(): void;
  toggleProjections(): void;
  share(): void;
  measure(): void;
  toggleLayers(): void;
  chooseProjection(key: string): void;
}

export interface ControlState {
  projections: ProjectionOption[];
  projection: string;
  projectionsOpen: boolean;
  canFitSelection: boolean;
  measuring: boolean;
  layersOpen: boolean;
}

const icon = (d: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${d}></path></svg>`;

const ICONS = {
  plus: icon('M10 4v12M4 10h12'),
  minus: icon('M4 10h12'),
  home: icon('M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5'),
  frame: icon('M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M10 7.5v5M7.5 10h5'),
  ruler: icon('M2.8 12.6 12.6 2.8l4.6 4.6-9.8 9.8zM5.4 10l1.9 1.9M8 7.4l2.6 2.6M10.6 4.8l1.9 1.9'),
  layers: icon('M10 3.2 17 7l-7 3.8L3 7zM3.6 10.3 10 13.8l6.4-3.5M3.6 13.4 10 16.9l6.4-3.5'),
  share: icon('M10 12.5V3.5M6.5 6.5 10 3l3.5 3.5M5 10v6.5h10V10'),
  globe: icon('M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M3 10h14M10 3c-4.6 4-4.6 10 0 14M10 3c4.6 4 4.6 10 0 14'),
};

export function controlsView(state: ControlState, text: Texts, events: ControlEvents): TemplateResult {
  const button = (key: Parameters<Texts>[0], sign: SVGTemplateResult, onClick: () => void, disabled = false) =>
    html`<button type="button" title=${text(key)} aria-label=${text(key)} data-control=${key} ?disabled=${disabled}
      @click=${onClick}>${sign}</button>`;
  return html`
    <div class="card controls" role="group" aria-label=${text('controls')}>
      ${button('zoomIn', ICONS.plus, () => events.zoomBy(1))}
      ${button('zoomOut', ICONS.minus, () => events.zoomBy(-1))}
      ${button('home', ICONS.home, () => events.fitHome())}
      ${button('fitSelection', ICONS.frame, () => events.fitSelection(), !state.canFitSelection)}
      <button type="button" title=${text('projection')} aria-label=${text('projection')} data-control="projection"
        aria-haspopup="menu" aria-expanded=${state.projectionsOpen} @click=${() => events.toggleProjections()}>${ICONS.globe}</button>
      <button type="button" title=${text('layers')} aria-label=${text('layers')} data-control="layers"
        aria-expanded=${state.layersOpen} @click=${() => events.toggleLayers()}>${ICONS.layers}</button>
      <button type="button" title=${text('measure')} aria-label=${text('measure')} data-control="measure"
        aria-pressed=${state.measuring} @click=${() => events.measure()}>${ICONS.ruler}</button>
      ${button('share', ICONS.share, () => events.share())}
    </div>
    ${state.projectionsOpen ? projectionMenu(state, text, events) : ''}`;
}

function projectionMenu(state: ControlState, text: Texts, events: ControlEvents): TemplateResult {
  return html`
    <div class="card projections" role="menu" aria-label=${text('projection')} @keydown=${(e: KeyboardEvent) => onMenuKey(e, events)}>
      ${state.projections.map(
        ({ key, label }) => html`
          <button type="button" role="menuitemradio" aria-checked=${key === state.projection} data-projection=${key}
            tabindex=${key === state.projection ? 0 : -1} @click=${() => events.chooseProjection(key)}>${label}</button>`,
      )}
    </div>`;
}

function onMenuKey(event: KeyboardEvent, events: ControlEvents): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitemradio]')];
  const at = items.indexOf(event.target as HTMLElement);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    events.toggleProjections();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
