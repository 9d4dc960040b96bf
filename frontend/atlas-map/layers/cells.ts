import { getIntersection, intersects, type Extent } from 'ol/extent';
import type { Bounds } from '../messages';
import type { MapProjection } from '../projections';
import { tilesIn, type TileCoord } from './tiles';

/** Levels of detail: 0 is the whole world at once, finer ones come in square cells of the projection. */
export type Detail = 0 | 1 | 2;

/** A level is drawn while a pixel of the tiles is coarser than this. */
const FINEST_RESOLUTION: [detail: Detail, metresPerPixel: number][] = [[0, 5000], [1, 500]];
const CELL_SIZE_M = [0, 3_000_000, 250_000];

/** A part of a layer that is asked for at once. */
export interface Cell {
  key: string;
  bbox: Bounds | null;
  tile: TileCoord | null;
}

const WHOLE: Cell = { key: 'whole', bbox: null, tile: null };

export function detailFor(resolution: number): Detail {
  return FINEST_RESOLUTION.find(([, coarsest]) => resolution > coarsest)?.[0] ?? 2;
}

/** The cells of a level that a view touches; on an endless world the view may lie beside the extent. */
export function cellsFor(view: Extent, level: number, whole: boolean, projection: MapProjection): Cell[] {
  if (whole) {
    return [WHOLE];
  }
  const size = CELL_SIZE_M[level];
  const cells = new Map<string, Cell>();
  for (const part of partsInside(view, projection)) {
    for (let x = Math.floor(part[0] / size); x * size < part[2]; x++) {
      for (let y = Math.floor(part[1] / size); y * size < part[3]; y++) {
        const key = `${x},${y}`;
        cells.set(key, { key, bbox: [x * size, y * size, (x + 1) * size, (y + 1) * size], tile: null });
      }
    }
  }
  return [...cells.values()];
}

/** The tiles of a zoom that a view touches, as cells. */
export function tileCells(view: Extent, zoom: number, projection: MapProjection): Cell[] {
  const cells = new Map<string, Cell>();
  for (const part of partsInside(view, projection)) {
    for (const tile of tilesIn(projection.tiles, part, zoom)) {
      const key = tile.join('/');
      cells.set(key, { key, bbox: null, tile });
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
