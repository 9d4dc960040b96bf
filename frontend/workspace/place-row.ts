import { html, LitElement, nothing, type TemplateResult } from 'lit';
import './sign';

/** What the server sends for a row of the list. */
export interface PlaceRow {
  key: string;
  heading: boolean;
  path: string;
  name: string;
  second: string;
  count: string;
  sign: string;
  unsourced: boolean;
}

/** A row of the list that mirrors the map: a heading, or a link to a place. Lives in the page's own DOM and style. */
export class AtlasPlaceRow extends LitElement {
  static override properties = { row: { attribute: false } };

  declare row: PlaceRow | null;

  constructor() {
    super();
    this.row = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { row } = this;
    if (!row) {
      return nothing;
    }
    return row.heading
      ? html`<h2 class="list-heading">${row.name}</h2>`
      : html`<div class="place-line">${this.link(row)}${this.compareButton(row)}</div>`;
  }

  /** Adds the place to those that are compared, or takes it out; the server keeps them. */
  private compareButton(row: PlaceRow): TemplateResult | typeof nothing {
    const label = this.closest('[data-compare]')?.getAttribute('data-compare');
    if (!label || !/^(region|deposit)\/[^/]+$/.test(row.path)) {
      return nothing;
    }
    const chosen = this.closest('atlas-workspace')?.compared.includes(row.path) ?? false;
    return html`<button type="button" class="row-compare" aria-pressed=${String(chosen)} aria-label="${label}: ${row.name}"
        title=${label} @click=${() => this.dispatchEvent(new CustomEvent('atlas-compare'))}><span class="icon"></span></button>`;
  }

  private link(row: PlaceRow): TemplateResult {
    const current = this.closest('atlas-workspace')?.current === row.path;
    return html`<a class="place-row" href=${row.path} router-link aria-current=${current ? 'page' : nothing}
        @mouseenter=${() => this.pointAt(row)} @mouseleave=${() => this.pointAt(null)}
        @focus=${() => this.pointAt(row)} @blur=${() => this.pointAt(null)}>
      <atlas-sign name=${row.sign} aria-hidden="true"></atlas-sign>
      <span class="place-texts">
        <span class="place-name">${row.name}</span>
        <span class="place-second">${row.second}</span>
      </span>
      <span class="place-count">${row.count}</span>
    </a>`;
  }

  private pointAt(row: PlaceRow | null): void {
    const [kind, id] = row?.path.split('/') ?? [];
    const detail = kind === 'region' || kind === 'deposit' ? { kind, id } : null;
    this.dispatchEvent(new CustomEvent('atlas-point', { detail, bubbles: true }));
  }
}

if (!customElements.get('atlas-place-row')) {
  customElements.define('atlas-place-row', AtlasPlaceRow);
}
