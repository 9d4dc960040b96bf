import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type Feature from 'ol/Feature';
import { filled, type LabelKey, type Texts } from '../labels';
import type { Draft } from '../messages';
import { APPROXIMATE_SIGN, DRAFT_SIGN, PLACE_SIGN, STATUS_SIGNS, statusOf, UNSOURCED_SIGN, type DepositStatus } from '../styles/symbols';
import type { Stage } from '../stage';
import { schemeOf, type SignScheme } from '../styles/sign-scheme';
import { isCluster } from '../styles/cluster';
import { isCountry, isDisputed, isPlace, isVague } from '../styles/region';
import { areaSvg, clusterSvg, disagreementSvg, lineSvg, signSvg } from './sign-svg';


export interface LegendEntry {
  key: LabelKey;
  /** Null for what stands above the signs that follow. */
  sign: SVGTemplateResult | null;
  /** Whether the reader can put away what it explains. */
  optional?: boolean;
  /** What stands for `{0}` and `{1}` in the text. */
  values?: string[];
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
export function legendEntries({ store, shown, basemap, layers }: Stage, draft: Draft | null): LegendEntry[] {
  if (!store) {
    return [];
  }
  const [regions, deposits] = [shown.regions ? store.overview('region') : [], shown.deposits ? store.overview('deposit') : []];
  const disagreement = { key: 'legendDisagreement' as const, sign: disagreementSvg(), optional: true };
  return [...regionEntries(regions), ...depositEntries(deposits, schemeOf(layers.signs)),
    ...(store.overview('disagreement').length > 0 ? [disagreement] : []),
    ...borderEntries(basemap.boundaryKinds),
    ...(draft ? [{ key: draft.sought ? 'legendSought' as const : 'legendDraft' as const, sign: signSvg(DRAFT_SIGN) }] : [])];
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

function depositEntries(all: Feature[], scheme: SignScheme | null): LegendEntry[] {
  const clusters = all.filter(isCluster);
  const deposits = all.filter((one) => !isCluster(one));
  return [
    ...(scheme ? classEntries(all, scheme) : statusEntries(deposits)),
    ...present([
      [deposits.some((one) => one.get('precision') === 'APPROXIMATE'), 'legendApproximatePlace', signSvg(APPROXIMATE_SIGN)],
      [deposits.some((one) => one.get('outlined')), 'legendOutline', areaSvg('outline')],
      [deposits.some((one) => one.get('unsourced')), 'legendUnsourced', signSvg(UNSOURCED_SIGN)],
      [clusters.length > 0, scheme?.cluster ?? 'legendCluster', clusterSvg()],
    ]),
  ];
}

/** All classes, also those that no deposit here is in: only side by side they can be read. */
function classEntries(all: Feature[], { title, classes }: SignScheme): LegendEntry[] {
  return all.length === 0 ? [] : [
    { key: title, sign: null },
    ...classes.map(({ key, values, strokes, tone }) => ({ key, values, sign: signSvg(strokes, 'sized', tone) })),
  ];
}

function statusEntries(deposits: Feature[]): LegendEntry[] {
  const statuses = new Set(deposits.map((deposit) => statusOf(deposit.get('status'))));
  const signs = (Object.keys(STATUS_SIGNS) as DepositStatus[]).map(
    (status): [boolean, LabelKey, SVGTemplateResult] => [statuses.has(status), STATUS_KEYS[status], signSvg(STATUS_SIGNS[status])],
  );
  return present(signs);
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

function entryView({ key, sign, optional, values }: LegendEntry, text: Texts, choice: LegendChoice): TemplateResult {
  if (!optional) {
    return html`<li data-legend=${key} class=${sign ? '' : 'title'}>${sign}<span>${filled(text(key), values)}</span></li>`;
  }
  const onChange = (event: Event) => choice.onDisagreements((event.target as HTMLInputElement).checked);
  return html`<li data-legend=${key}><label>
    <input type="checkbox" .checked=${choice.disagreements} @change=${onChange}>${sign}<span>${text(key)}</span></label></li>`;
}
