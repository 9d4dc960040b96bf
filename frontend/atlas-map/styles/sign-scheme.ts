import type { FeatureLike } from 'ol/Feature';
import { filled, type LabelKey, type Texts } from '../labels';
import type { Language } from '../messages';
import { isCluster } from './cluster';
import type { ToneName } from './palette';
import { HEAVY, LIGHT, type Signs } from './signs';
import { circle, DIGITS, STATUS_SIGNS, type Stroke } from './symbols';

/** Deposits that look alike, because they are alike in what the signs tell. */
export interface SignClass {
  key: LabelKey;
  /** What stands for `{0}` and `{1}` in the text. */
  values?: string[];
  strokes: Stroke[];
  tone?: ToneName;
  /** How far the sign reaches from its middle. */
  reachPx: number;
}

/** How signs tell one thing: its classes, the first drawn above the others. */
export interface SignScheme {
  title: LabelKey;
  cluster: LabelKey;
  classes: SignClass[];
  /** Number of the class of a deposit, or of what a cluster shows. */
  classOf(feature: FeatureLike): number;
  /** The value itself of a single deposit, in words; null when it is not known. */
  valueText?(feature: FeatureLike, language: Language): string | null;
}

const UNKNOWN_REACH_PX = 7;
const NOTHING_REACH_PX = 4.2;
const OUTLINE_PX = 1.3;

const unknown = (key: LabelKey): SignClass => ({ key, strokes: STATUS_SIGNS.UNKNOWN, reachPx: UNKNOWN_REACH_PX });
const nothing = (key: LabelKey): SignClass => ({
  key, strokes: [{ d: circle(NOTHING_REACH_PX), fill: 'paper', width: 1.6 }], reachPx: NOTHING_REACH_PX,
});
const disc = (key: LabelKey, tone: ToneName, reachPx: number, values?: string[]): SignClass => ({
  key, values, tone, reachPx, strokes: [{ d: circle(reachPx), fill: 'tone', width: OUTLINE_PX }],
});

/** Null for signs of status, which are drawn as they always were.
 * @param year this year */
export function schemeOf({ kind, element }: Signs, year = new Date().getFullYear()): SignScheme | null {
  switch (kind) {
    case 'status':
      return null;
    case 'element':
      return element ? ofElement(element) : OF_GROUPS;
    case 'tonnage':
      return OF_TONNAGE;
    case 'age':
      return ofAge(year);
    case 'disagreement':
      return OF_DISAGREEMENT;
  }
}

function ofElement(element: string): SignScheme {
  return {
    title: 'legendOfElement',
    cluster: 'legendClusterElement',
    classes: [disc('legendHas', 'accent', 7, [element]), nothing('legendHasOthers'), unknown('legendElementsUnknown')],
    valueText: elementsText,
    classOf: (feature) => {
      const said = elementsOf(feature);
      return said.includes(element) ? 0 : said.length > 0 ? 1 : 2;
    },
  };
}

const TRIANGLE = 'M0 -7.4L6.8 5H-6.8Z';

const OF_GROUPS: SignScheme = {
  title: 'legendOfElement',
  cluster: 'legendClusterElement',
  classes: [
    {
      key: 'legendLightHeavy', tone: 'heavy', reachPx: 8,
      strokes: [{ d: 'M0 -8L8 0L0 8L-8 0Z', fill: 'tone', width: OUTLINE_PX }, { d: 'M0 -8L-8 0L0 8Z', fill: 'light', width: OUTLINE_PX }],
    },
    { key: 'legendHeavy', tone: 'heavy', reachPx: 7, strokes: [{ d: TRIANGLE, fill: 'tone', width: OUTLINE_PX }] },
    disc('legendLight', 'light', 5.8),
    nothing('legendHasOthers'),
    unknown('legendElementsUnknown'),
  ],
  valueText: elementsText,
  classOf: (feature) => {
    const said = elementsOf(feature);
    const [light, heavy] = [LIGHT, HEAVY].map((group) => said.some((one) => group.includes(one)));
    return light ? (heavy ? 0 : 2) : heavy ? 1 : said.length > 0 ? 3 : 4;
  },
};

