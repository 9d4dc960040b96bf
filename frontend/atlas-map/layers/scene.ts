import Feature from 'ol/Feature';
import { Point } from 'ol/geom';
import type { LabelLayer } from '../labels/label-layer';
import type { Draft, FeatureRef } from '../messages';
import { toMap, type MapProjection } from '../projections';
import { polygonToMap } from '../interactions/outline-tool';
import type { StageState } from '../stage';
import { isCluster } from '../styles/cluster';
import type { Palette } from '../styles/palette';
import type { FeatureStore } from './feature-store';
import { everything, type LayerChoice, type LayerGroup } from './layer-choice';
import type { LayerName } from './layer-specs';
import { depositGround, graticule, graticuleStep, groundCircle, sphere } from './ground';
import type { LayerKey, MapLayers } from './map-layers';

const DRAWN_FROM: [LayerKey, LayerName][] = [
  ['regionFill', 'region'], ['regionLine', 'region'], ['deposit', 'deposit'],
  ['disagreement', 'disagreement'],
];
const DRAWN_AS: Record<Exclude<LayerGroup, 'names'>, LayerKey[]> = {
  regions: ['regionFill', 'regionLine'],
  deposits: ['depositGround', 'deposit'],
  disagreements: ['disagreement'],
  graticule: ['graticule'],
};
const LABELLED: LayerName[] = ['region', 'deposit', 'place'];

interface Shown {
  labels: string;
  state: string;
  palette: Palette | null;
  ground: string;
  disagreements: string;
}

const NOTHING: Shown = { labels: '', state: '', palette: null, ground: '', disagreements: '' };

/** Brings the drawn layers in line with the store and the state, and touches only what has changed. */
export class Scene {
  private projection!: MapProjection;
  private step = 0;
  private last = NOTHING;
  private tiled = false;
  private choice: LayerChoice = everything();

  constructor(
    private readonly layers: MapLayers,
    private readonly labels: LabelLayer,
  ) {}

  enter(projection: MapProjection): void {
    this.projection = projection;
    this.step = 0;
    this.last = NOTHING;
    this.layers.setFeatures('sphere', [sphere(projection)]);
  }

  look(resolution: number): void {
    const step = graticuleStep(resolution);
    if (step !== this.step) {
      this.step = step;
      this.layers.setFeatures('graticule', graticule(this.projection, step));
    }
  }

  /** A raster background replaces the sea. */
  setBackground(shown: boolean): void {
    this.tiled = shown;
    this.layers.get('sphere').setVisible(!shown);
    this.applyChoice();
  }

  /** What the reader wants to see. What is selected or pointed at is drawn all the same. */
  choose(choice: LayerChoice): void {
    this.choice = choice;
    this.last = { ...this.last, labels: '' };
    this.applyChoice();
  }

  private applyChoice(): void {
    for (const group of ['regions', 'deposits', 'disagreements', 'graticule'] as const) {
      const { shown, opacity } = this.choice[group];
      DRAWN_AS[group].forEach((key) => this.layers.look(key, shown && !(group === 'graticule' && this.tiled), opacity));
    }
    const { shown, opacity } = this.choice.names;
    this.labels.layer.setVisible(shown);
    this.labels.layer.setOpacity(opacity);
  }

  /** True when something other than before is drawn. */
  show(store: FeatureStore, state: StageState, palette: Palette): boolean {
    DRAWN_FROM.forEach(([key, name]) => this.layers.setSource(key, store.source(name)));
    const features = `${LABELLED.map((name) => fingerprint(store, name)).join()} ${store.pinned.revision}`;
    const stateKey = `${JSON.stringify([state.selection, state.hover, state.draft])} ${features}`;
    const labelKey = `${JSON.stringify([state.selection, state.language])} ${features}`;
    const { last } = this;
    const stateChanged = last.state !== stateKey;
    const labelsChanged = last.labels !== labelKey || last.palette !== palette;
    [state.hover, state.selection].forEach((ref) => ref && store.need(ref));
    const ground = `${fingerprint(store, 'deposit')} ${store.pinned.revision}`;
    if (last.ground !== ground) {
      this.showGround(store);
    }
    if (this.layers.onlyDrawnDisagree && stateChanged) {
      // which badges are drawn hangs on what else is
      this.layers.get('disagreement').changed();
    }
    if (stateChanged) {
      this.highlight('hover', store, state.hover);
      this.highlight('selected', store, state.selection);
      this.layers.setFeatures('draft', state.draft ? this.draft(state.draft) : []);
    }
    if (labelsChanged) {
      this.label(store, state, palette);
    }
    const disagreements = fingerprint(store, 'disagreement');
    const disagreementsChanged = last.disagreements !== disagreements;
    this.last = { labels: labelKey, state: stateKey, palette, ground, disagreements };
    return stateChanged || labelsChanged || disagreementsChanged;
  }

