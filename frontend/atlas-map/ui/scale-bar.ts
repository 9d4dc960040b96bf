import { html, type TemplateResult } from 'lit';
import type { Texts } from '../labels';

export interface Scale {
  metres: number;
  widthPx: number;
}

const WIDEST_PX = 110;

/** The longest round distance that fits, true at the centre of the free part. */
export function scaleFor(groundResolution: number): Scale | null {
  if (!(groundResolution > 0)) {
    return null;
  }
  const limit = groundResolution * WIDEST_PX;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = power * ([5, 2, 1].find((step) => step * power <= limit) ?? 1);
  return { metres, widthPx: Math.round(metres / groundResolution) };
}

export function scaleView(scale: Scale | null, language: string, text: Texts, notes: string[]): TemplateResult {
  const inKilometres = (scale?.metres ?? 0) >= 1000;
  const amount = scale && new Intl.NumberFormat(language).format(inKilometres ? scale.metres / 1000 : scale.metres);
  const distance = scale ? `${amount} ${text(inKilometres ? 'unitKilometres' : 'unitMetres')}` : '';
  return html`
    <div class="foot">
      ${scale ? html`<span class="scale" style="width:${scale.widthPx}px"></span>` : ''}
      <span class="notes">${[distance, ...notes].filter(Boolean).join(' · ')}</span>
    </div>`;
}
