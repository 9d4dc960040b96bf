import type Feature from 'ol/Feature';
import OlMap from 'ol/Map';
import { buffer, getWidth, type Extent } from 'ol/extent';
import { defaults as defaultInteractions } from 'ol/interaction/defaults';
import type BaseLayer from 'ol/layer/Base';
import { transformExtent } from 'ol/proj';
import { LabelLayer } from './labels/label-layer';
import { BasemapTiles } from './layers/basemap-tiles';
import { FeatureStore } from './layers/feature-store';
import { signPoint } from './layers/ground';
import type { LayerChoice } from './layers/layer-choice';
import type { Addresses } from './layers/layer-specs';
import { BASEMAP_Z, MapLayers } from './layers/map-layers';
import { Scene } from './layers/scene';
import type { Draft, FeatureRef, Language, MapFilter, Revisions } from './messages';
import { isTiled, toMap, type MapProjection } from './projections';
import type { Palette } from './styles/palette';
import type { Signs } from './styles/signs';
import { reducedMotion, ViewFitting } from './view-fitting';

export interface StageEvents {
  onBusy(busy: boolean): void;
  onProblem(problem: boolean): void;
  /** Other features are drawn now. */
  onScene(): void;
  /** The view came to rest, or is under way. */
  onView(): void;
  onProjection(): void;
  onFirstPaint(): void;
  footHeight(): number;
}

export interface StageState {
  language: Language;
  selection: FeatureRef | null;
  hover: FeatureRef | null;
  draft: Draft | null;
}

const LOOK_EVERY_MS = 150;
/** A cluster's cell, an eighth of a tile, then fills half a tile. */
const CLUSTER_STEP = 4;
/** A deposit's own ground is shown with this much around it, as a share of its width. */
const SURROUNDINGS = 0.4;

/** The drawn map: projection, features, layers and view; the element above it only tells what to show. */
export class Stage {
  readonly map: OlMap;
  readonly fitting: ViewFitting;
  readonly labels = new LabelLayer();
  readonly layers = new MapLayers(() => this.projection, () => this.state.language);
  readonly basemap: BasemapTiles;
  store!: FeatureStore;
  private coming: FeatureStore | null = null;
  private readonly scene: Scene;
  /** What can be clicked. */
  shown = { regions: true, deposits: true };
  private state: StageState = { language: 'en', selection: null, hover: null, draft: null };
  private palette: Palette;
  private background: BaseLayer | null = null;
  private lastLook = 0;
  private painted = false;
  private loading = false;
  private tilesUnderWay = 0;

  constructor(
    target: HTMLElement,
    private readonly addresses: Addresses,
    palette: Palette,
    private revisions: Revisions,
    private filter: MapFilter | null,
    private readonly events: StageEvents,
  ) {
    this.palette = palette;
    this.basemap = new BasemapTiles(addresses.tilesUrl, {
      onCount: (step) => this.countTiles(step),
      onProblem: (problem) => events.onProblem(problem),
    });
    this.basemap.layer.setZIndex(BASEMAP_Z);
    this.map = new OlMap({
      target,
      controls: [],
      layers: [...this.layers.all.values(), this.basemap.layer, this.labels.layer],
      interactions: defaultInteractions({ keyboard: false, altShiftDragRotate: false, pinchRotate: false }),
      pixelRatio: globalThis.devicePixelRatio,
    });
    this.fitting = new ViewFitting(this.map, () => this.projection, () => this.selectionExtent(), () => events.footHeight());
    this.scene = new Scene(this.layers, this.labels);
    this.layers.isDrawn = (ref) => this.store.isDrawn(ref);
    this.scene.setChosen(filter !== null);
    this.layers.paint(palette);
    this.basemap.paint(palette);
    this.listen();
  }

  get projection(): MapProjection {
    return this.store.projection;
  }

  /** Draws in this projection as soon as its coarse features are there; the first one at once. */
  enter(projection: MapProjection): void {
    this.coming?.dispose();
    this.coming = null;
    if (this.store?.projection.key === projection.key) {
      return;
    }
    const store: FeatureStore = new FeatureStore(projection, this.addresses, this.revisions, this.filter, {
      onBusy: (busy) => (store === this.store || store === this.coming) && this.setBusy(busy),
      onProblem: (problem) => this.events.onProblem(problem),
      onChange: () => this.changed(store),
    });
    if (!this.store) {
      this.take(store);
    } else {
      this.coming = store;
    }
    store.begin();
  }

  revise(revisions: Revisions): void {
    this.revisions = revisions;
    this.store?.revise(revisions);
    this.coming?.revise(revisions);
  }

  choose(filter: MapFilter | null): void {
    this.filter = filter;
    this.scene.setChosen(filter !== null);
    this.store?.choose(filter);
    this.coming?.choose(filter);
  }

  paint(palette: Palette): void {
    this.palette = palette;
    this.layers.paint(palette);
    this.basemap.paint(palette);
    this.refresh();
  }

  show(state: StageState): void {
    const selectionMoved = this.state.selection?.id !== state.selection?.id;
    this.state = state;
    if (selectionMoved && this.fitting.intent === 'selection') {
      this.fitting.movedByHand();
    }
    this.refresh();
  }

  /** Tiles in place of the drawn land and water, in their own projection only: bent tiles fray at the poles. */
  setBackground(layer: BaseLayer | null): void {
    this.background = layer;
    layer?.setZIndex(0.5);
    if (layer) {
      this.map.addLayer(layer);
    }
  }

