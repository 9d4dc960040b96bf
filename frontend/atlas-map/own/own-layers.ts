import Feature from 'ol/Feature';
import type OlMap from 'ol/Map';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style } from 'ol/style';
import type { LayerLook } from '../layers/layer-choice';
import type { MapProjection } from '../projections';
import type { Palette } from '../styles/palette';
import { alpha, isDark } from '../styles/palette';

/** On light and on dark ground; after the colours that Okabe and Ito (2008) found told apart by everyone. */
const COLOURS: [onLight: string, onDark: string][] = [
  ['#0072b2', '#56b4e9'], ['#00795a', '#3fd6a7'], ['#a8437f', '#eba4cf'], ['#6b5d00', '#f0e442'], ['#43507a', '#b6c2f0'],
];
const ABOVE_THE_ATLAS = 60;

/** A file of the reader's own, drawn above the atlas. */
export interface OwnLayer extends LayerLook {
  id: number;
  name: string;
  /** Which of the colours for own files. */
  colour: number;
  /** In longitude and latitude. */
  features: Feature[];
}

/** Draws the reader's own files in whatever projection the map has. */
export class OwnLayers {
  private readonly drawn = new Map<number, VectorLayer>();
  private projection: MapProjection | null = null;

  constructor(private readonly map: OlMap) {}

  /** @param layers bottom to top */
  show(layers: readonly OwnLayer[], projection: MapProjection, palette: Palette): void {
    const moved = this.projection?.key !== projection.key;
    this.projection = projection;
    [...this.drawn.keys()].filter((id) => !layers.some((one) => one.id === id)).forEach((id) => this.remove(id));
    layers.forEach((one, place) => {
      const layer = this.drawn.get(one.id) ?? this.add(one);
      if (moved || !layer.getSource()) {
        layer.setSource(sourceOf(one.features, projection));
      }
      layer.setStyle(styleOf(one.colour, palette));
      layer.setVisible(one.shown);
      layer.setOpacity(one.opacity);
      layer.setZIndex(ABOVE_THE_ATLAS + place);
    });
  }

  private add({ id }: OwnLayer): VectorLayer {
    const layer = new VectorLayer({ properties: { key: 'own' } });
    this.drawn.set(id, layer);
    this.map.addLayer(layer);
    return layer;
  }

  private remove(id: number): void {
    this.map.removeLayer(this.drawn.get(id)!);
    this.drawn.delete(id);
  }
}

export function nextColour(layers: readonly OwnLayer[]): number {
  const free = COLOURS.findIndex((_, colour) => !layers.some((one) => one.colour === colour));
  return free >= 0 ? free : layers.length % COLOURS.length;
}

/** As a CSS colour that follows the page's theme. */
export function swatchOf({ colour }: OwnLayer): string {
  return `light-dark(${COLOURS[colour].join(', ')})`;
}

/** What the projection cannot show, such as a pole in Mercator, is left out. */
function sourceOf(features: Feature[], projection: MapProjection): VectorSource {
  const here = features.flatMap((feature) => {
    const geometry = feature.getGeometry()!.clone().transform('EPSG:4326', projection.ol);
    return geometry.getExtent().every(Number.isFinite) ? [new Feature(geometry)] : [];
  });
  return new VectorSource({ wrapX: projection.ol.canWrapX(), features: here });
}

function styleOf(number: number, palette: Palette): Style {
  const colour = COLOURS[number][isDark(palette.land) ? 1 : 0];
  const outline = new Stroke({ color: colour, width: 2 });
  return new Style({
    stroke: outline,
    fill: new Fill({ color: alpha(colour, 0.16) }),
    image: new Circle({
      radius: 5,
      fill: new Fill({ color: colour }),
      stroke: new Stroke({ color: palette.land, width: 1.5 }),
    }),
  });
}
