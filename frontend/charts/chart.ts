import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { watchTheme } from '../atlas-map/styles/palette';
import type { Drawn } from './draw';
import { save, toCsv } from './files';
import type { ChartModel, Mark, Texts } from './model';
import { tableView } from './table';

/** A chart, or the same as a table. In the page's own DOM and style; the library that draws comes when it is needed. */
export class AtlasChart extends LitElement {
  static override properties = {
    model: { attribute: false },
    texts: { attribute: false },
    source: { attribute: false },
    asTable: { state: true },
    state: { type: String, reflect: true },
  };

  declare model: ChartModel | null;
  declare texts: Texts;
  declare source: string;
  declare asTable: boolean;
  /** `drawing`, `drawn` or `failed`. */
  declare state: string;
  private drawn: Drawn | null = null;
  private host: HTMLElement | null = null;
  private stopWatching = (): void => {};

  constructor() {
    super();
    this.model = null;
    this.texts = {};
    this.source = '';
    this.asTable = false;
    this.state = 'drawing';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopWatching = watchTheme(() => this.model && this.drawn?.show(this.model));
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching();
    this.forget();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, texts } = this;
    if (!model) {
      return nothing;
    }
    const title = `chart-${model.id}`;
    return html`<section class="chart" aria-labelledby=${title}>
      <h3 id=${title} class="section-title">${model.title}</h3>
      ${model.marks.length === 0 ? html`<p class="empty">${model.empty}</p>` : html`
        <p class="quiet">${model.note}</p>
        ${this.asTable ? tableView(model, texts, (mark) => this.choose(mark)) : html`<div class="chart-picture" role="img" aria-label="${model.title}. ${model.note}"></div>`}
        ${this.state === 'failed' ? html`<p role="alert">${texts.failed}</p>` : nothing}
        <div class="chart-acts">
          <button type="button" aria-pressed=${this.asTable} @click=${this.turn}>${this.asTable ? texts.chart : texts.table}</button>
          <button type="button" aria-label="${model.title}: ${texts.svg}" @click=${this.saveSvg}>${texts.svg}</button>
          <button type="button" aria-label="${model.title}: ${texts.csv}" @click=${this.saveCsv}>${texts.csv}</button>
        </div>`}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('model') || changed.has('asTable') || !this.drawn) {
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    const host = this.querySelector<HTMLElement>('.chart-picture');
    if (host !== this.host) {
      this.forget();
    }
    if (!host || !this.model) {
      return;
    }
    this.host = host;
    try {
      const { draw } = await import('./draw');
      if (this.isConnected && this.host === host && this.model) {
        this.drawn ??= draw(host, this.texts, (mark) => this.choose(mark));
        this.drawn.show(this.model);
        this.state = 'drawn';
      }
    } catch (e) {
      console.error(e);
      this.state = 'failed';
    }
  }

  private forget(): void {
    this.drawn?.dispose();
    this.drawn = null;
    this.host = null;
  }

  private turn(): void {
    this.asTable = !this.asTable;
  }

  private choose(mark: Mark): void {
    this.dispatchEvent(new CustomEvent('chart-choose', { detail: { path: mark.path, value: mark.value } }));
  }

  private async saveSvg(): Promise<void> {
    const { toSvg } = await import('./draw');
    save(`${this.model!.id}.svg`, 'image/svg+xml', toSvg(this.model!, this.texts, this.source));
  }

  private saveCsv(): void {
    save(`${this.model!.id}.csv`, 'text/csv;charset=utf-8', toCsv(this.model!));
  }
}

if (!customElements.get('atlas-chart')) {
  customElements.define('atlas-chart', AtlasChart);
}
