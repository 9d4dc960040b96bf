import type Feature from 'ol/Feature';
import type { Extent } from 'ol/extent';
import VectorSource from 'ol/source/Vector';
import type { MapProjection } from '../projections';
import { cellsFor, type Cell, type Detail } from './cells';
import { fetchFeatures, Refused } from './fetch-features';

/** What one kind of layer is like on the wire. */
export interface LayerSpec {
  name: string;
  /** Up to this level the layer comes in one piece, finer ones in cells. */
  wholeUpTo: Detail;
  finest: Detail;
  /** Features come unclipped, the same one in several cells: its id tells. */
  unclipped: boolean;
}

export interface LoadContext {
  layersUrl: string;
  projection: MapProjection;
  signal: AbortSignal;
  onStart(): void;
  onLoaded(): void;
  onRefused(error: Refused): void;
  onFailed(error: unknown): void;
}

/** More cells than this and those out of view are let go. */
const MOST_CELLS = 160;

/** One layer at one level of detail and one revision: knows which cells it has and gets the ones it lacks. */
export class FeatureLevel {
  readonly source: VectorSource;
  private readonly loaded = new Map<string, Feature[]>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly spec: LayerSpec,
    private readonly detail: Detail,
    private readonly revision: string | undefined,
    private readonly context: LoadContext,
  ) {
    this.source = new VectorSource({ wrapX: context.projection.ol.canWrapX() });
  }

  isComplete(view: Extent): boolean {
    return this.cells(view).every((cell) => this.loaded.has(cell.key));
  }

  isOf(revision: string | undefined): boolean {
    return this.revision === revision;
  }

  require(view: Extent): void {
    const cells = this.cells(view);
    cells.filter((cell) => !this.loaded.has(cell.key) && !this.underWay.has(cell.key)).forEach((cell) => void this.load(cell));
    this.letGo(new Set(cells.map((cell) => cell.key)));
  }

  private cells(view: Extent): Cell[] {
    return cellsFor(view, this.detail, this.detail <= this.spec.wholeUpTo, this.context.projection);
  }

  private async load(cell: Cell): Promise<void> {
    const { layersUrl, projection, signal } = this.context;
    const request = { layer: this.spec.name, crs: projection.key, detail: this.detail, bbox: cell.bbox, revision: this.revision };
    this.underWay.add(cell.key);
    this.context.onStart();
    try {
      const features = await fetchFeatures(layersUrl, request, signal);
      if (signal.aborted) {
        return;
      }
      this.keep(cell, features);
      this.settle(cell, () => this.context.onLoaded());
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      if (error instanceof Refused) {
        this.loaded.set(cell.key, []);
        this.settle(cell, () => this.context.onRefused(error));
      } else {
        this.settle(cell, () => this.context.onFailed(error));
      }
    }
  }

  private settle(cell: Cell, report: () => void): void {
    this.underWay.delete(cell.key);
    report();
  }

  private keep(cell: Cell, features: Feature[]): void {
    const fresh = this.spec.unclipped
      ? features.filter((feature) => this.source.getFeatureById(feature.getId()!) === null)
      : features;
    if (!this.spec.unclipped) {
      fresh.forEach((feature) => feature.setId(undefined));
    }
    this.loaded.set(cell.key, fresh);
    this.source.addFeatures(fresh);
  }

  private letGo(needed: Set<string>): void {
    if (this.spec.unclipped || this.loaded.size <= MOST_CELLS) {
      return;
    }
    for (const [key, features] of this.loaded) {
      if (!needed.has(key)) {
        this.source.removeFeatures(features);
        this.loaded.delete(key);
      }
    }
  }
}
