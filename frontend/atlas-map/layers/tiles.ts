import { getIntersection, isEmpty, type Extent } from 'ol/extent';
import TileGrid from 'ol/tilegrid/TileGrid';
import type { ProjectionOption } from '../messages';

/** On the screen a tile is this many pixels wide: twice the cells of the tile matrix set. */
const TILE_PX = 512;
const FINEST_ZOOM = 14;

export type TileCoord = [zoom: number, column: number, row: number];

/** The tile grid of a projection, as the server divides it. */
export function tileGrid({ grid, extent }: ProjectionOption): TileGrid {
  const { originXM, originYM, sideM } = grid;
  const square = [originXM, originYM - sideM, originXM + sideM, originYM];
  return new TileGrid({
    origin: [originXM, originYM],
    resolutions: Array.from({ length: FINEST_ZOOM + 1 }, (_, zoom) => sideM / TILE_PX / 2 ** zoom),
    tileSize: TILE_PX,
    extent: getIntersection(square, extent),
  });
}

/** How many metres of the map a pixel of the tiles is that are drawn at a resolution. */
export function tileResolution(grid: TileGrid, resolution: number): number {
  return grid.getResolution(grid.getZForResolution(resolution));
}

/** The tiles of a zoom that an extent touches. */
export function tilesIn(grid: TileGrid, extent: Extent, zoom: number): TileCoord[] {
  const inside = getIntersection(extent, grid.getExtent()!);
  const tiles: TileCoord[] = [];
  if (!isEmpty(inside)) {
    grid.forEachTileCoord(inside, zoom, ([z, x, y]) => tiles.push([z, x, y]));
  }
  return tiles;
}

/** The square of a tile, at any zoom. */
export function tileExtent(grid: TileGrid, [zoom, column, row]: TileCoord): Extent {
  const [left, top] = grid.getOrigin(0);
  const side = (grid.getResolution(0) * TILE_PX) / 2 ** zoom;
  return [left + column * side, top - (row + 1) * side, left + (column + 1) * side, top - row * side];
}

/** The tile of a zoom that a coordinate lies in. */
export function tileAt(grid: TileGrid, [x, y]: number[], zoom: number): TileCoord {
  const [left, top] = grid.getOrigin(0);
  const side = (grid.getResolution(0) * TILE_PX) / 2 ** zoom;
  return [zoom, Math.floor((x - left) / side), Math.floor((top - y) / side)];
}

export function tileUrl(tilesUrl: string, tileSet: string, crs: string, [z, x, y]: TileCoord, revision: string | undefined, condition = ''): string {
  const url = new URL(`${tileSet}/${encodeURIComponent(crs)}/${z}/${x}/${y}.mvt`, new URL(tilesUrl, document.baseURI));
  url.searchParams.set('v', revision ?? '');
  if (condition !== '') {
    url.searchParams.set('filter', condition);
  }
  return url.href;
}
