import { buffer, getWidth, type Extent } from 'ol/extent';
import type Feature from 'ol/Feature';
import type VectorSource from 'ol/source/Vector';
import type { FeatureRef, Revisions } from '../messages';
import type { MapProjection } from '../projections';
import { BackOff } from './back-off';
import { detailFor, type Detail } from './cells';
import type { LayerSpec } from './feature-level';
import { RevisedLayer } from './revised-layer';

export type LayerName = 'land' | 'lake' | 'river' | 'boundary' | 'place' | 'region' | 'deposit' | 'disagreement';

const SPECS: (LayerSpec & { name: LayerName })[] = [
  { name: 'land', wholeUpTo: 0, finest: 2, unclipped: false },
  { name: 'region', wholeUpTo: 1, finest: 2, unclipped: true },
  { name: 'deposit', wholeUpTo: 0, finest: 0, unclipped: true },
  { name: 'disagreement', wholeUpTo: 0, finest: 0, unclipped: true },
  { name: 'boundary', wholeUpTo: 0, finest: 2, unclipped: false },
  { name: 'lake', wholeUpTo: 0, finest: 2, unclipped: false },
  { name: 'place', wholeUpTo: 0, finest: 2, unclipped: true },
  { name: 'river', wholeUpTo: 0, finest: 2, unclipped: false },
];

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

  constructor(
    readonly projection: MapProjection,
    layersUrl: string,
    revisions: Revisions,
    private readonly events: StoreEvents,
  ) {
    const context = {
      layersUrl,
      projection,
      signal: this.abort.signal,
      onStart: () => this.count(1),
      onLoaded: () => this.loaded(),
      onRefused: () => this.refused(),
      onFailed: () => this.failed(),
    };
    this.layers = new Map(SPECS.map((spec) => [spec.name, new RevisedLayer(spec, context, revisions[spec.name])]));
  }

  /** The level of detail that is drawn now. */
  get detail(): Detail {
    return this.shown;
  }

  revise(revisions: Revisions): void {
    const changed = [...this.layers.values()].filter((layer) => layer.revise(revisions[layer.name]));
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
    return this.layers.get(name)!.source(this.shown);
  }

  /** The feature in its coarse and complete form: enough to fit the view to it or to name it. */
  find(ref: FeatureRef): Feature | null {
    return this.layers.get(ref.kind)!.source(0)?.getFeatureById(ref.id) ?? null;
  }

  overview(name: LayerName): Feature[] {
    return this.layers.get(name)!.source(0)?.getFeatures() ?? [];
  }

  /** What the first picture needs. */
  isReady(): boolean {
    const everywhere = this.projection.extent;
    return (['land', 'region', 'deposit'] as LayerName[]).every((name) => this.layers.get(name)!.isComplete(0, everywhere));
  }

  /** Begins with the coarse level alone: the view is not known before it is there. */
  begin(): void {
    this.layers.forEach((layer) => layer.require(0, this.projection.extent));
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
      const wanted = detailFor(resolution);
      this.layers.forEach((layer) => layer.require(wanted, extent));
      this.shown = this.bestComplete(wanted, extent);
    }
    this.events.onChange();
  }

  /** Land, borders and regions change level together: they agree to the vertex only within a level. */
  private bestComplete(wanted: Detail, extent: Extent): Detail {
    const complete = (detail: Detail) => [...this.layers.values()].every((layer) => layer.isComplete(detail, extent));
    return ([2, 1] as Detail[]).find((detail) => detail <= wanted && complete(detail)) ?? 0;
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
