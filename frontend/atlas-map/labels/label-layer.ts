import Feature from 'ol/Feature';
import { Point } from 'ol/geom';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style';
import type { FeatureRef, Language } from '../messages';
import type { Palette } from '../styles/palette';
import { alpha } from '../styles/palette';
import { LabelSpecs, type LabelSubjects } from './label-specs';
import { placeLabels, type Placed } from './placement';

export interface LabelScene extends LabelSubjects {
  palette: Palette;
  language: Language;
  selection: FeatureRef | null;
  wrapX: boolean;
}

const SAME_RESOLUTION = 0.002;

/** All names of the map, laid out together so that none hides another. */
export class LabelLayer {
  readonly layer = new VectorLayer({
    source: new VectorSource(),
    zIndex: 100,
    updateWhileAnimating: true,
    updateWhileInteracting: true,
    properties: { key: 'labels' },
  });

  private scene: LabelScene | null = null;
  private resolution = 0;
  private spots = new Map<string, number>();
  private texts: string[] = [];

  /** The names that are shown now. */
  get shown(): string[] {
    return this.texts;
  }

  show(scene: LabelScene): void {
    this.scene = scene;
    this.resolution = 0;
    this.layer.changed();
  }

  /** Call before each picture: lays out again only when the scale or the scene has changed. */
  prepare(resolution: number): void {
    if (!this.scene || Math.abs(resolution / this.resolution - 1) < SAME_RESOLUTION) {
      return;
    }
    this.resolution = resolution;
    const { palette, language, selection, wrapX } = this.scene;
    const specs = new LabelSpecs(palette, language, selection, resolution);
    const placed = placeLabels(specs.labels(this.scene), specs.obstacles(this.scene), resolution, this.spots);
    this.spots = new Map(placed.map(({ label, spot }) => [label.id, spot]));
    this.texts = placed.map(({ label }) => label.lines.join(' '));
    const features = placed.map((one) => labelFeature(one, palette));
    this.layer.setSource(new VectorSource({ wrapX, features }));
  }
}

function labelFeature({ label, dx, dy }: Placed, palette: Palette): Feature {
  const feature = new Feature(new Point(label.at));
  const text = new Text({
    text: label.lines.join('\n'),
    font: `${label.font}`,
    offsetX: dx,
    offsetY: dy,
    textAlign: 'center',
    textBaseline: 'middle',
    justify: 'center',
    fill: new Fill({ color: label.colour }),
    stroke: new Stroke({ color: alpha(palette.land, 0.86), width: 3.4, lineJoin: 'round' }),
    overflow: true,
  });
  const dot = label.dot
    ? new Circle({ radius: 2, fill: new Fill({ color: palette.quiet }), stroke: new Stroke({ color: palette.land, width: 1 }) })
    : undefined;
  feature.setStyle(new Style({ text, image: dot, zIndex: -label.rank }));
  return feature;
}
