import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type Feature from 'ol/Feature';
import type { LabelKey, Texts } from '../labels';
import { APPROXIMATE_SIGN, DRAFT_SIGN, PLACE_SIGN, STATUS_SIGNS, statusOf, UNSOURCED_SIGN, type DepositStatus } from '../styles/symbols';
import { isCluster } from '../styles/cluster';
import { isCountry, isDisputed, isPlace, isVague } from '../styles/region';
import { areaSvg, clusterSvg, disagreementSvg, lineSvg, signSvg } from './sign-svg';

export interface LegendSubjects {
  regions: Feature[];
  deposits: Feature[];
  boundaryKinds: ReadonlySet<string>;
  draft: boolean;
  disagreements: number;
}

export interface LegendEntry {
  key: LabelKey;
  sign: SVGTemplateResult;
  /** Whether the reader can put away what it explains. */
  optional?: boolean;
}

const STATUS_KEYS: Record<DepositStatus, LabelKey> = {
  PRODUCER: 'legendProducer',
  PAST_PRODUCER: 'legendPastProducer',
  DEVELOPMENT: 'legendDevelopment',
  PROSPECT: 'legendProspect',
  OCCURRENCE: 'legendOccurrence',
  UNKNOWN: 'legendUnknown',
};

/** Explains every sign that is on the map now, and none that is not. */
export function legendEntries({ regions, deposits, boundaryKinds, draft, disagreements }: LegendSubjects): LegendEntry[] {
  const disagreement = { key: 'legendDisagreement' as const, sign: disagreementSvg(), optional: true };
  return [...regionEntries(regions), ...depositEntries(deposits), ...(disagreements > 0 ? [disagreement] : []),
    ...borderEntries(boundaryKinds),
    ...(draft ? [{ key: 'legendDraft' as const, sign: signSvg(DRAFT_SIGN) }] : [])];
}

function regionEntries(regions: Feature[]): LegendEntry[] {
  const drawn = regions.filter((region) => !isCountry(region) && !isPlace(region));
  const plain = drawn.filter((region) => !isVague(region) && !isDisputed(region));
  const approximate = (region: Feature) => region.get('extent') === 'APPROXIMATE';
  return present([
    [plain.some((region) => !approximate(region)), 'legendRegion', areaSvg('region')],
    [plain.some(approximate), 'legendApproximateExtent', areaSvg('approximate')],
    [drawn.some(isVague), 'legendVague', areaSvg('vague')],
    [drawn.some(isDisputed), 'legendDisputedArea', areaSvg('disputed')],
    [regions.some(isPlace), 'legendPlace', signSvg(PLACE_SIGN, 'place')],
  ]);
}

function depositEntries(all: Feature[]): LegendEntry[] {
  const clusters = all.filter(isCluster);
  const deposits = all.filter((one) => !isCluster(one));
  const statuses = new Set(deposits.map((deposit) => statusOf(deposit.get('status'))));
  const signs = (Object.keys(STATUS_SIGNS) as DepositStatus[]).map(
    (status): [boolean, LabelKey, SVGTemplateResult] => [statuses.has(status), STATUS_KEYS[status], signSvg(STATUS_SIGNS[status])],
  );
  return present([
    ...signs,
    [deposits.some((one) => one.get('precision') === 'APPROXIMATE'), 'legendApproximatePlace', signSvg(APPROXIMATE_SIGN)],
    [deposits.some((one) => one.get('outlined')), 'legendOutline', areaSvg('outline')],
    [deposits.some((one) => one.get('unsourced')), 'legendUnsourced', signSvg(UNSOURCED_SIGN)],
    [clusters.length > 0, 'legendCluster', clusterSvg()],
  ]);
}

function borderEntries(kinds: ReadonlySet<string>): LegendEntry[] {
  return present([
    [kinds.has('international'), 'legendInternational', lineSvg('international')],
    [kinds.has('province'), 'legendProvince', lineSvg('province')],
    [kinds.has('disputed'), 'legendDisputedBorder', lineSvg('disputed-border')],
  ]);
}

function present(rows: [shown: boolean, key: LabelKey, sign: SVGTemplateResult][]): LegendEntry[] {
  return rows.filter(([shown]) => shown).map(([, key, sign]) => ({ key, sign }));
}

/** What a reader has put away, and what to do when that changes. */
export interface LegendChoice {
  disagreements: boolean;
  onDisagreements(shown: boolean): void;
}

export function legendView(
  entries: LegendEntry[], open: boolean, text: Texts, choice: LegendChoice, onToggle: () => void,
): TemplateResult {
  return html`
    <section class="card legend ${open ? 'open' : ''}" aria-label=${text('legend')}>
      <button type="button" class="legend-toggle" aria-expanded=${open} aria-controls="legend-list" @click=${onToggle}>
        ${text('legend')}<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2.5 4.5 6 8l3.5-3.5"></path></svg>
      </button>
      <ul id="legend-list" ?hidden=${!open}>
        ${entries.map((entry) => entryView(entry, text, choice))}
      </ul>
    </section>`;
}

function entryView({ key, sign, optional }: LegendEntry, text: Texts, choice: LegendChoice): TemplateResult {
  if (!optional) {
    return html`<li data-legend=${key}>${sign}<span>${text(key)}</span></li>`;
  }
  const onChange = (event: Event) => choice.onDisagreements((event.target as HTMLInputElement).checked);
  return html`<li data-legend=${key}><label>
    <input type="checkbox" .checked=${choice.disagreements} @change=${onChange}>${sign}<span>${text(key)}</span></label></li>`;
}
