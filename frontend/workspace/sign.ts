import { css, html, LitElement, type TemplateResult } from 'lit';
import { APPROXIMATE_SIGN, PLACE_SIGN, statusOf, STATUS_SIGNS, type Stroke } from '../atlas-map/styles/symbols';
import { areaSvg, signSvg, type AreaSign } from '../atlas-map/ui/sign-svg';

/** Known to exist, but not where: in the lists only. */
const UNLOCATED_SIGN: Stroke[] = [
  { d: 'M8 0A8 8 0 1 1 -8 0A8 8 0 1 1 8 0Z', width: 1.4, dash: [0.1, 3.6] },
  { d: 'M-2.2 -2A2.3 2.3 0 1 1 1.2 .2C.3 .8 0 1.2 0 2.2M0 4.6V4.7', width: 1.8 },
];

const AREAS: Record<string, AreaSign> = {
  region: 'region',
  vague: 'vague',
  approximate: 'approximate',
  disputed: 'disputed',
  country: 'outline',
};

/** A sign of the map's legend, beside the name of the thing it stands for. */
export class AtlasSign extends LitElement {
  static override styles = css`
    :host {
      --_region: var(--atlas-region);
      --_disputed: var(--atlas-disputed);
      --_text: var(--atlas-text);
      --_line: var(--atlas-line);
      --_ink: var(--atlas-text);
      --_paper: var(--atlas-panel-solid);
      display: inline-grid;
      place-items: center;
      inline-size: 26px;
      block-size: 26px;
      flex: none;
      color: var(--atlas-text);
    }
    .sign { width: 26px; height: 26px; overflow: visible; }
    .sign.place { color: var(--atlas-accent); --_ink: var(--atlas-accent); }
    .area rect { fill: color-mix(in srgb, var(--_region) 32%, transparent); stroke: var(--_region); stroke-width: 1.8; }
    .area.disputed rect { fill: color-mix(in srgb, var(--_disputed) 16%, transparent); stroke: var(--_disputed); stroke-dasharray: 4 2.6; stroke-width: 2; }
    .area.approximate rect { stroke-dasharray: 0.1 3.6; stroke-linecap: round; stroke-width: 2.2; }
    .area.outline rect { fill: none; stroke: var(--atlas-quiet); stroke-width: 1.6; }
    .area.vague path { fill: none; stroke: var(--_region); stroke-width: 2.4; stroke-linecap: round; }
  `;

  static override properties = { name: { type: String } };

  declare name: string;

  constructor() {
    super();
    this.name = 'region';
  }

  protected override render(): TemplateResult {
    const area = AREAS[this.name];
    return html`${area ? areaSvg(area) : this.name === 'place' ? signSvg(PLACE_SIGN, 'place') : signSvg(this.deposit())}`;
  }

  private deposit(): Stroke[] {
    switch (this.name) {
      case 'deposit-approximate':
        return APPROXIMATE_SIGN;
      case 'deposit-unlocated':
        return UNLOCATED_SIGN;
      default:
        return STATUS_SIGNS[statusOf(this.name.replace('deposit-', ''))];
    }
  }
}

if (!customElements.get('atlas-sign')) {
  customElements.define('atlas-sign', AtlasSign);
}
