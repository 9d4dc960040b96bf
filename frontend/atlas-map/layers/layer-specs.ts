import type { Extent } from 'ol/extent';
import type Feature from 'ol/Feature';
import type { MapProjection } from '../projections';
import { cellsFor, tileCells, type Cell } from './cells';
import { fetchFeatures } from './fetch-features';
import { fetchTile } from './fetch-tile';

export type LayerName = 'place' | 'region' | 'deposit' | 'disagreement';

export interface Addresses {
  layersUrl: string;
  tilesUrl: string;
}

export interface Wanted {
  level: number;
  cell: Cell;
  projection: MapProjection;
  revision: string | undefined;
}

/** What one kind of layer is like on the wire. */
export interface LayerSpec {
  name: LayerName;
  /** Levels are the zooms of tiles, instead of the three details. */
  tiled: boolean;
  finest: number;
  /** The same feature may come in several cells: its id tells. */
  shared: boolean;
  cells(view: Extent, level: number, projection: MapProjection): Cell[];
  fetch(addresses: Addresses, wanted: Wanted, signal: AbortSignal): Promise<Feature[]>;
}

const FINEST_TILE_ZOOM = 14;

export const SPECS: LayerSpec[] = [
  wholeFeatures('region', 1, 2),
  tiles('deposit'),
  wholeFeatures('disagreement', 0, 0),
  wholeFeatures('place', 0, 0),
];

/** Features that are never cut; up to a level the layer comes in one piece. */
function wholeFeatures(name: LayerName, wholeUpTo: number, finest: number): LayerSpec {
  return {
    name,
    tiled: false,
    finest,
    shared: true,
    cells: (view, level, projection) => cellsFor(view, level, level <= wholeUpTo, projection),
    fetch: ({ layersUrl }, { level, cell, projection, revision }, signal) =>
      fetchFeatures(layersUrl, { layer: name, crs: projection.key, detail: level, bbox: cell.bbox, revision }, signal),
  };
}

function tiles(name: LayerName): LayerSpec {
  return {
    name,
    tiled: true,
    finest: FINEST_TILE_ZOOM,
    shared: false,
    cells: tileCells,
    fetch: ({ tilesUrl }, { cell, projection, revision }, signal) =>
      fetchTile(tilesUrl, name, { projection, tile: cell.tile!, revision }, signal),
  };
}
