import Feature from 'ol/Feature';
import type OlMap from 'ol/Map';
import type MapBrowserEvent from 'ol/MapBrowserEvent';
import { unByKey } from 'ol/Observable';
import type { EventsKey } from 'ol/events';
import { LineString, MultiPoint, Polygon } from 'ol/geom';
import { DoubleClickZoom } from 'ol/interaction';
import VectorLayer from 'ol/layer/Vector';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style } from 'ol/style';
import type { Geodesics } from '../geodesics';
import { toLonLat, toMap } from '../projections';
import type { Stage } from '../stage';
import { alpha, type Palette } from '../styles/palette';

/** The length of the path and, from three corners on, the area within its closed line. */
export interface Measured {
  lengthM: number;
  areaM2: number | null;
}

const SAME_PLACE_PX = 4;

/** Measuring on the ground: corners are set by pointer or keyboard; lines follow the shortest way on the ellipsoid. */
export class MeasureSession {
  readonly hasOutline = false;
  private corners: [lonDeg: number, latDeg: number][] = [];
  private pointer: [lonDeg: number, latDeg: number] | null = null;
  private ended = false;
  private readonly source = new VectorSource();
  private readonly layer: VectorLayer;
  private readonly keys: EventsKey[];
  private readonly doubleClick: DoubleClickZoom | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly geodesics: Geodesics,
    palette: Palette,
    private readonly changed: () => void,
    private readonly leave: () => void,
  ) {
    const { map } = stage;
    this.layer = new VectorLayer({ source: this.source, style: measureStyles(palette), zIndex: 91, updateWhileAnimating: true });
    map.addLayer(this.layer);
    this.doubleClick = map.getInteractions().getArray().find((one) => one instanceof DoubleClickZoom);
    this.doubleClick?.setActive(false);
    this.keys = [
      map.on('pointermove', (event) => this.follow(event as MapBrowserEvent<PointerEvent>)),
      map.on('dblclick', () => this.end()),
    ].flat() as EventsKey[];
  }

  get measured(): Measured | null {
    const path = this.path();
    return path.length < 2 ? null : {
      lengthM: this.geodesics.lengthM(path),
      areaM2: path.length < 3 ? null : this.geodesics.areaM2(path),
    };
  }

  pickAt(coordinate: number[]): void {
    if (this.ended) {
      this.corners = [];
      this.ended = false;
    }
    const last = this.corners.at(-1);
    if (last && this.isSamePlace(coordinate, toMap(this.stage.projection, ...last))) {
      return;
    }
    const corner = toLonLat(this.stage.projection, coordinate);
    if (corner.every(Number.isFinite)) {
      this.corners.push(corner);
      this.redraw();
    }
  }

  enter(finish: boolean): void {
    if (finish) {
      this.end();
    } else {
      this.pickAt(this.stage.freeCentre());
    }
  }

  takeBack(): void {
    this.corners.pop();
    this.ended = false;
    this.redraw();
  }

  /** First gives up what was measured, then measuring. */
  escape(): void {
    if (this.corners.length === 0) {
      this.leave();
      return;
    }
    this.corners = [];
    this.ended = false;
    this.redraw();
  }

  setOutline(): void {
    // only the drawing of an outline hears of one
  }

  redraw(): void {
    const { projection } = this.stage;
    const path = this.path();
    const line = path.length < 2 ? [] : this.geodesics.line(path).map(([lon, lat]) => toMap(projection, lon, lat));
    const closed = path.length < 3 ? [] : this.geodesics.line([...path, path[0]]).map(([lon, lat]) => toMap(projection, lon, lat));
    this.source.clear(true);
    this.source.addFeatures([
      new Feature(new Polygon(closed.length ? [closed] : [])),
      new Feature(new LineString(line)),
      new Feature(new MultiPoint(this.corners.map(([lon, lat]) => toMap(projection, lon, lat)))),
    ]);
    this.changed();
  }

  dispose(): void {
    unByKey(this.keys);
    this.map.removeLayer(this.layer);
    this.doubleClick?.setActive(true);
  }

  private get map(): OlMap {
    return this.stage.map;
  }

  private path(): [number, number][] {
    return this.pointer && !this.ended && this.corners.length > 0 ? [...this.corners, this.pointer] : this.corners;
  }

  private follow(event: MapBrowserEvent<PointerEvent>): void {
    const follows = !event.dragging && event.originalEvent.pointerType !== 'touch' && !this.ended && this.corners.length > 0;
    this.pointer = follows ? toLonLat(this.stage.projection, event.coordinate) : null;
    if (follows) {
      this.redraw();
    }
  }

  private end(): void {
    this.ended = this.corners.length > 1;
    this.pointer = null;
    this.redraw();
  }

  private isSamePlace(one: number[], other: number[]): boolean {
    const resolution = this.map.getView().getResolution() ?? 1;
    return Math.hypot(one[0] - other[0], one[1] - other[1]) < SAME_PLACE_PX * resolution;
  }
}

function measureStyles(palette: Palette): Style[] {
  const line = new Stroke({ color: palette.accent, width: 2.4 });
  return [
    new Style({ stroke: new Stroke({ color: alpha(palette.land, 0.85), width: 5 }) }),
    new Style({
      fill: new Fill({ color: alpha(palette.accent, 0.1) }),
      stroke: line,
      image: new Circle({ radius: 4.5, fill: new Fill({ color: palette.land }), stroke: line }),
    }),
  ];
}
