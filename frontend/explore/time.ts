import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Texts } from './filter';
import { TimeSpan, type Histogram, type Limit } from './time-span';

const STEP_MS = 1000;
/** A hand on the slider asks for many years in a row: only where it rests is told. */
const REST_MS = 200;
const NO_LIMIT: Limit = { from: null, to: null, held: false };

/** What was claimed by when: a slider over the years of claims, which plays. In the page's own DOM and style. */
export class AtlasTime extends LitElement {
  static override properties = {
    texts: { attribute: false },
    limit: { attribute: false },
    histogram: { attribute: false },
    failed: { attribute: false },
    open: { type: Boolean, reflect: true },
    playing: { type: Boolean, reflect: true },
    to: { state: true },
  };

  declare texts: Texts;
  declare limit: Limit;
  declare histogram: Histogram | null;
  /** The claims could not be counted. */
  declare failed: boolean;
  declare open: boolean;
  declare playing: boolean;
  /** What the reader sees, ahead of what the server has answered. */
  declare to: number | null;

  /** Limits on their way, so that a late answer does not move the slider back. */
  private sent: (number | null)[] = [];
  private timer = 0;
  private rest = 0;
  private readonly onHidden = () => document.hidden && this.pause();

  constructor() {
    super();
    this.texts = {};
    this.limit = NO_LIMIT;
    this.histogram = null;
    this.open = this.playing = this.failed = false;
    this.to = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.onHidden);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.onHidden);
    this.pause();
    clearTimeout(this.rest);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('limit')) {
      this.limit ??= NO_LIMIT;
      const to = this.limit.to ?? null;
      const answered = this.sent.lastIndexOf(to);
      if (answered >= 0) {
        this.sent.splice(0, answered + 1);
      } else {
        this.sent = [];
        this.to = to;
        this.pause();
      }
    }
  }

  protected override render(): TemplateResult {
    const { texts, open } = this;
    if (!open) {
      return html`<button type="button" class="time-open" aria-expanded="false" @click=${this.openPanel}>
        <span class="time-icon" aria-hidden="true"></span>${texts.open}${this.to === null ? nothing : html` <b>${this.words(this.to)}</b>`}</button>`;
    }
    return html`<section class="time-panel" aria-label=${texts.title}>
      <header><h2>${texts.title}</h2>
        <button type="button" class="time-close" aria-label=${texts.close} title=${texts.close} @click=${this.close}>×</button></header>
      ${this.kinds()}
      ${this.histogram ? this.slider(this.histogram) : html`<p class="time-note" role="status">${this.failed ? texts.failed : texts.reading}</p>`}
    </section>`;
  }

  /** Which date of a claim is meant. */
  private kinds(): TemplateResult {
    return html`<div class="year-kinds" role="radiogroup" aria-label=${this.texts.kind}>
      ${[false, true].map((held) => html`<label><input type="radio" name="time-dates" .checked=${this.limit.held === held}
        @change=${() => this.choose(held)}>${held ? this.texts.held : this.texts.said}</label>`)}</div>`;
  }

  private slider(histogram: Histogram): TemplateResult {
    const { texts } = this;
    const span = this.span(histogram);
    const undated = (this.limit.held ? histogram.held : histogram.said).undated;
    return html`
      ${span ? html`<div class="time-row">
        ${this.button('play', this.playing ? texts.pause : texts.play, () => (this.playing ? this.pause() : this.play()))}
        ${this.button('earlier', texts.earlier, () => this.stop(span.earlier(span.position(this.to))), this.to !== null && this.to <= span.bars[0].year)}
        ${this.bars(span)}
        ${this.button('later', texts.later, () => this.stop(span.later(span.position(this.to))), this.to === null)}
        <p class="time-now">${this.now(span)}</p></div>` : html`<p class="time-note">${texts.none}</p>`}
      ${undated > 0 ? html`<p class="time-note">${texts.undated.replace('{0}', this.claims(undated))}</p>` : nothing}`;
  }

  private bars(span: TimeSpan): TemplateResult {
    const most = Math.max(...span.bars.map(({ count }) => count));
    return html`<div class="time-slider">
      <div class="time-bars" aria-hidden="true">${span.bars.map(({ year, count }) => html`<span title="${year}: ${count}"
        ?data-out=${this.to !== null && year > this.to}
        style="--at: ${span.share(year)}; --width: ${1 / (span.last + 1 - span.first)}; --share: ${count / most}"></span>`)}</div>
      <input type="range" min=${span.first} max=${span.last + 1} step="1" .value=${String(span.position(this.to))}
        aria-label=${this.texts.slider} aria-valuetext="${this.words(this.to)}: ${this.claims(span.claimsBy(this.to))}"
        @input=${(event: Event) => this.slide(span, (event.target as HTMLInputElement).valueAsNumber)}>
      <div class="time-ends" aria-hidden="true"><span>${span.first}</span><span>${this.texts.all}</span></div>
    </div>`;
  }

  private now(span: TimeSpan): TemplateResult {
    return html`<b>${this.words(this.to)}</b> ${this.claims(span.claimsBy(this.to))}`;
  }

  private button(name: string, label: string, act: () => void, disabled = false): TemplateResult {
    return html`<button type="button" class="time-step" data-act=${name} aria-label=${label} title=${label}
      aria-disabled=${disabled} @click=${() => !disabled && act()}><span class="time-icon" aria-hidden="true"></span></button>`;
  }

  private span(histogram: Histogram): TimeSpan | null {
    return TimeSpan.of(histogram, { ...this.limit, to: this.to });
  }

  /** The limit in words, such as “by 2015”. */
  private words(to: number | null): string {
    const { from } = this.limit;
    if (to === null) {
      return (from ?? null) === null ? this.texts.all : this.texts.since.replace('{0}', String(from));
    }
    return (from ?? null) === null ? this.texts.by.replace('{0}', String(to)) : `${from}–${to}`;
  }

  private claims(count: number): string {
    const language = document.documentElement.lang || 'en';
    const form = new Intl.PluralRules(language).select(count);
    const text = this.texts[`claims.${form}`] ?? this.texts['claims.many'];
    return text.replace('{0}', count.toLocaleString(language));
  }

  private openPanel(): void {
    this.open = true;
    this.send('time-open', {});
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.time-close')?.focus());
  }

  /** Shows all years again. */
  private close(): void {
    this.pause();
    this.open = false;
    this.move(null, this.limit.held);
    this.send('time-close', {});
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.time-open')?.focus());
  }

  private choose(held: boolean): void {
    this.pause();
    this.limit = { ...this.limit, held };
    this.move(this.to, held);
  }

  private slide(span: TimeSpan, position: number): void {
    this.pause();
    this.to = span.limit(position);
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.move(this.to, this.limit.held), REST_MS);
  }

  /** To a place of the slider by a button, which ends playing. */
  private stop(position: number): void {
    this.pause();
    this.stepTo(position);
  }

  private stepTo(position: number): void {
    const span = this.histogram && this.span(this.histogram);
    if (span) {
      this.move(span.limit(position), this.limit.held);
    }
  }

  /** A year with claims each second; from the first on when it stands at the end. */
  private play(): void {
    const span = this.histogram && this.span(this.histogram);
    if (!span) {
      return;
    }
    this.playing = true;
    this.stepTo(this.to === null ? span.bars[0].year : span.later(this.to));
    this.timer = window.setInterval(() => this.tick(), STEP_MS);
  }

  private tick(): void {
    const span = this.histogram && this.span(this.histogram);
    if (span && this.to !== null) {
      this.stepTo(span.later(this.to));
    }
    if (!span || this.to === null) {
      this.pause();
    }
  }

  private pause(): void {
    clearInterval(this.timer);
    this.playing = false;
  }

  private move(to: number | null, held: boolean): void {
    clearTimeout(this.rest);
    this.to = to;
    this.sent.push(to);
    this.send('time-move', { to, held });
  }

  private send(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get('atlas-time')) {
  customElements.define('atlas-time', AtlasTime);
}
