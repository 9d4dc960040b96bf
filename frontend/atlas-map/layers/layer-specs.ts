import type { Extent } from 'ol/extent';
import type Feature from 'ol/Feature';
import type { MapProjection } from '../projections';
import { featureCells, tileCells, WHOLE, type Cell } from './cells';
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
  /** What the features must fulfil; empty for nothing. */
  condition: string;
}

/** What one kind of layer is like on the wire. */
export interface LayerSpec {
  name: LayerName;
  /** Levels are the zooms of tiles, instead of the three details. */
  tiled: boolean;
  finest: number;
  /** The cells of a level that a view touches.
   * @param overview the layer's features in their coarsest form */
  cells(view: Extent, level: number, projection: MapProjection, overview: Feature[]): Cell[];
  fetch(addresses: Addresses, wanted: Wanted, signal: AbortSignal): Promise<Feature[]>;
}

const FINEST_TILE_ZOOM = 14;

export const SPECS: LayerSpec[] = [
  wholeFeatures('region', 1, 2),
  tiles('deposit'),
  wholeFeatures('disagreement', 0, 0),
  wholeFeatures('place', 0, 0),
];

/** Features that are never cut. Up to a level the layer comes in one piece; finer, each feature by itself. */
function wholeFeatures(name: LayerName, wholeUpTo: number, finest: number): LayerSpec {
  return {
    name,
    tiled: false,
    finest,
    cells: (view, level, projection, overview) =>
      level <= wholeUpTo ? [WHOLE] : featureCells(view, overview, projection),
    fetch: async ({ layersUrl }, { level, cell, projection, revision, condition }, signal) => {
      const request = { layer: name, id: cell.id, crs: projection.key, detail: level, revision };
      const features = await fetchFeatures(layersUrl, request, signal);
      const chosen = condition === '' ? null : new Set(JSON.parse(condition) as string[]);
      return chosen ? features.filter((feature) => chosen.has(String(feature.getId()))) : features;
    },
  };
}

function tiles(name: LayerName): LayerSpec {
  return {
    name,
    tiled: true,
    finest: FINEST_TILE_ZOOM,
    cells: tileCells,
    fetch: ({ tilesUrl }, { cell, projection, revision, condition }, signal) =>
      fetchTile(tilesUrl, name, { projection, tile: cell.tile!, revision, condition }, signal),
  };
}
