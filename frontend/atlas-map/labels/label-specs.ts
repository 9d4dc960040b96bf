import type Feature from 'ol/Feature';
import { getArea as extentArea } from 'ol/extent';
import type { Geometry, MultiPolygon, Polygon } from 'ol/geom';
import { signPoint } from '../layers/ground';
import type { FeatureRef, Language } from '../messages';
import { clusterRadiusPx } from '../styles/cluster';
import type { Palette } from '../styles/palette';
import { isCountry, isDisputed, isPlace } from '../styles/region';
import { BESIDE, CENTRED, WITHIN, type Label, type Obstacle, type Spot } from './label';

export interface LabelSubjects {
  regions: Feature[];
  deposits: Feature[];
  clusters: Feature[];
  places: Feature[];
}

const RANK = { selected: 0, region: 1, deposit: 3, namedPlace: 3.9, place: 4 };
const SIGN_REACH_PX = 8;
/** Beyond this many deposits their names would be noise at any scale. */
const MOST_DEPOSIT_LABELS = 400;

export function nameOf(feature: Feature, language: Language): string {
  const [first, second] = language === 'ru' ? ['nameRu', 'nameEn'] : ['nameEn', 'nameRu'];
  return feature.get(first) || feature.get(second) || '';
}

export class LabelSpecs {
  constructor(
    private readonly palette: Palette,
    private readonly language: Language,
    private readonly selection: FeatureRef | null,
    private readonly resolution: number,
  ) {}

  labels({ regions, deposits, places }: LabelSubjects): Label[] {
    const named = regions.filter((feature) => !isCountry(feature) || this.isSelected('region', feature));
    const shownDeposits = deposits.length > MOST_DEPOSIT_LABELS
      ? deposits.filter((feature) => this.isSelected('deposit', feature))
      : deposits;
    return [
      ...named.map((feature) => (isPlace(feature) ? this.namedPlace(feature) : this.region(feature))),
      ...shownDeposits.map((feature, i) => this.deposit(feature, i / deposits.length)),
      ...places.filter((place) => !this.isNamedBySelection(place, named)).flatMap((feature) => this.place(feature) ?? []),
    ].filter((label) => label.lines[0] !== '');
  }

  obstacles({ deposits, clusters, regions }: LabelSubjects): Obstacle[] {
    const signs = [...deposits, ...regions.filter(isPlace)];
    return [
      ...signs.map((feature) => ({ at: signPoint(feature).getCoordinates(), reachPx: SIGN_REACH_PX })),
      ...clusters.map((feature) => ({ at: signPoint(feature).getCoordinates(), reachPx: clusterRadiusPx(feature) })),
    ];
  }

  private region(feature: Feature): Label {
    const areaPx = areaOf(feature.getGeometry()!) / this.resolution ** 2;
    const selected = this.isSelected('region', feature);
    const sizePx = Math.round(2 * Math.min(23, Math.max(13, 11 + Math.sqrt(areaPx) / 26))) / 2;
    return {
      ...this.base('region', feature, sizePx, `bold ${sizePx}px ${this.palette.serif}`),
      at: labelPoint(feature),
      colour: isDisputed(feature) ? this.palette.disputed : this.palette.accent,
      rank: selected ? RANK.selected : RANK.region + 1 / (1 + areaPx),
      spots: this.spotsWithin(feature, sizePx),
      mayCoverSigns: selected || areaPx > 500,
    };
  }

  private namedPlace(feature: Feature): Label {
    const selected = this.isSelected('region', feature);
    return {
      ...this.base('region', feature, 13, `bold 13px ${this.palette.serif}`),
      at: signPoint(feature).getCoordinates(),
      colour: this.palette.accent,
      rank: selected ? RANK.selected : RANK.namedPlace,
      spots: this.besideSign(feature, selected),
    };
  }

  /** A name that strays from its own area would name its neighbour. */
  private spotsWithin(feature: Feature, sizePx: number): Spot[] {
    const [minX, minY, maxX, maxY] = feature.getGeometry()!.getExtent();
    const [x, y] = labelPoint(feature);
    const up = (maxY - y) / this.resolution;
    const down = (y - minY) / this.resolution;
    const aside = Math.min(x - minX, maxX - x) / this.resolution;
    const halfWidthPx = nameOf(feature, this.language).length * sizePx * 0.26;
    return WITHIN.filter((spot) => {
      const reach = spot.y < 0 ? up : down;
      return Math.abs(spot.y) * sizePx <= reach * 0.8 + sizePx * 0.75 && Math.abs(spot.x) * halfWidthPx <= Math.max(aside * 0.6, sizePx * 0.6);
    });
  }

