import { html, nothing, type TemplateResult } from 'lit';
import type { Part, Value } from './filter';

type Choose = (value: string) => void;

/** Values of one part, each with how many places there would be. */
export function partView(part: Part, choose: Choose): TemplateResult {
  return part.elements ? strip(part, choose) : list(part, choose);
}

function list(part: Part, choose: Choose): TemplateResult {
  return html`<fieldset class="filter-part"><legend>${part.label}</legend>
    ${part.values.map((value) => html`<label class="filter-value">
      <input type="checkbox" .checked=${value.chosen} @change=${() => choose(value.value)}>
      <span>${value.label}</span><span class="filter-count">${value.count.toLocaleString(document.documentElement.lang)}</span></label>`)}
  </fieldset>`;
}

/** The rare earths as they stand in the periodic table; arrows move between them. */
function strip(part: Part, choose: Choose): TemplateResult {
  return html`<fieldset class="filter-part"><legend>${part.label}</legend>
    <div class="element-strip" @keydown=${move}>
      ${part.values.map((value, i) => element(value, i, choose))}
    </div></fieldset>`;
}

function element(value: Value, index: number, choose: Choose): TemplateResult {
  return html`<button type="button" tabindex=${index === 0 ? 0 : -1} aria-pressed=${value.chosen} title=${value.hint}
      aria-label="${value.hint}, ${value.count}" ?data-none=${value.count === 0} @click=${() => choose(value.value)}>
    ${value.label}${value.count > 0 ? html`<small aria-hidden="true">${short(value.count)}</small>` : nothing}</button>`;
}

function short(count: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact' }).format(count);
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 6, ArrowUp: -6 };

function move(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : at + (STEPS[event.key] ?? 0);
  if (at >= 0 && next !== at && buttons[next]) {
    event.preventDefault();
    buttons.forEach((button, i) => (button.tabIndex = i === next ? 0 : -1));
    buttons[next].focus();
  }
}