const TONNAGE_ENDS_MT = [1, 10, 100, 1000];
const TONNAGE_RADII_PX = [3.2, 5, 7.2, 9.6, 12];
const TONNAGE_KEYS = ['legendTonnage1', 'legendTonnage2', 'legendTonnage3', 'legendTonnage4', 'legendTonnage5'] as const;

const OF_TONNAGE: SignScheme = {
  title: 'legendOfTonnage',
  cluster: 'legendClusterTonnage',
  classes: [...TONNAGE_KEYS.map((key, i) => disc(key, 'ore', TONNAGE_RADII_PX[i])), unknown('legendTonnageUnknown')],
  valueText: (feature, language) => numberIn(feature, 'tonnageMt')?.toLocaleString(language, { maximumSignificantDigits: 4 }) ?? null,
  classOf: (feature) => {
    const tonnageMt = numberIn(feature, isCluster(feature) ? 'largestMt' : 'tonnageMt');
    return tonnageMt === null ? TONNAGE_KEYS.length : TONNAGE_ENDS_MT.filter((end) => tonnageMt >= end).length;
  },
};

/** A class ends so many years before this one. */
const AGES = [1, 4, 9, 19];
const AGE_TONES = ['age5', 'age4', 'age3', 'age2', 'age1'] as const;
const AGE_RADII_PX = [7.4, 6.6, 5.8, 5, 4.2];

function ofAge(year: number): SignScheme {
  const classes = AGE_TONES.map((tone, i) => {
    const to = year - (AGES[i - 1] ?? -1) - 1;
    const oldest = i === AGES.length;
    return disc(oldest ? 'legendAgeBefore' : 'legendAgeRange', tone, AGE_RADII_PX[i], oldest ? [`${to + 1}`] : [`${year - AGES[i]}`, `${to}`]);
  });
  return {
    title: 'legendOfAge',
    cluster: 'legendClusterAge',
    classes: [...classes, unknown('legendAgeUnknown')],
    valueText: (feature) => newestYear(feature)?.toString() ?? null,
    classOf: (feature) => {
      const newest = newestYear(feature);
      return newest === null ? classes.length : AGES.filter((age) => newest < year - age).length;
    },
  };
}

const DISAGREEMENT_RADII_PX = [10, 8.4, 6.8];

const OF_DISAGREEMENT: SignScheme = {
  title: 'legendOfDisagreement',
  cluster: 'legendClusterDisagreement',
  classes: [
    ...(['legendDisagree3', 'legendDisagree2', 'legendDisagree1'] as const).map((key, i): SignClass => ({
      key, tone: 'disputed', reachPx: DISAGREEMENT_RADII_PX[i],
      strokes: [{ d: circle(DISAGREEMENT_RADII_PX[i]), fill: 'tone', width: OUTLINE_PX }, { d: DIGITS[3 - i], width: 1.7, line: 'paper' }],
    })),
    nothing('legendDisagree0'),
  ],
  classOf: (feature) => 3 - Math.min(3, numberIn(feature, isCluster(feature) ? 'mostDisagreements' : 'disagreements') ?? 0),
};

/** What the sign of a deposit tells, in words. */
export function signWords(scheme: SignScheme, feature: FeatureLike, language: Language, text: Texts): string {
  const { key, values } = scheme.classes[scheme.classOf(feature)];
  return `${text(scheme.title)}: ${scheme.valueText?.(feature, language) ?? filled(text(key), values)}`;
}

/** What is said to be in it, or in any deposit of a cluster. */
function elementsOf(feature: FeatureLike): string[] {
  return String(feature.get('elements') ?? '').split(',').filter((one) => one !== '');
}

function elementsText(feature: FeatureLike): string | null {
  return elementsOf(feature).join(', ') || null;
}

/** In tiles the year stands by itself; a deposit that is asked for alone lists all years. */
function newestYear(feature: FeatureLike): number | null {
  const listed = String(feature.get('saidYears') ?? '').split('|').filter((one) => one !== '').map(Number);
  return numberIn(feature, 'newestYear') ?? (listed.length > 0 ? Math.max(...listed) : null);
}

function numberIn(feature: FeatureLike, name: string): number | null {
  const value = feature.get(name);
  return value === undefined || value === null ? null : Number(value);
}
