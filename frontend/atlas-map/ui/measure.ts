import { html, type TemplateResult } from 'lit';
import type { Measured } from '../interactions/measure-session';
import type { Texts } from '../labels';

/** What was measured, in units that keep the number short. */
export function measureView(measured: Measured | null, language: string, text: Texts, leave: () => void): TemplateResult {
  const distance = measured && `${text('measureLength')} ${lengthText(measured.lengthM, language, text)}`;
  const area = measured?.areaM2 != null ? `${text('measureArea')} ${areaText(measured.areaM2, language, text)}` : '';
  return html`
    <div class="card hint measure">
      <p role="status" aria-live="polite">${distance ? html`<b>${distance}</b>${area ? html` · <b>${area}</b>` : ''}` : text('measureHint')}</p>
      <small>${text('measureKeys')}</small>
      <button type="button" data-control="measureEnd" @click=${leave}>${text('measureEnd')}</button>
    </div>`;
}

export function lengthText(metres: number, language: string, text: Texts): string {
  return metres < 1000
    ? `${number(metres, language)} ${text('unitMetres')}`
    : `${number(metres / 1000, language)} ${text('unitKilometres')}`;
}

export function areaText(squareMetres: number, language: string, text: Texts): string {
  return squareMetres < 1e6
    ? `${number(squareMetres / 1e4, language)} ${text('unitHectares')}`
    : `${number(squareMetres / 1e6, language)} ${text('unitSquareKilometres')}`;
}

function number(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: value < 1000 ? 4 : 15, maximumFractionDigits: value < 1000 ? undefined : 0 })
    .format(value < 1000 ? value : Math.round(value));
}
