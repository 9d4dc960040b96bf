import { getIntersection, intersects, type Extent } from 'ol/extent';
import type Feature from 'ol/Feature';
import type { MapProjection } from '../projections';
import { tilesIn, type TileCoord } from './tiles';

/** Levels of detail, from an overview to all there is. */
export type Detail = 0 | 1 | 2;

/** A level is drawn while a pixel of the tiles is coarser than this. */
const FINEST_RESOLUTION: [detail: Detail, metresPerPixel: number][] = [[0, 5000], [1, 500]];

/** A part of a layer that is asked for at once. */
export interface Cell {
  key: string;
  tile: TileCoord | null;
  /** The one feature that is asked for. */
  id: string | null;
}

export const WHOLE: Cell = { key: 'whole', tile: null, id: null };

export function detailFor(resolution: number): Detail {
  return FINEST_RESOLUTION.find(([, coarsest]) => resolution > coarsest)?.[0] ?? 2;
}

/** One cell for each of the features whose box a view touches. */
export function featureCells(view: Extent, features: Feature[], projection: MapProjection): Cell[] {
  const parts = partsInside(view, projection);
  return features
    .filter((feature) => parts.some((part) => intersects(part, feature.getGeometry()!.getExtent())))
    .map((feature) => String(feature.getId()))
    .map((id) => ({ key: id, tile: null, id }));
}

/** The tiles of a zoom that a view touches, as cells. */
export function tileCells(view: Extent, zoom: number, projection: MapProjection): Cell[] {
  const cells = new Map<string, Cell>();
  for (const part of partsInside(view, projection)) {
    for (const tile of tilesIn(projection.tiles, part, zoom)) {
      const key = tile.join('/');
      cells.set(key, { key, tile, id: null });
    }
  }
  return [...cells.values()];
}

function partsInside(view: Extent, { ol, extent }: MapProjection): Extent[] {
  if (!ol.isGlobal()) {
    return intersects(view, extent) ? [getIntersection(view, extent)] : [];
  }
  const worldWidth = extent[2] - extent[0];
  const first = Math.floor((view[0] - extent[0]) / worldWidth);
  const last = Math.floor((view[2] - extent[0]) / worldWidth);
  const parts: Extent[] = [];
  for (let world = first; world <= last; world++) {
    const moved = [view[0] - world * worldWidth, view[1], view[2] - world * worldWidth, view[3]];
    if (intersects(moved, extent)) {
      parts.push(getIntersection(moved, extent));
    }
  }
  return parts;
}
