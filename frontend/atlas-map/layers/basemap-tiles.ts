import VectorTileLayer from 'ol/layer/VectorTile';
import MVT from 'ol/format/MVT';
import VectorTileSource from 'ol/source/VectorTile';
import type { MapProjection } from '../projections';
import { basemapStyle } from '../styles/basemap';
import type { Palette } from '../styles/palette';
import { BackOff } from './back-off';
import { tileUrl } from './tiles';

export interface BasemapEvents {
  /** One more tile is under way (1), or one less (-1). */
  onCount(step: number): void;
  onProblem(problem: boolean): void;
}

/** Land, water and borders, drawn from vector tiles: as vectors, for images of tiles would be blurred between two zooms. */
export class BasemapTiles {
  readonly layer = new VectorTileLayer({ properties: { key: 'basemap' }, renderMode: 'vector', renderBuffer: 32 });
  private kinds = new Set<string>();
  private withoutGround = false;
  private palette: Palette | null = null;
  private readonly again = new BackOff(() => {
    this.events.onProblem(false);
    this.layer.getSource()?.refresh();
  });

  constructor(
    private readonly tilesUrl: string,
    private readonly events: BasemapEvents,
  ) {}

  /** The kinds of borders that have been seen in this projection. */
  get boundaryKinds(): ReadonlySet<string> {
    return this.kinds;
  }

  enter(projection: MapProjection, revision: string | undefined): void {
    this.kinds = new Set();
    const source = new VectorTileSource({
      format: new MVT({ layers: ['land', 'lake', 'river', 'boundary'] }),
      projection: projection.ol,
      tileGrid: projection.tiles,
      wrapX: projection.ol.canWrapX(),
      // the nearest zoom, as the details of the regions are chosen
      zDirection: 0,
      tileUrlFunction: ([z, x, y]) => tileUrl(this.tilesUrl, 'basemap', projection.key, [z, x, y], revision),
    });
    source.on('tileloadstart', () => this.events.onCount(1));
    source.on('tileloadend', () => {
      this.events.onCount(-1);
      this.again.succeeded();
    });
    source.on('tileloaderror', () => {
      this.events.onCount(-1);
      this.events.onProblem(true);
      this.again.failed();
    });
    this.layer.setSource(source);
  }

  paint(palette: Palette): void {
    this.palette = palette;
    const style = basemapStyle(palette, this.withoutGround);
    this.layer.setStyle((feature) => {
      const kind = feature.get('kind') as string | undefined;
      if (kind && feature.get('layer') === 'boundary') {
        this.kinds.add(kind);
      }
      return style(feature);
    });
  }

  dispose(): void {
    this.again.stop();
  }

  /** A raster background replaces the drawn land and water, not the borders. */
  setGround(shown: boolean): void {
    if (this.withoutGround === shown && this.palette) {
      this.withoutGround = !shown;
      this.paint(this.palette);
    }
    this.withoutGround = !shown;
  }
}
