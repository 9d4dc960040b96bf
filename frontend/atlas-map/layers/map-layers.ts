import type Feature from 'ol/Feature';
import type { Geometry } from 'ol/geom';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import { Fill, Stroke, Style } from 'ol/style';
import type { StyleFunction } from 'ol/style/Style';
import type { MapProjection } from '../projections';
import { outlineWithoutSeams } from '../seams';
import { disagreementStyle } from '../styles/disagreement';
import type { FeatureKind, FeatureRef, Language } from '../messages';
import { clusterSign, isCluster } from '../styles/cluster';
import { depositArea, depositSign, draftStyle, type DepositState } from '../styles/deposit';
import type { Palette } from '../styles/palette';
import { schemeOf } from '../styles/sign-scheme';
import { STATUS, type Signs } from '../styles/signs';
import { FILL_OPACITY, regionFill, regionLine } from '../styles/region';
import { signPoint } from './ground';

/** Bottom to top; the place in this list is the z-index. The basemap's tiles lie above the first two. */
const ORDER = [
  'sphere', 'graticule',
  'regionFill', 'regionLine', 'hoverFill', 'hoverLine', 'selectedFill', 'selectedLine',
  'depositGround', 'hoverGround', 'selectedGround', 'deposit', 'hoverDeposit', 'selectedDeposit',
  'disagreement', 'draft',
] as const;

export const BASEMAP_Z = 1.5;

export type LayerKey = (typeof ORDER)[number];

const OPACITY: Partial<Record<LayerKey, number>> = {
  regionFill: FILL_OPACITY.plain, hoverFill: FILL_OPACITY.hover, selectedFill: FILL_OPACITY.selected,
};

/** The drawn layers; which features they hold is decided elsewhere. */
export class MapLayers {
  readonly all: Map<LayerKey, VectorLayer>;
  isDrawn: (ref: FeatureRef) => boolean = () => true;
  onlyDrawnDisagree = false;
  signs: Signs = STATUS;
  private outlines = new WeakMap<Geometry, Geometry>();
  private signPoints = new WeakMap<Feature, Geometry>();

  constructor(
    private readonly projection: () => MapProjection,
    private readonly language: () => Language,
  ) {
    this.all = new Map(ORDER.map((key, zIndex) => [key, createLayer(key, zIndex)]));
  }

  get(key: LayerKey): VectorLayer {
    return this.all.get(key)!;
  }

  /** @param opacity from 0 to 1, of what the layer has by itself */
  look(key: LayerKey, shown: boolean, opacity: number): void {
    this.get(key).setVisible(shown);
    this.get(key).setOpacity((OPACITY[key] ?? 1) * opacity);
  }

  setSource(key: LayerKey, source: VectorSource | undefined): void {
    const layer = this.get(key);
    if (source && layer.getSource() !== source) {
      layer.setSource(source);
    }
  }

  /** Replaces what an overlay shows. */
  setFeatures(key: LayerKey, features: Feature[]): void {
    const source = new VectorSource({ wrapX: this.projection().ol.canWrapX(), features });
    this.get(key).setSource(source);
  }

  paint(palette: Palette): void {
    const outline = (feature: unknown) => this.outlineOf(feature as Feature);
    const styles: Record<LayerKey, StyleFunction | Style> = {
      sphere: new Style({ fill: new Fill({ color: palette.sea }), stroke: new Stroke({ color: palette.sea, width: 1 }) }),
      graticule: new Style({ stroke: new Stroke({ color: palette.graticule, width: 0.8 }) }),
      regionFill: regionFill(palette, 'plain'),
      regionLine: regionLine(palette, 'plain', outline),
      hoverFill: regionFill(palette, 'hover'),
      hoverLine: regionLine(palette, 'hover', outline),
      selectedFill: regionFill(palette, 'selected'),
      selectedLine: regionLine(palette, 'selected', outline),
      depositGround: depositArea(palette, 'plain'),
      hoverGround: depositArea(palette, 'hover'),
      selectedGround: depositArea(palette, 'selected'),
      deposit: this.sign(palette, 'plain'),
      hoverDeposit: this.sign(palette, 'hover'),
      selectedDeposit: this.sign(palette, 'selected'),
      disagreement: this.disagreement(palette),
      draft: draftStyle(palette),
    };
    ORDER.forEach((key) => this.get(key).setStyle(styles[key]));
  }

  private disagreement(palette: Palette): StyleFunction {
    const badge = disagreementStyle(palette);
    return (feature) => {
      const kind = String(feature.get('subjectKind')).toLowerCase() as FeatureKind;
      // a deposit's own sign tells it then
      const told = kind === 'deposit' && this.signs.kind === 'disagreement';
      const shown = !told && (!this.onlyDrawnDisagree || this.isDrawn({ kind, id: String(feature.get('subjectId')) }));
      return shown ? badge(feature) : undefined;
    };
  }

  private outlineOf(feature: Feature): Geometry {
    const geometry = feature.getGeometry()!;
    let outline = this.outlines.get(geometry);
    if (!outline) {
      outline = outlineWithoutSeams(geometry, this.projection());
      this.outlines.set(geometry, outline);
    }
    return outline;
  }

  private sign(palette: Palette, state: DepositState): StyleFunction {
    const scheme = schemeOf(this.signs);
    const one = depositSign(palette, state, scheme);
    const several = clusterSign(palette, state, this.language, scheme);
    return (feature, resolution) => {
      if (isCluster(feature)) {
        return several(feature);
      }
      const style = one(feature, resolution);
      style.setGeometry((f) => this.signGeometry(f as Feature));
      return style;
    };
  }

  private signGeometry(feature: Feature): Geometry {
    let point = this.signPoints.get(feature);
    if (!point) {
      point = signPoint(feature);
      this.signPoints.set(feature, point);
    }
    return point;
  }
}

function createLayer(key: LayerKey, zIndex: number): VectorLayer {
  return new VectorLayer({
    source: new VectorSource(),
    zIndex,
    opacity: OPACITY[key] ?? 1,
    properties: { key },
  });
}
