import type Feature from 'ol/Feature';
import { wrapX } from 'ol/coordinate';
import type VectorSource from 'ol/source/Vector';
import { signPoint } from '../layers/ground';
import type { Texts } from '../labels';
import { nameOf } from '../labels/label-specs';
import type { FeatureKind, FeatureRef, Language } from '../messages';
import type { MapProjection } from '../projections';
import { countOf, isCluster } from '../styles/cluster';
import { isCountry, isPlace } from '../styles/region';

export interface Hit {
  ref: FeatureRef;
  feature: Feature;
}

export interface Hits {
  /** Deposits and named places, nearest first. */
  signs: Hit[];
  /** Provinces, macro-regions and disputed areas, the smallest first. */
  regions: Hit[];
  countries: Hit[];
}

export interface HitSources {
  region: VectorSource | undefined;
  deposit: VectorSource | undefined;
  /** Deposits that have an outline, which counts as they do. */
  outlines: Feature[];
}

/** Everything under a coordinate, by geometry: holes in a hatch or an unfilled country are hit all the same. */
export function hitsAt(
  coordinate: number[],
  resolution: number,
  tolerancePx: number,
  sources: HitSources,
  projection: MapProjection,
): Hits {
  const at = wrapX(coordinate.slice(), projection.ol);
  const regions = (sources.region?.getFeaturesAtCoordinate(at) ?? []).filter((feature) => !isPlace(feature));
  const reach = tolerancePx * resolution;
  const signs = [...signsNear(at, reach, sources.deposit, 'deposit'), ...signsNear(at, reach, sources.region, 'region')];
  sources.outlines
    .filter((one) => one.getGeometry()!.intersectsCoordinate(at) && !signs.some(({ feature }) => feature.getId() === one.getId()))
    .forEach((feature) => signs.push({ kind: 'deposit', feature, distance: reach }));
  return {
    signs: signs.sort((a, b) => a.distance - b.distance).map(({ kind, feature }) => hit(kind, feature)),
    regions: regions.filter((feature) => !isCountry(feature)).sort(bySize).map((feature) => hit('region', feature)),
    countries: regions.filter(isCountry).map((feature) => hit('region', feature)),
  };
}

/** The one thing that is meant, or null when that is for the reader to say. */
export function clearTarget({ signs, regions, countries }: Hits): Hit | null {
  if (signs.length > 0) {
    return signs.length === 1 ? signs[0] : null;
  }
  if (regions.length > 0) {
    return regions.length === 1 ? regions[0] : null;
  }
  return countries.length === 1 ? countries[0] : null;
}

export function inOrder({ signs, regions, countries }: Hits): Hit[] {
  return [...signs, ...regions, ...countries];
}

interface Near {
  kind: FeatureKind;
  feature: Feature;
  distance: number;
}

function signsNear([x, y]: number[], reach: number, source: VectorSource | undefined, kind: FeatureKind): Near[] {
  const near: Near[] = [];
  source?.forEachFeatureInExtent([x - reach, y - reach, x + reach, y + reach], (feature) => {
    if (kind === 'region' && !isPlace(feature)) {
      return;
    }
    const [px, py] = signPoint(feature).getCoordinates();
    const distance = Math.hypot(px - x, py - y);
    if (distance <= reach) {
      near.push({ kind, feature, distance });
    }
  });
  return near;
}

/** Whether it is one deposit, and not several. */
export function isDeposit({ ref, feature }: Hit): boolean {
  return ref.kind === 'deposit' && !isCluster(feature);
}

/** What a hit is called; a cluster by its number. */
export function hitName(feature: Feature, language: Language, text: Texts): string {
  return isCluster(feature) ? `${text('cluster')}: ${countOf(feature).toLocaleString(language)}` : nameOf(feature, language);
}

function bySize(a: Feature, b: Feature): number {
  return size(a) - size(b);
}

function size(feature: Feature): number {
  const [minX, minY, maxX, maxY] = feature.getGeometry()!.getExtent();
  return (maxX - minX) * (maxY - minY);
}

function hit(kind: FeatureKind, feature: Feature): Hit {
  return { ref: { kind, id: String(feature.getId()) }, feature };
}
