import type { Extent } from 'ol/extent';
import type Feature from 'ol/Feature';
import type VectorSource from 'ol/source/Vector';
import { FeatureLevel, type LoadContext } from './feature-level';
import type { LayerName, LayerSpec } from './layer-specs';

/** A layer at all its levels; a new version takes the place of the old one only when it is loaded. */
export class RevisedLayer {
  private readonly current: (FeatureLevel | undefined)[] = [];
  private readonly coming: (FeatureLevel | undefined)[] = [];

  constructor(
    readonly spec: LayerSpec,
    private readonly context: LoadContext,
    private wanted: string | undefined,
  ) {}

  get name(): LayerName {
    return this.spec.name;
  }

  get version(): string | undefined {
    return this.wanted;
  }

  /** True when the version is another one than before. */
  revise(version: string | undefined): boolean {
    const changed = this.wanted !== version;
    this.wanted = version;
    return changed;
  }

  /** Asks for what the view lacks at this level. */
  require(wanted: number, view: Extent): void {
    const level = this.clamp(wanted);
    const current = (this.current[level] ??= this.create(level));
    if (current.isOf(this.wanted)) {
      this.coming[level] = undefined;
      current.require(view);
      return;
    }
    // a version that is under way is finished first: many quick pushes then cost two requests, not many
    const coming = (this.coming[level] ??= this.create(level));
    coming.require(view);
    if (coming.isComplete(view)) {
      this.current[level] = coming;
      this.coming[level] = undefined;
      this.require(wanted, view);
    }
  }

  isComplete(wanted: number, view: Extent): boolean {
    return this.current[this.clamp(wanted)]?.isComplete(view) ?? false;
  }

  source(wanted: number): VectorSource | undefined {
    return this.current[this.clamp(wanted)]?.source;
  }

  /** A feature at whichever level has it. */
  find(id: string): Feature | null {
    return this.current.map((level) => level?.source.getFeatureById(id)).find((feature) => feature) ?? null;
  }

  private clamp(wanted: number): number {
    return Math.min(wanted, this.spec.finest);
  }

  private create(level: number): FeatureLevel {
    return new FeatureLevel(this.spec, level, this.wanted, this.context, () => this.current[0]?.source.getFeatures() ?? []);
  }
}
