import type { FeatureLike } from 'ol/Feature';
import type { Geometry } from 'ol/geom';
import { Fill, Stroke, Style } from 'ol/style';
import { alpha, type Palette } from './palette';
import { signIcon } from './sign-image';
import { PLACE_SIGN } from './symbols';
import { vagueArea } from './vague';

export type RegionState = 'plain' | 'hover' | 'selected';

export const isVague = (feature: FeatureLike): boolean => feature.get('extent') === 'VAGUE';
export const isCountry = (feature: FeatureLike): boolean => feature.get('kind') === 'COUNTRY';
/** Known as a point: a sign instead of an area. */
export const isPlace = (feature: FeatureLike): boolean => feature.get('kind') === 'PLACE';
export const isDisputed = (feature: FeatureLike): boolean => feature.get('kind') === 'DISPUTED_AREA';

/** Share of the fill colour over the land, per state; each is the opacity of a layer of its own. */
export const FILL_OPACITY: Record<RegionState, number> = { plain: 0.27, hover: 0.16, selected: 0.3 };

const LINE_PX: Record<RegionState, number> = { plain: 1.3, hover: 2, selected: 2.8 };

export function regionColour(feature: FeatureLike, palette: Palette): string {
  return isDisputed(feature) ? palette.disputed : palette.region;
}

/** Opaque on a see-through layer, so that the parts of one region leave no seam and overlaps do not darken. */
export function regionFill(palette: Palette, state: RegionState) {
  const region = new Style({
    fill: new Fill({ color: palette.region }),
    stroke: new Stroke({ color: palette.region, width: 0.6 }),
  });
  const disputed = new Style({ fill: new Fill({ color: alpha(palette.disputed, 0.62) }) });
  return (feature: FeatureLike): Style | undefined => {
    if (isVague(feature) || isPlace(feature) || (isCountry(feature) && state !== 'selected')) {
      return undefined;
    }
    return isDisputed(feature) ? disputed : region;
  };
}

/** The outline: unbroken when the border is exact, dots when it is approximate, dashes when it is disputed. */
export function regionLine(palette: Palette, state: RegionState, outline: (feature: FeatureLike) => Geometry) {
  const vague = vagueArea(palette, state);
  const place = placeStyle(palette, state);
  const styles = new Map<string, Style>();
  return (feature: FeatureLike): Style | undefined => {
    if (isVague(feature)) {
      return vague;
    }
    if (isPlace(feature)) {
      return place;
    }
    if (isCountry(feature) && state === 'plain') {
      return undefined;
    }
    const key = `${feature.get('kind')} ${feature.get('extent')}`;
    const style = styles.get(key) ?? lineStyle(feature, palette, state, outline);
    styles.set(key, style);
    return style;
  };
}

function placeStyle(palette: Palette, state: RegionState): Style {
  const ring = {
    plain: undefined,
    hover: { colour: palette.accent, width: 1.6 },
    selected: { colour: palette.accent, width: 2.8 },
  }[state];
  return new Style({ image: signIcon(PLACE_SIGN, { ink: palette.accent, paper: palette.land, ring }) });
}

function lineStyle(
  feature: FeatureLike,
  palette: Palette,
  state: RegionState,
  outline: (feature: FeatureLike) => Geometry,
): Style {
  const width = isCountry(feature) ? Math.min(2, LINE_PX[state]) : LINE_PX[state];
  const strong = isDisputed(feature) ? palette.disputed : palette.accent;
  return new Style({
    geometry: outline as (feature: FeatureLike) => Geometry,
    stroke: new Stroke({
      color: state === 'plain' ? regionColour(feature, palette) : strong,
      width: isDisputed(feature) ? width + 0.4 : width,
      lineDash: dashOf(feature, width),
      lineJoin: 'round',
      lineCap: isDisputed(feature) ? 'butt' : 'round',
    }),
  });
}

function dashOf(feature: FeatureLike, width: number): number[] | undefined {
  if (isDisputed(feature)) {
    return [6, 4];
  }
  return feature.get('extent') === 'APPROXIMATE' ? [0.1, width * 2.6] : undefined;
}
