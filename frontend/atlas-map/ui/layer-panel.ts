import { html, type TemplateResult } from 'lit';
import type { LabelKey, Texts } from '../labels';
import { isEverything, LAYER_GROUPS, type LayerChoice, type LayerGroup, type LayerLook } from '../layers/layer-choice';
import { swatchOf, type OwnLayer } from '../own/own-layers';
import type { Signs } from '../styles/signs';
import { layerRow } from './layer-row';
import { signChoiceView } from './sign-choice';

export interface LayerPanelState {
  choice: LayerChoice;
  signs: Signs;
  own: readonly OwnLayer[];
  /** Why a file is not drawn. */
  trouble: { label: LabelKey; file: string } | null;
  /** The part about map services. */
  services: TemplateResult;
}

export interface LayerPanelEvents {
  look(group: LayerGroup, look: Partial<LayerLook>): void;
  tell(signs: Signs): void;
  ownLook(id: number, look: Partial<LayerLook>): void;
  raise(id: number): void;
  remove(id: number): void;
  add(files: File[]): void;
  reset(): void;
  close(): void;
}

const GROUP_KEYS: Record<LayerGroup, LabelKey> = {
  regions: 'layerRegions',
  deposits: 'layerDeposits',
  disagreements: 'layerDisagreements',
  names: 'layerNames',
  graticule: 'layerGraticule',
};

export function layerPanelView(state: LayerPanelState, text: Texts, language: string, events: LayerPanelEvents): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      events.close();
    }
  };
  return html`
    <section class="card layers" id="layer-panel" aria-label=${text('layers')} @keydown=${onKey}>
      <ul>
        ${LAYER_GROUPS.map((group) => layerRow(text(GROUP_KEYS[group]), state.choice[group], text, language, (look) => events.look(group, look)))}
      </ul>
      <button type="button" class="plain" ?disabled=${isEverything(state.choice)} @click=${() => events.reset()}>${text('layersReset')}</button>
      ${signChoiceView(state.signs, text, (signs) => events.tell(signs))}
      <h3>${text('ownLayers')}</h3>
      ${state.own.length === 0 ? '' : html`<ul>${state.own.slice().reverse().map((one, place) => ownRow(one, place > 0, text, language, events))}</ul>`}
      <label class="file"><input type="file" multiple accept=".geojson,.json,.kml,.gpx" @change=${(event: Event) => addFiles(event, events)}>
        <span>${text('ownOpen')}</span></label>
      <p class="note">${text('ownNote')}</p>
      <p class="trouble" role="alert">${state.trouble ? `${state.trouble.file}: ${text(state.trouble.label)}` : ''}</p>
      ${state.services}
    </section>`;
}

function ownRow(own: OwnLayer, canRise: boolean, text: Texts, language: string, events: LayerPanelEvents): TemplateResult {
  const acts = html`
    <button type="button" aria-label=${`${text('ownRaise')}: ${own.name}`} title=${text('ownRaise')} ?disabled=${!canRise}
      @click=${() => events.raise(own.id)}><svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 16V4M5 9l5-5 5 5"></path></svg></button>
    <button type="button" aria-label=${`${text('ownRemove')}: ${own.name}`} title=${text('ownRemove')}
      @click=${() => events.remove(own.id)}><svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5 5 15"></path></svg></button>`;
  const name = html`<i class="swatch" style="--swatch:${swatchOf(own)}"></i>`;
  return html`${layerRow(own.name, own, text, language, (look) => events.ownLook(own.id, look), html`${name}${acts}`)}`;
}

function addFiles(event: Event, events: LayerPanelEvents): void {
  const field = input(event);
  events.add([...(field.files ?? [])]);
  // the same file may be opened again
  field.value = '';
}

function input(event: Event): HTMLInputElement {
  return event.target as HTMLInputElement;
}
