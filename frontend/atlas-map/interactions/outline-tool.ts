import Feature from 'ol/Feature';
import { Polygon } from 'ol/geom';
import { DoubleClickZoom, Draw, Modify, Snap } from 'ol/interaction';
import type OlMap from 'ol/Map';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style } from 'ol/style';
import type { LonLatPolygon } from '../messages';
import { roundDegrees, toLonLat, toMap, type MapProjection } from '../projections';
import { alpha, type Palette } from '../styles/palette';

/** Draws the outline of a deposit, then lets its corners be moved. Speaks longitude and latitude to the outside. */
export class OutlineTool {
  private readonly source = new VectorSource();
  private readonly layer: VectorLayer;
  private readonly draw: Draw;
  private readonly modify: Modify;
  private readonly snap: Snap;
  private readonly doubleClick: DoubleClickZoom | undefined;

  constructor(
    private readonly map: OlMap,
    private readonly projection: MapProjection,
    palette: Palette,
    start: LonLatPolygon | null,
    private readonly onOutline: (polygon: LonLatPolygon) => void,
  ) {
    const style = outlineStyle(palette);
    this.layer = new VectorLayer({ source: this.source, style, zIndex: 90, updateWhileAnimating: true });
    this.draw = new Draw({ source: this.source, type: 'Polygon', style });
    this.modify = new Modify({ source: this.source, style, pixelTolerance: 14 });
    this.snap = new Snap({ source: this.source });
    this.doubleClick = map.getInteractions().getArray().find((one) => one instanceof DoubleClickZoom);
    this.listen();
    this.begin(start);
  }

  get drawn(): boolean {
    return this.source.getFeatures().length > 0;
  }

  addCorner(coordinate: number[]): void {
    if (this.draw.getActive()) {
      this.draw.appendCoordinates([coordinate]);
    }
  }

  takeBack(): void {
    this.draw.removeLastPoint();
  }

  finish(): void {
    this.draw.finishDrawing();
  }

  /** Gives up the corners drawn so far; false when there were none. */
  abandon(): boolean {
    const drawing = this.draw.getActive() && this.draw.getOverlay().getSource()!.getFeatures().length > 1;
    if (drawing) {
      this.draw.abortDrawing();
    }
    return drawing;
  }

  dispose(): void {
    [this.draw, this.modify, this.snap].forEach((one) => this.map.removeInteraction(one));
    this.map.removeLayer(this.layer);
    this.doubleClick?.setActive(true);
  }

  private listen(): void {
    this.draw.on('drawend', ({ feature }) => {
      // the double click that ends the drawing must not become the first corner of another
      setTimeout(() => this.draw.setActive(false));
      this.report(feature);
    });
    this.modify.on('modifyend', ({ features }) => features.forEach((feature) => this.report(feature as Feature)));
  }

  private begin(start: LonLatPolygon | null): void {
    if (start) {
      this.source.addFeature(new Feature(polygonToMap(start, this.projection)));
      this.draw.setActive(false);
    }
    this.doubleClick?.setActive(false);
    this.map.addLayer(this.layer);
    [this.draw, this.modify, this.snap].forEach((one) => this.map.addInteraction(one));
  }

  private report(feature: Feature): void {
    const rings = (feature.getGeometry() as Polygon).getCoordinates();
    const coordinates = rings.map((ring) => ring.map((corner) => toLonLat(this.projection, corner).map(roundDegrees)));
    this.onOutline({ type: 'Polygon', coordinates });
  }
}

export function polygonToMap(polygon: LonLatPolygon, projection: MapProjection): Polygon {
  return new Polygon(polygon.coordinates.map((ring) => ring.map(([lon, lat]) => toMap(projection, lon, lat))));
}

function outlineStyle(palette: Palette): Style {
  return new Style({
    fill: new Fill({ color: alpha(palette.accent, 0.14) }),
    stroke: new Stroke({ color: palette.accent, width: 2.2 }),
    image: new Circle({
      radius: 5.5,
      fill: new Fill({ color: palette.land }),
      stroke: new Stroke({ color: palette.accent, width: 2.2 }),
    }),
  });
}