  private deposit(feature: Feature, order: number): Label {
    const selected = this.isSelected('deposit', feature);
    const sizePx = selected ? 13.5 : 12.5;
    return {
      ...this.base('deposit', feature, sizePx, `${selected ? 'bold ' : ''}${sizePx}px ${this.palette.sans}`),
      at: signPoint(feature).getCoordinates(),
      colour: this.palette.text,
      rank: selected ? RANK.selected : RANK.deposit + order,
      spots: this.besideSign(feature, selected),
    };
  }

  private besideSign(feature: Feature, selected: boolean): Spot[] {
    const clear = feature.get('unsourced') ? BESIDE.map(clearOfBadge) : BESIDE;
    return selected ? clear.map((spot) => ({ ...spot, gapPx: spot.gapPx + 4 })) : clear;
  }

  private place(feature: Feature): Label | null {
    const rank = Number(feature.get('rank') ?? 5);
    const kind = feature.get('kind') as string;
    if (this.resolution > visibleBelow(kind, rank)) {
      return null;
    }
    const order = RANK.place + rank / 10 + (kind === 'country' ? 0 : 0.5);
    const common = { at: signPoint(feature).getCoordinates(), rank: order };
    if (kind === 'city') {
      const sizePx = rank <= 1 ? 12 : 11;
      const label = this.base('place', feature, sizePx, `${sizePx}px ${this.palette.sans}`);
      return { ...label, ...common, spots: BESIDE.map((spot) => ({ ...spot, gapPx: spot.gapPx - 7 })), dot: true };
    }
    const sizePx = Math.max(11, 14.5 - rank);
    const style = kind === 'sea' ? 'italic ' : '';
    return { ...this.base('place', feature, sizePx, `${style}${sizePx}px ${this.palette.serif}`), ...common, spots: CENTRED };
  }

  private base(kind: string, feature: Feature, sizePx: number, font: string): Label {
    return {
      id: `${kind}:${feature.getId()}`,
      at: [0, 0],
      lines: kind === 'place' ? wrapped(nameOf(feature, this.language)) : [nameOf(feature, this.language)],
      font,
      sizePx,
      colour: this.palette.quiet,
      rank: RANK.place,
      spots: CENTRED,
      mayCoverSigns: false,
      dot: false,
    };
  }

  private isSelected(kind: FeatureRef['kind'], feature: Feature): boolean {
    return this.selection?.kind === kind && this.selection.id === feature.getId();
  }

  private isNamedBySelection(place: Feature, named: Feature[]): boolean {
    return named.some((region) => isCountry(region) && region.get('nameEn') === place.get('nameEn'));
  }
}

/** Coarsest resolution, in metres per pixel, at which a place of this rank is named. */
function visibleBelow(kind: string, rank: number): number {
  const limits = kind === 'city' ? [6_000, 4_000, 2_500, 1_500, 900] : [40_000, 14_000, 8_000, 4_500, 2_500];
  return limits[Math.max(0, Math.min(limits.length, rank) - 1)];
}

/** The badge stands at the upper right of the sign. */
function clearOfBadge(spot: Spot): Spot {
  return spot.x >= 0 && spot.y <= 0 ? { ...spot, gapPx: spot.gapPx + 6 } : spot;
}

function wrapped(name: string): string[] {
  const words = name.split(' ');
  return words.length > 1 && name.length > 12 ? balanced(words) : [name];
}

function balanced(words: string[]): string[] {
  const options = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return options.reduce((best, option) => (longest(option) < longest(best) ? option : best));
}

function labelPoint(feature: Feature): number[] {
  const [x, y] = [feature.get('labelX'), feature.get('labelY')];
  if (Number.isFinite(x) && Number.isFinite(y)) {
    return [x, y];
  }
  const [minX, minY, maxX, maxY] = feature.getGeometry()!.getExtent();
  return [(minX + maxX) / 2, (minY + maxY) / 2];
}

const areas = new WeakMap<Geometry, number>();

function areaOf(geometry: Geometry): number {
  let area = areas.get(geometry);
  if (area === undefined) {
    area = /Polygon/.test(geometry.getType())
      ? (geometry as Polygon | MultiPolygon).getArea()
      : extentArea(geometry.getExtent());
    areas.set(geometry, area);
  }
  return area;
}
