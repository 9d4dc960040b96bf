import type BaseLayer from 'ol/layer/Base';
import TileLayer from 'ol/layer/Tile';
import { getTopLeft, getWidth } from 'ol/extent';
import { get as getProjection } from 'ol/proj';
import WMTS from 'ol/source/WMTS';
import XYZ from 'ol/source/XYZ';
import WMTSTileGrid from 'ol/tilegrid/WMTS';
import type { BackgroundConfig } from '../messages';

const FINEST_LEVEL = 18;

/** Background tiles, in Web Mercator. */
export function backgroundLayer(config: BackgroundConfig): BaseLayer {
  const source = config.kind === 'xyz' ? new XYZ({ url: config.url }) : wmts(config);
  return new TileLayer({ source });
}

/** A WMTS in the well-known scale set of Web Mercator (GoogleMapsCompatible). */
export function wmts({ url, layer, matrixSet }: Pick<BackgroundConfig, 'url' | 'layer' | 'matrixSet'>): WMTS {
  const extent = getProjection('EPSG:3857')!.getExtent();
  const levels = Array.from({ length: FINEST_LEVEL + 1 }, (_, z) => z);
  return new WMTS({
    url,
    layer: layer ?? '',
    matrixSet: matrixSet ?? 'GoogleMapsCompatible',
    style: 'default',
    format: 'image/png',
    requestEncoding: url.includes('{') ? 'REST' : 'KVP',
    projection: 'EPSG:3857',
    tileGrid: new WMTSTileGrid({
      origin: getTopLeft(extent),
      resolutions: levels.map((z) => getWidth(extent) / 256 / 2 ** z),
      matrixIds: levels.map(String),
    }),
  });
}
