import { html, type TemplateResult } from 'lit';
import type { Texts } from '../labels';

export interface Scale {
  metres: number;
  widthPx: number;
  /** Where north lies, in whole degrees clockwise from up. */
  northDeg: number;
}

const WIDEST_PX = 110;
/** North is taken to be up unless it slants more than this. */
const SLANT_DEG = 3;

/** The longest round distance that fits, and the way north: true at the centre of the free part. */
export function scaleFor(groundResolution: number, northDeg: number): Scale | null {
  if (!(groundResolution > 0)) {
    return null;
  }
  const limit = groundResolution * WIDEST_PX;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = power * ([5, 2, 1].find((step) => step * power <= limit) ?? 1);
  return { metres, widthPx: Math.round(metres / groundResolution), northDeg: Math.round(northDeg) };
}

export function sameScale(one: Scale | null, other: Scale | null): boolean {
  return one?.widthPx === other?.widthPx && one?.metres === other?.metres && one?.northDeg === other?.northDeg;
}

export function scaleView(scale: Scale | null, language: string, text: Texts, notes: string[], nextCoordinates: () => void): TemplateResult {
  const inKilometres = (scale?.metres ?? 0) >= 1000;
  const amount = scale && new Intl.NumberFormat(language).format(inKilometres ? scale.metres / 1000 : scale.metres);
  const distance = scale ? `${amount} ${text(inKilometres ? 'unitKilometres' : 'unitMetres')}` : '';
  return html`
    <div class="foot">
      <button type="button" class="coordinates" data-control="coordinates" title=${text('coordinates')} @click=${nextCoordinates}>
        <span class="visually-hidden">${text('coordinates')}:</span> <span class="at"></span></button>
      ${scale && Math.abs(scale.northDeg) >= SLANT_DEG ? northView(scale.northDeg, text) : ''}
      ${scale ? html`<span class="scale" style="width:${scale.widthPx}px"></span>` : ''}
      <span class="notes">${[distance, ...notes].filter(Boolean).join(' · ')}</span>
    </div>`;
}

function northView(northDeg: number, text: Texts): TemplateResult {
  return html`
    <span class="north" role="img" aria-label=${text('north')} title=${text('north')}>
      <svg viewBox="-12 -12 24 24" style="rotate:${northDeg}deg" aria-hidden="true"><path d="M0 -10L5 8L0 4.5L-5 8Z"></path></svg>
      <b aria-hidden="true">${text('northLetter')}</b>
    </span>`;
}
