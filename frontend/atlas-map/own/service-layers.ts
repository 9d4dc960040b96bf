import type OlMap from 'ol/Map';
import TileLayer from 'ol/layer/Tile';
import TileWMS from 'ol/source/TileWMS';
import type UrlTile from 'ol/source/UrlTile';
import XYZ from 'ol/source/XYZ';
import { wmts } from '../layers/background';
import type { MapService } from './map-service';

/** Above land and water, below everything that the atlas says. */
const ABOVE_THE_GROUND = 1.6;
const WEB_MERCATOR = 'EPSG:3857';

/** Draws the reader's own map services, bent into whatever projection the map has. */
export class ServiceLayers {
  private readonly drawn = new Map<string, TileLayer<UrlTile>>();

  /** @param onFetched whether a picture of this service came or did not */
  constructor(private readonly map: OlMap, private readonly onFetched: (service: MapService, came: boolean) => void) {}

  /** @param services bottom to top */
  show(services: readonly MapService[]): void {
    const keys = services.map(keyOf);
    [...this.drawn.keys()].filter((key) => !keys.includes(key)).forEach((key) => this.remove(key));
    services.forEach((one, place) => {
      const layer = this.drawn.get(keys[place]) ?? this.add(one);
      layer.setVisible(one.shown);
      layer.setOpacity(one.opacity);
      layer.setZIndex(ABOVE_THE_GROUND + place / 100);
    });
  }

  private add(service: MapService): TileLayer<UrlTile> {
    const source = sourceOf(service);
    source.on('tileloadend', () => this.onFetched(service, true));
    source.on('tileloaderror', () => this.onFetched(service, false));
    const layer = new TileLayer({ source, properties: { key: 'service' } });
    this.drawn.set(keyOf(service), layer);
    this.map.addLayer(layer);
    return layer;
  }

  private remove(key: string): void {
    this.map.removeLayer(this.drawn.get(key)!);
    this.drawn.delete(key);
  }
}

/** Two of the same address and layer are one. */
export function keyOf({ kind, url, layer }: MapService): string {
  return [kind, url, layer].join(' ');
}

function sourceOf(service: MapService): UrlTile {
  const { kind, url, layer } = service;
  switch (kind) {
    case 'xyz':
      return new XYZ({ url });
    case 'wmts':
      return wmts({ url, layer });
    case 'wms':
      return new TileWMS({ url, projection: WEB_MERCATOR, params: { LAYERS: layer, FORMAT: 'image/png', TRANSPARENT: true } });
  }
}
