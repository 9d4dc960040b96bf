import Feature from 'ol/Feature';
import MVT from 'ol/format/MVT';
import type { MapProjection } from '../projections';
import { answerOf } from './fetch-features';
import { tileExtent, tileUrl, type TileCoord } from './tiles';

export interface TileRequest {
  projection: MapProjection;
  tile: TileCoord;
  revision: string | undefined;
  /** CQL2-Text; empty for everything. */
  condition: string;
  /** Each point on its own, instead of clusters. */
  each?: boolean;
}

const format = new MVT<Feature>({ featureClass: Feature });

/** The points of a tile, in metres of the projection. A cluster says its number as `count` and has its cell as its id. */
export async function fetchTile(tilesUrl: string, tileSet: string, request: TileRequest, signal: AbortSignal): Promise<Feature[]> {
  const { projection, tile, revision, condition, each } = request;
  const url = tileUrl(tilesUrl, tileSet, projection.key, tile, revision, condition) + (each ? '&points=each' : '');
  const response = await answerOf(url, tileSet, signal);
  if (response.status === 204) {
    return [];
  }
  const features = format.readFeatures(await response.arrayBuffer(), {
    extent: tileExtent(projection.tiles, tile),
    featureProjection: projection.ol,
  });
  features.forEach((feature, i) => feature.setId(feature.get('id') ?? `cluster:${tile.join('/')}:${i}`));
  return features;
}
