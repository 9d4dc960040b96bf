import type { FeatureLike } from 'ol/Feature';
import { Fill, Stroke, Style } from 'ol/style';
import type { Palette } from './palette';

export type BasemapLayer = 'land' | 'lake' | 'river' | 'boundary';

/** Land and water are stroked in their own colour: they come in cells, and a hairline must not show between two. */
export function basemapStyles(palette: Palette): Record<BasemapLayer, (feature: FeatureLike) => Style | undefined> {
  const land = area(palette.land);
  const lake = area(palette.sea, palette.water);
  const river = new Style({ stroke: new Stroke({ color: palette.water, width: 0.7 }) });
  const boundaries = boundaryStyles(palette);
  return {
    land: () => land,
    lake: () => lake,
    river: () => river,
    boundary: (feature) => boundaries[feature.get('kind') as string],
  };
}

function area(fill: string, line = fill): Style {
  return new Style({ fill: new Fill({ color: fill }), stroke: new Stroke({ color: line, width: 0.8 }) });
}

function boundaryStyles(palette: Palette): Record<string, Style> {
  const line = (color: string, width: number, zIndex: number, lineDash?: number[]) =>
    new Style({ stroke: new Stroke({ color, width, lineDash, lineJoin: 'round', lineCap: 'butt' }), zIndex });
  return {
    province: line(palette.line, 0.6, 1),
    coast: line(palette.coast, 0.9, 2),
    international: line(palette.border, 1.1, 3),
    disputed: line(palette.border, 1.2, 4, [5, 3.5]),
  };
}
