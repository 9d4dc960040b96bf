import { buffer, getWidth, type Extent } from 'ol/extent';
import type Feature from 'ol/Feature';
import type { Point } from 'ol/geom';
import type VectorSource from 'ol/source/Vector';
import type { FeatureRef, MapFilter, Revisions } from '../messages';
import type { MapProjection } from '../projections';
import { BackOff } from './back-off';
import { detailFor, type Detail } from './cells';
import { fetchTile } from './fetch-tile';
import { SPECS, type Addresses, type LayerName } from './layer-specs';
import { PinnedDeposits } from './pinned';
import { RevisedLayer } from './revised-layer';
import { countOf } from '../styles/cluster';
import { tileAt, tileResolution } from './tiles';
import { conditionIn, revisionIn, versionOf } from './versions';

/** A cluster's cell is a tile of its own so many zooms on: an eighth of a tile. */
const CELL_ZOOMS = 3;
/** A list of more deposits than this offers smaller clusters instead. */
const LONGEST_LIST = 100;

/** Pushes that come within this time of each other are answered by one request. */
const COALESCE_MS = 80;

/** Load this much around the view, as a share of its width, so that panning rarely meets a gap. */
const MARGIN = 0.15;

export interface StoreEvents {
  /** Other features, or another level of detail, are to be drawn. */
  onChange(): void;
  onBusy(busy: boolean): void;
  onProblem(problem: boolean): void;
}

/** All features of one projection: loaded as the view needs them, shown only where a level is complete. */
export class FeatureStore {
  private readonly layers: Map<LayerName, RevisedLayer>;
  private readonly abort = new AbortController();
  private readonly backOff = new BackOff(() => this.update());
  private view: { extent: Extent; resolution: number } | null = null;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private underWay = 0;
  private anyRefused = false;
  private shown: Detail = 0;
  private shownZoom: number | null = null;
  readonly pinned: PinnedDeposits;

  constructor(
    readonly projection: MapProjection,
    private readonly addresses: Addresses,
    private revisions: Revisions,
    private filter: MapFilter | null,
    private readonly events: StoreEvents,
  ) {
    const context = {
      addresses,
      projection,
      signal: this.abort.signal,
      onStart: () => this.count(1),
      onLoaded: () => this.loaded(),
      onRefused: () => this.refused(),
      onFailed: () => this.failed(),
    };
    this.layers = new Map(SPECS.map((spec) => [spec.name, new RevisedLayer(spec, context, versionOf(spec.name, revisions, filter))]));
    this.pinned = new PinnedDeposits(addresses, projection, this.abort.signal, () => events.onChange());
  }

  /** The level of detail that is drawn now. */
  get detail(): Detail {
    return this.shown;
  }

  revise(revisions: Revisions): void {
    this.revisions = revisions;
    this.reviseLayers();
  }

  /** Draws only what passes; what is drawn stays until the rest is loaded. */
  choose(filter: MapFilter | null): void {
    this.filter = filter;
    this.reviseLayers();
  }

  /** Whether a place stands on the map by itself. */
  isDrawn({ kind, id }: FeatureRef): boolean {
    return !!this.source(kind)?.getFeatureById(id);
  }

  private reviseLayers(): void {
    const { revisions, filter } = this;
    const changed = [...this.layers.values()].filter((layer) => layer.revise(versionOf(layer.name, revisions, filter)));
    if (changed.some(({ name }) => name === 'deposit')) {
      this.pinned.refresh();
    }
    if (changed.length > 0) {
      this.soon ??= setTimeout(() => {
        this.soon = undefined;
        this.update();
      }, COALESCE_MS);
    }
  }

  look(extent: Extent, resolution: number): void {
    this.view = { extent: buffer(extent, getWidth(extent) * MARGIN), resolution };
    this.update();
  }

  source(name: LayerName): VectorSource | undefined {
    const layer = this.layers.get(name)!;
    return layer.source(layer.spec.tiled ? this.shownZoom ?? 0 : this.shown);
  }

