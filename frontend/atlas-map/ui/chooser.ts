import { html, type TemplateResult } from 'lit';
import { hitName, isDeposit, type Hit } from '../interactions/hits';
import type { LabelKey, Texts } from '../labels';
import type { Language } from '../messages';
import { isCluster } from '../styles/cluster';
import { signWords, type SignScheme } from '../styles/sign-scheme';
import { PLACE_SIGN, STATUS_SIGNS, statusOf } from '../styles/symbols';
import { isDisputed, isPlace, isVague } from '../styles/region';
import { areaSvg, clusterSvg, signSvg } from './sign-svg';

export interface Choice {
  hits: Hit[];
  /** Where the click was, in pixels of the map. */
  pixel: number[];
  active: number;
}

const KIND_KEYS: Record<string, LabelKey> = {
  COUNTRY: 'kindCountry',
  PROVINCE: 'kindProvince',
  MACRO_REGION: 'kindMacroRegion',
  DISPUTED_AREA: 'kindDisputedArea',
  PLACE: 'kindPlace',
  PRODUCER: 'legendProducer',
  PAST_PRODUCER: 'legendPastProducer',
  DEVELOPMENT: 'legendDevelopment',
  PROSPECT: 'legendProspect',
  OCCURRENCE: 'legendOccurrence',
  UNKNOWN: 'legendUnknown',
};

export interface ChooserEvents {
  choose(hit: Hit): void;
  /** Another entry is meant, not yet chosen. */
  activate(index: number): void;
  cancel(): void;
}

/** A menu at the click: which of the things that lie there is meant. */
export function chooserView(choice: Choice, scheme: SignScheme | null, language: Language, text: Texts, events: ChooserEvents): TemplateResult {
  const onKey = (event: KeyboardEvent) => moveOrCancel(event, choice, events);
  return html`
    <div class="card chooser" style="--x:${choice.pixel[0]}px;--y:${choice.pixel[1]}px" @keydown=${onKey}>
      <p id="chooser-title">${text('chooser')}</p>
      <div role="menu" aria-labelledby="chooser-title">
        ${choice.hits.map((hit, i) => item(hit, i, { active: choice.active, scheme, language, text }, events))}
      </div>
    </div>`;
}

interface Surroundings {
  active: number;
  scheme: SignScheme | null;
  language: Language;
  text: Texts;
}

function item(hit: Hit, index: number, { active, scheme, language, text }: Surroundings, events: ChooserEvents): TemplateResult {
  const told = scheme && isDeposit(hit) ? signWords(scheme, hit.feature, language, text) : kindOf(hit, text);
  return html`
    <button type="button" role="menuitem" tabindex=${index === active ? 0 : -1} data-choice=${`${hit.ref.kind}:${hit.ref.id}`}
      @click=${() => events.choose(hit)} @pointerenter=${() => events.activate(index)} @focus=${() => events.activate(index)}>
      ${signOf(hit, scheme)}<span><b>${hitName(hit.feature, language, text)}</b>${told ? html`<small>${told}</small>` : ''}</span>
    </button>`;
}

function kindOf({ ref, feature }: Hit, text: Texts): string {
  const key = isCluster(feature) ? undefined : KIND_KEYS[feature.get(ref.kind === 'deposit' ? 'status' : 'kind') as string];
  return key ? text(key) : '';
}

function signOf({ ref, feature }: Hit, scheme: SignScheme | null) {
  if (isCluster(feature)) {
    return clusterSvg();
  }
  if (ref.kind === 'deposit' && scheme) {
    const { strokes, tone } = scheme.classes[scheme.classOf(feature)];
    return signSvg(strokes, 'sized', tone);
  }
  if (ref.kind === 'deposit') {
    return signSvg(STATUS_SIGNS[statusOf(feature.get('status'))]);
  }
  if (isPlace(feature)) {
    return signSvg(PLACE_SIGN, 'place');
  }
  return areaSvg(isVague(feature) ? 'vague' : isDisputed(feature) ? 'disputed' : 'region');
}

function moveOrCancel(event: KeyboardEvent, { hits, active }: Choice, events: ChooserEvents): void {
  const last = hits.length - 1;
  const targets: Record<string, number> = {
    ArrowDown: active === last ? 0 : active + 1,
    ArrowUp: active === 0 ? last : active - 1,
    Home: 0,
    End: last,
  };
  if (event.key in targets) {
    events.activate(targets[event.key]);
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    events.cancel();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
