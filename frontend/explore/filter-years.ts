import { html, type TemplateResult } from 'lit';
import type { Texts } from './filter';

export interface Years {
  from: number | null;
  to: number | null;
  held: boolean;
  bars: { year: number; count: number }[];
}

type Change = (years: Omit<Years, 'bars'>) => void;

const EARLIEST = 1000;
const LATEST = 9999;

/** The years of claims: how many places something is said of with each, and from when to when they are shown. */
export function yearsView(years: Years, texts: Texts, change: Change): TemplateResult {
  const most = Math.max(1, ...years.bars.map((bar) => bar.count));
  const within = (year: number) => year >= (years.from ?? EARLIEST) && year <= (years.to ?? LATEST);
  const { from, to, held } = years;
  return html`<fieldset class="filter-part"><legend>${texts.years}</legend>
    <div class="year-kinds">
      ${[false, true].map((kind) => html`<label><input type="radio" name="filter-dates" .checked=${held === kind}
        @change=${() => change({ from, to, held: kind })}>${kind ? texts.held : texts.said}</label>`)}
    </div>
    <ul class="year-bars">${years.bars.map(({ year, count }) => html`<li>
      <button type="button" style="--share: ${count / most}" ?data-out=${!within(year)} title="${year}: ${count}" aria-label="${texts.to} ${year}: ${count}"
        @click=${() => change({ from, to: year, held })}></button></li>`)}</ul>
    <div class="year-ends">
      ${end(texts.from, from, (year) => change({ from: year, to, held }))}
      ${end(texts.to, to, (year) => change({ from, to: year, held }))}
    </div></fieldset>`;
}

function end(label: string, year: number | null, change: (year: number | null) => void): TemplateResult {
  const read = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.checkValidity()) {
      change(input.value === '' ? null : input.valueAsNumber);
    }
  };
  return html`<label>${label}<input type="number" min=${EARLIEST} max=${LATEST} step="1" .value=${year === null ? '' : String(year)} @change=${read}></label>`;
}
