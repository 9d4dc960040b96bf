import type { FeatureLike } from 'ol/Feature';
import { Fill, Stroke, Style } from 'ol/style';
import type { Palette } from './palette';

const BOUNDARY_Z = 3;

/** How a feature of the basemap's tiles is drawn: land lowest, borders above all water. */
export function basemapStyle(palette: Palette, withoutGround: boolean): (feature: FeatureLike) => Style | undefined {
  const ground: Record<string, Style> = {
    land: area(palette.land, palette.land, 0),
    lake: area(palette.sea, palette.water, 1),
    river: new Style({ stroke: new Stroke({ color: palette.water, width: 0.7 }), zIndex: 2 }),
  };
  const boundaries = boundaryStyles(palette);
  return (feature) => {
    const layer = feature.get('layer') as string;
    if (layer === 'boundary') {
      return boundaries[feature.get('kind') as string];
    }
    return withoutGround ? undefined : ground[layer];
  };
}

/** Stroked in its own colour, so that no hairline shows between two countries. */
function area(fill: string, line: string, zIndex: number): Style {
  return new Style({ fill: new Fill({ color: fill }), stroke: new Stroke({ color: line, width: 0.8 }), zIndex });
}

function boundaryStyles(palette: Palette): Record<string, Style> {
  const line = (color: string, width: number, above: number, lineDash?: number[]) =>
    new Style({ stroke: new Stroke({ color, width, lineDash, lineJoin: 'round', lineCap: 'butt' }), zIndex: BOUNDARY_Z + above });
  return {
    province: line(palette.line, 0.6, 0),
    coast: line(palette.coast, 0.9, 1),
    international: line(palette.border, 1.1, 2),
    disputed: line(palette.border, 1.2, 3, [5, 3.5]),
  };
}