  showSigns(signs: Signs): void {
    this.layers.signs = signs;
    this.layers.paint(this.palette);
    this.events.onScene();
  }

  showLayers(choice: LayerChoice): void {
    this.shown = { regions: choice.regions.shown, deposits: choice.deposits.shown };
    this.scene.choose(choice);
    this.refresh();
  }

  /** @param lonLat west, south, east, north; null for everything */
  fitLonLat(lonLat: Extent | null): void {
    this.fitting.movedByHand();
    this.fitting.fitTo(lonLat && transformExtent(lonLat, 'EPSG:4326', this.projection.ol, 16));
  }

  pan(dxPx: number, dyPx: number): void {
    const view = this.map.getView();
    const [x, y] = view.getCenter() ?? [0, 0];
    const resolution = view.getResolution() ?? 1;
    this.fitting.movedByHand();
    view.cancelAnimations();
    view.animate({ center: [x + dxPx * resolution, y - dyPx * resolution], duration: reducedMotion() ? 0 : 120 });
  }

  centreOn(lonDeg: number, latDeg: number, metresPerPixel: number | null): void {
    if (metresPerPixel) {
      this.fitting.fitPlace({ lonDeg, latDeg, metresPerPixel });
      return;
    }
    const view = this.map.getView();
    this.fitting.movedByHand();
    view.cancelAnimations();
    view.animate({ center: toMap(this.projection, lonDeg, latDeg), duration: reducedMotion() ? 0 : 250 });
  }

  /** Comes so near to a cluster that what it holds may stand apart; false when the map cannot come nearer. */
  expand(cluster: Feature): boolean {
    const view = this.map.getView();
    const resolution = view.getResolution()!;
    if (resolution <= view.getMinResolution() * 1.05) {
      return false;
    }
    this.fitting.movedByHand();
    view.cancelAnimations();
    view.animate({
      center: signPoint(cluster).getCoordinates(),
      resolution: Math.max(view.getMinResolution(), resolution / CLUSTER_STEP),
      duration: reducedMotion() ? 0 : 350,
    });
    return true;
  }

  freeCentre(): number[] {
    return this.map.getCoordinateFromPixel(this.fitting.freeCentre());
  }

  dispose(): void {
    this.store?.dispose();
    this.coming?.dispose();
    this.basemap.dispose();
    this.map.setTarget(undefined);
    this.map.dispose();
  }

  private listen(): void {
    this.map.on('precompose', ({ frameState }) => frameState && this.labels.prepare(frameState.viewState.resolution));
    this.map.on('postrender', () => {
      this.events.onView();
      if (performance.now() - this.lastLook > LOOK_EVERY_MS) {
        this.look();
      }
    });
    this.map.on('moveend', () => this.look());
    this.map.on('change:size', () => this.store && this.fitting.resized());
    this.map.on('rendercomplete', () => this.completed());
  }

  private setBusy(busy: boolean): void {
    this.loading = busy;
    this.events.onBusy(busy || this.tilesUnderWay > 0);
  }

  private countTiles(step: number): void {
    this.tilesUnderWay = Math.max(0, this.tilesUnderWay + step);
    this.setBusy(this.loading);
    this.events.onScene();
  }

  private changed(store: FeatureStore): void {
    if (store === this.coming && store.isReady()) {
      this.coming = null;
      this.take(store);
    } else if (store === this.store) {
      this.refresh();
    }
  }

  private take(store: FeatureStore): void {
    const previous = this.store ?? null;
    this.store = store;
    this.scene.enter(store.projection);
    const tiled = this.background !== null && isTiled(store.projection);
    this.background?.setVisible(tiled);
    this.scene.setBackground(tiled);
    this.basemap.setGround(!tiled);
    this.basemap.enter(store.projection, this.revisions['land']);
    this.fitting.enter(store.projection, previous?.projection ?? null);
    previous?.dispose();
    this.events.onProjection();
    this.refresh();
    this.look();
  }

  private look(): void {
    const [width, height] = this.map.getSize() ?? [0, 0];
    const view = this.map.getView();
    const resolution = view.getResolution();
    if (this.store && width && height && resolution) {
      this.lastLook = performance.now();
      this.scene.look(resolution);
      this.store.look(this.visibleExtent(width, height), resolution);
    }
  }

  /** All that is on the screen, the parts under panels included. */
  private visibleExtent(width: number, height: number): Extent {
    const [x, y] = this.map.getView().getCenter()!;
    const resolution = this.map.getView().getResolution()!;
    const [freeX, freeY] = this.fitting.freeCentre();
    return [x - freeX * resolution, y - (height - freeY) * resolution, x + (width - freeX) * resolution, y + freeY * resolution];
  }

  private refresh(): void {
    if (this.store && this.scene.show(this.store, this.state, this.palette)) {
      this.fitting.selectionMayHaveArrived();
      this.events.onScene();
    }
  }

  private completed(): void {
    if (!this.painted && this.store?.isComplete() && !this.coming) {
      this.painted = true;
      this.events.onFirstPaint();
    }
  }

  private selectionExtent(): Extent | null {
    const { selection } = this.state;
    const feature = selection && this.store.find(selection);
    if (!feature) {
      return null;
    }
    if (selection.kind === 'region') {
      return feature.getGeometry()!.getExtent();
    }
    const ground = this.scene.groundOf(feature)?.getGeometry()?.getExtent() ?? signPoint(feature).getExtent();
    return buffer(ground, getWidth(ground) * SURROUNDINGS);
  }
}
