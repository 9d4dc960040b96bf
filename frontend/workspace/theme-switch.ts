import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { chosenTheme, chooseTheme, paintBrowserFrame, type Theme } from './theme';

const ORDER: Theme[] = ['system', 'light', 'dark'];

const ICONS: Record<Theme, TemplateResult> = {
  system: svg`<circle cx="9" cy="9" r="6.2"></circle><path d="M9 2.8A6.2 6.2 0 0 1 9 15.2Z" fill="currentColor"></path>`,
  light: svg`<circle cx="9" cy="9" r="3.4"></circle>
    <path d="M9 1.6v1.8M9 14.6v1.8M1.6 9h1.8M14.6 9h1.8M3.8 3.8l1.2 1.2M13 13l1.2 1.2M3.8 14.2 5 13M13 5l1.2-1.2"></path>`,
  dark: svg`<path d="M14.6 11A6.2 6.2 0 0 1 7 3.4 6.2 6.2 0 1 0 14.6 11Z"></path>`,
};

/** A button that goes from the system's colours to light to dark and round again, and says where it stands. */
export class AtlasThemeSwitch extends LitElement {
  static override styles = css`
    button { all: unset; box-sizing: border-box; display: grid; place-items: center; inline-size: 36px; block-size: 36px; border-radius: 9px; color: var(--atlas-quiet); cursor: pointer; }
    button:hover { color: var(--atlas-text); background: color-mix(in srgb, var(--atlas-text) 7%, transparent); }
    button:focus-visible { outline: 2px solid var(--atlas-accent); outline-offset: -1px; }
    svg { inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  `;

  static override properties = { theme: { state: true } };

  declare private theme: Theme;

  constructor() {
    super();
    this.theme = chosenTheme();
    paintBrowserFrame();
  }

  protected override render(): TemplateResult {
    const label = this.getAttribute(`label-${this.theme}`) ?? this.theme;
    return html`<button type="button" aria-label=${label} title=${label} @click=${this.next}>
      <svg viewBox="0 0 18 18" aria-hidden="true">${ICONS[this.theme]}</svg></button>`;
  }

  private next(): void {
    this.theme = ORDER[(ORDER.indexOf(this.theme) + 1) % ORDER.length];
    chooseTheme(this.theme);
  }
}

if (!customElements.get('atlas-theme-switch')) {
  customElements.define('atlas-theme-switch', AtlasThemeSwitch);
}