  /** The feature in its complete form: enough to fit the view to it or to name it. */
  find(ref: FeatureRef): Feature | null {
    const layer = this.layers.get(ref.kind)!;
    return layer.spec.tiled ? this.pinned.find(ref.id) ?? layer.find(ref.id) : layer.source(0)?.getFeatureById(ref.id) ?? null;
  }

  /** Asks for a deposit that the tiles do not show by itself. */
  need(ref: FeatureRef): void {
    if (ref.kind === 'deposit' && !ref.id.startsWith('cluster:') && !this.find(ref)) {
      this.pinned.need(ref.id);
    }
  }

  /** What a cluster holds: the deposits of its cell, or smaller clusters where they are many. */
  async held(cluster: Feature): Promise<Feature[]> {
    const zoom = Number(String(cluster.getId()).split(/[:/]/)[1]);
    const cell = tileAt(this.projection.tiles, (cluster.getGeometry() as Point).getCoordinates(), zoom + CELL_ZOOMS);
    const { version } = this.layers.get('deposit')!;
    const request = { projection: this.projection, tile: cell, revision: revisionIn(version), condition: conditionIn(version), each: countOf(cluster) <= LONGEST_LIST };
    return fetchTile(this.addresses.tilesUrl, 'deposit', request, this.abort.signal);
  }

  /** All that is loaded of a layer in its coarse form; of a tiled one, what is drawn. */
  overview(name: LayerName): Feature[] {
    const layer = this.layers.get(name)!;
    return (layer.spec.tiled ? this.source(name) : layer.source(0))?.getFeatures() ?? [];
  }

  /** What a view needs before it can be entered. */
  isReady(): boolean {
    return this.layers.get('region')!.isComplete(0, this.projection.extent);
  }

  /** Whether all that the view shows has been loaded. */
  isComplete(): boolean {
    if (!this.view || !this.isReady()) {
      return false;
    }
    const { extent, resolution } = this.view;
    return this.layers.get('deposit')!.isComplete(this.zoomFor(resolution), extent);
  }

  /** Begins with the coarse level alone: the view is not known before it is there. */
  begin(): void {
    this.untiled.forEach((layer) => layer.require(0, this.projection.extent));
  }

  dispose(): void {
    this.abort.abort();
    this.backOff.stop();
    clearTimeout(this.soon);
  }

  private update(): void {
    if (this.abort.signal.aborted) {
      return;
    }
    this.begin();
    if (this.view) {
      const { extent, resolution } = this.view;
      const wanted = detailFor(tileResolution(this.projection.tiles, resolution));
      this.untiled.forEach((layer) => layer.require(wanted, extent));
      this.shown = this.bestComplete(wanted, extent);
      this.showTiles(extent, this.zoomFor(resolution));
    }
    this.events.onChange();
  }

  /** A zoom is shown when all its tiles are there; before any is, as they come. */
  private showTiles(extent: Extent, zoom: number): void {
    const deposits = this.layers.get('deposit')!;
    deposits.require(zoom, extent);
    if (this.shownZoom === null || deposits.isComplete(zoom, extent)) {
      this.shownZoom = zoom;
    }
  }

  private zoomFor(resolution: number): number {
    return this.projection.tiles.getZForResolution(resolution);
  }

  private get untiled(): RevisedLayer[] {
    return [...this.layers.values()].filter((layer) => !layer.spec.tiled);
  }

  private bestComplete(wanted: Detail, extent: Extent): Detail {
    const complete = (detail: Detail) => this.untiled.every((layer) => layer.isComplete(detail, extent));
    return complete(0) ? ([2, 1] as Detail[]).find((detail) => detail <= wanted && complete(detail)) ?? 0 : 0;
  }

  private loaded(): void {
    this.backOff.succeeded();
    this.count(-1);
    this.events.onProblem(this.backOff.waiting || this.anyRefused);
    this.update();
  }

  private refused(): void {
    this.anyRefused = true;
    this.count(-1);
    this.events.onProblem(true);
    this.update();
  }

  private failed(): void {
    this.count(-1);
    this.events.onProblem(true);
    this.backOff.failed();
  }

  private count(step: number): void {
    this.underWay += step;
    this.events.onBusy(this.underWay > 0);
  }
}
