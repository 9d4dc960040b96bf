import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { partView } from './filter-part';
import { yearsView, type Years } from './filter-years';

export interface Value {
  value: string;
  label: string;
  hint: string;
  count: number;
  chosen: boolean;
}

export interface Part {
  key: string;
  label: string;
  elements: boolean;
  values: Value[];
}

interface Chip {
  part: string;
  /** Empty for all that a part asks. */
  value: string;
  label: string;
}

interface Model {
  summary: string;
  parts: Part[];
  chips: Chip[];
  years: Years;
  advice: Chip[];
}

export type Texts = Record<string, string>;

/** What is asked of the atlas: as chips, and in a panel that takes the list's place. In the page's own DOM and style. */
export class AtlasFilter extends LitElement {
  static override properties = {
    model: { attribute: false },
    texts: { attribute: false },
    open: { type: Boolean, reflect: true },
  };

  declare model: Model | null;
  declare texts: Texts;
  declare open: boolean;

  constructor() {
    super();
    this.model = null;
    this.texts = {};
    this.open = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { model, texts, open } = this;
    const chips = model?.chips ?? [];
    return html`
      <section class="filter-bar" aria-label=${texts.open}>
        <button type="button" class="filter-toggle" aria-expanded=${open} aria-controls="filter-panel" @click=${this.toggle}>
          ${open ? texts.close : texts.open}</button>
        <a class="filter-charts" href="charts" router-link>${texts.charts}</a>
        ${chips.length > 0 ? html`
          <span class="filter-summary">${model!.summary}</span>
          <button type="button" class="filter-clear" @click=${() => this.send('filter-clear', {})}>${texts.clear}</button>` : nothing}
      </section>
      ${chips.length > 0 ? html`<ul class="filter-chips">${chips.map((chip) => this.chip(chip))}</ul>` : nothing}
      ${model && model.advice.length > 0 ? this.advice(model.advice) : nothing}
      <div id="filter-panel" class="filter-panel" ?hidden=${!open}>${open && model ? this.panel(model) : nothing}</div>`;
  }

  private chip(chip: Chip): TemplateResult {
    return html`<li><button type="button" class="filter-chip" aria-label="${this.texts.remove}: ${chip.label}" @click=${() => this.drop(chip)}>
      ${chip.label}<span aria-hidden="true">×</span></button></li>`;
  }

  /** Nothing passes: which condition stands in the way. */
  private advice(advice: Chip[]): TemplateResult {
    return html`<section class="filter-advice" aria-label=${this.texts.advice}><p>${this.texts.advice}</p>
      <ul class="filter-chips">${advice.map((chip) => this.chip(chip))}</ul></section>`;
  }

  private panel(model: Model): TemplateResult {
    const toggle = (part: Part) => (value: string) => this.send('filter-toggle', { part: part.key, value });
    return html`
      ${model.parts.filter((part) => part.values.length > 0).map((part) => partView(part, toggle(part)))}
      ${yearsView(model.years, this.texts, (years) => this.send('filter-years', years))}`;
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open) {
      this.send('filter-open', {});
    }
  }

  private drop(chip: Chip): void {
    this.send(chip.value === '' ? 'filter-drop' : 'filter-toggle', chip);
    this.querySelector<HTMLElement>('.filter-toggle')?.focus();
  }

  private send(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get('atlas-filter')) {
  customElements.define('atlas-filter', AtlasFilter);
}
