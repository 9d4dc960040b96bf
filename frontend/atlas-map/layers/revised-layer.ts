import type { Extent } from 'ol/extent';
import type VectorSource from 'ol/source/Vector';
import type { Detail } from './cells';
import { FeatureLevel, type LayerSpec, type LoadContext } from './feature-level';

/** A layer at all its levels; a new revision takes the place of the old one only when it is loaded. */
export class RevisedLayer {
  private readonly current: (FeatureLevel | undefined)[] = [];
  private readonly coming: (FeatureLevel | undefined)[] = [];

  constructor(
    readonly spec: LayerSpec,
    private readonly context: LoadContext,
    private wanted: string | undefined,
  ) {}

  get name(): string {
    return this.spec.name;
  }

  /** True when the revision is another one than before. */
  revise(revision: string | undefined): boolean {
    const changed = this.wanted !== revision;
    this.wanted = revision;
    return changed;
  }

  /** Asks for what the view lacks at this level. */
  require(detail: Detail, view: Extent): void {
    const level = this.clamp(detail);
    const current = (this.current[level] ??= this.create(level));
    if (current.isOf(this.wanted)) {
      this.coming[level] = undefined;
      current.require(view);
      return;
    }
    // a revision that is under way is finished first: many quick pushes then cost two requests, not many
    const coming = (this.coming[level] ??= this.create(level));
    coming.require(view);
    if (coming.isComplete(view)) {
      this.current[level] = coming;
      this.coming[level] = undefined;
      this.require(detail, view);
    }
  }

  isComplete(detail: Detail, view: Extent): boolean {
    return this.current[this.clamp(detail)]?.isComplete(view) ?? false;
  }

  source(detail: Detail): VectorSource | undefined {
    return this.current[this.clamp(detail)]?.source;
  }

  private clamp(detail: Detail): Detail {
    return Math.min(detail, this.spec.finest) as Detail;
  }

  private create(level: Detail): FeatureLevel {
    return new FeatureLevel(this.spec, level, this.wanted, this.context);
  }
}