  /** With a filter, disagreement about what it leaves out is left out, too. */
  setChosen(chosen: boolean): void {
    this.layers.onlyDrawnDisagree = chosen;
    this.layers.get('disagreement').changed();
  }

  groundOf(deposit: Feature): Feature | null {
    return depositGround(deposit, this.projection);
  }

  private showGround(store: FeatureStore): void {
    const deposits = store.source('deposit')?.getFeatures() ?? [];
    deposits.filter((deposit) => deposit.get('outlined')).forEach((deposit) => store.pinned.need(String(deposit.getId())));
    const grounds = [...store.pinned.outlined(), ...deposits].flatMap((deposit) => this.groundOf(deposit) ?? []);
    this.layers.setFeatures('depositGround', grounds);
  }

  private highlight(which: 'hover' | 'selected', store: FeatureStore, ref: FeatureRef | null): void {
    const feature = ref && (store.source(ref.kind)?.getFeatureById(ref.id) ?? store.find(ref));
    const outline = ref?.kind === 'deposit' ? store.pinned.find(ref.id) : null;
    const region = feature && ref.kind === 'region' ? [feature] : [];
    const deposit = feature && ref.kind === 'deposit' ? [feature] : [];
    this.layers.setFeatures(`${which}Fill`, region);
    this.layers.setFeatures(`${which}Line`, region);
    this.layers.setFeatures(`${which}Ground`, deposit.flatMap((one) => this.groundOf(outline ?? one) ?? []));
    this.layers.setFeatures(`${which}Deposit`, deposit);
  }

  private draft({ lonDeg, latDeg, radiusM, outline, others }: Draft): Feature[] {
    const features: Feature[] = others.map(([lon, lat]) => new Feature(new Point(toMap(this.projection, lon, lat))));
    if (lonDeg !== null && latDeg !== null) {
      const at = toMap(this.projection, lonDeg, latDeg);
      features.push(new Feature(new Point(at)));
      if (radiusM && radiusM > 0) {
        features.push(new Feature(groundCircle(this.projection, at, radiusM)));
      }
    }
    if (outline) {
      features.push(new Feature(polygonToMap(outline, this.projection)));
    }
    return features;
  }

  private label(store: FeatureStore, state: StageState, palette: Palette): void {
    const deposits = (this.choice.deposits.shown && store.source('deposit')?.getFeatures()) || [];
    const selected = state.selection?.kind === 'deposit' ? store.find(state.selection) : null;
    const apart = selected && !deposits.some((one) => one.getId() === selected.getId()) ? [selected] : [];
    this.labels.show({
      regions: this.choice.regions.shown ? store.overview('region') : [],
      deposits: [...deposits.filter((deposit) => !isCluster(deposit)), ...apart],
      clusters: deposits.filter(isCluster),
      places: store.source('place')?.getFeatures() ?? [],
      palette,
      language: state.language,
      selection: state.selection,
      wrapX: this.projection.ol.canWrapX(),
    });
  }
}

const numbers = new WeakMap<object, number>();
let nextNumber = 1;

/** Tells one set of features from another without looking at each. */
function fingerprint(store: FeatureStore, name: LayerName): string {
  const source = store.source(name);
  if (!source) {
    return '-';
  }
  if (!numbers.has(source)) {
    numbers.set(source, nextNumber++);
  }
  return `${numbers.get(source)}@${source.getRevision()}`;
}
