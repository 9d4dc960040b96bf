import type Feature from 'ol/Feature';
import type { Extent } from 'ol/extent';
import VectorSource from 'ol/source/Vector';
import type { MapProjection } from '../projections';
import type { Cell } from './cells';
import { Refused } from './fetch-features';
import type { Addresses, LayerSpec } from './layer-specs';
import { conditionIn, revisionIn } from './versions';

export interface LoadContext {
  addresses: Addresses;
  projection: MapProjection;
  signal: AbortSignal;
  onStart(): void;
  onLoaded(): void;
  onRefused(error: Refused): void;
  onFailed(error: unknown): void;
}

/** More cells than this and those out of view are let go. */
const MOST_CELLS = 160;

/** One layer at one level of detail and one version: knows which cells it has and gets the ones it lacks. */
export class FeatureLevel {
  readonly source: VectorSource;
  private readonly loaded = new Map<string, Feature[]>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly spec: LayerSpec,
    private readonly level: number,
    private readonly version: string | undefined,
    private readonly context: LoadContext,
    private readonly overview: () => Feature[],
  ) {
    this.source = new VectorSource({ wrapX: context.projection.ol.canWrapX() });
  }

  isComplete(view: Extent): boolean {
    return this.cells(view).every((cell) => this.loaded.has(cell.key));
  }

  isOf(version: string | undefined): boolean {
    return this.version === version;
  }

  require(view: Extent): void {
    const cells = this.cells(view);
    cells.filter((cell) => !this.loaded.has(cell.key) && !this.underWay.has(cell.key)).forEach((cell) => void this.load(cell));
    this.letGo(new Set(cells.map((cell) => cell.key)));
  }

  private cells(view: Extent): Cell[] {
    return this.spec.cells(view, this.level, this.context.projection, this.overview());
  }

  private async load(cell: Cell): Promise<void> {
    const { addresses, projection, signal } = this.context;
    const wanted = { level: this.level, cell, projection, revision: revisionIn(this.version), condition: conditionIn(this.version) };
    this.underWay.add(cell.key);
    this.context.onStart();
    try {
      const features = await this.spec.fetch(addresses, wanted, signal);
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
    const fresh = features.filter((feature) => this.source.getFeatureById(feature.getId()!) === null);
    this.loaded.set(cell.key, fresh);
    this.source.addFeatures(fresh);
  }

  private letGo(needed: Set<string>): void {
    if (this.loaded.size <= MOST_CELLS) {
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
