import type Feature from 'ol/Feature';
import type { MapProjection } from '../projections';
import { fetchFeatures } from './fetch-features';
import type { Addresses } from './layer-specs';

/** Deposits that are known in full though no tile shows them so: what is selected or pointed at, and outlines. */
export class PinnedDeposits {
  private readonly known = new Map<string, Feature | null>();
  private readonly underWay = new Set<string>();
  private generation = 0;
  private loads = 0;

  constructor(
    private readonly addresses: Addresses,
    private readonly projection: MapProjection,
    private readonly signal: AbortSignal,
    private readonly onChange: () => void,
  ) {}

  /** Another number whenever something else is known. */
  get revision(): number {
    return this.loads;
  }

  find(id: string): Feature | null {
    return this.known.get(id) ?? null;
  }

  outlined(): Feature[] {
    return [...this.known.values()].filter((feature) => feature && feature.getGeometry()!.getType() !== 'Point') as Feature[];
  }

  /** Asks for it unless that has been done; once it is there, `onChange` is called. */
  need(id: string): void {
    if (!this.known.has(id) && !this.underWay.has(id)) {
      void this.load(id);
    }
  }

  /** Another revision: what was known is asked for anew, and shown until then. */
  refresh(): void {
    this.generation++;
    [...this.known.keys()].forEach((id) => void this.load(id));
  }

  private async load(id: string): Promise<void> {
    const { generation } = this;
    this.underWay.add(id);
    try {
      const request = { layer: 'deposit', id, crs: this.projection.key, detail: 0, revision: undefined };
      const [feature = null] = await fetchFeatures(this.addresses.layersUrl, request, this.signal);
      if (generation === this.generation) {
        this.known.set(id, feature);
        this.loads++;
        this.onChange();
      }
    } catch {
      // asked again when it is needed again
    } finally {
      this.underWay.delete(id);
    }
  }
}
