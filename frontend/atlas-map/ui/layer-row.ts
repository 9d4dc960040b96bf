import { html, type TemplateResult } from 'lit';
import type { Texts } from '../labels';
import { FAINTEST, type LayerLook } from '../layers/layer-choice';

/** A layer to put away or to dim. */
export function layerRow(
  name: string, look: LayerLook, text: Texts, language: string, onLook: (look: Partial<LayerLook>) => void, rest?: TemplateResult,
): TemplateResult {
  const percent = look.opacity.toLocaleString(language, { style: 'percent' });
  return html`
    <li>
      <label><input type="checkbox" .checked=${look.shown} @change=${(event: Event) => onLook({ shown: (event.target as HTMLInputElement).checked })}>
        <span>${name}</span></label>
      <input type="range" min=${FAINTEST} max="1" step="0.1" .value=${String(look.opacity)} ?disabled=${!look.shown}
        aria-label=${`${text('layerOpacity')}: ${name}`} aria-valuetext=${percent} title=${`${text('layerOpacity')}: ${percent}`}
        @input=${(event: Event) => onLook({ opacity: (event.target as HTMLInputElement).valueAsNumber })}>
      ${rest ?? ''}
    </li>`;
}
