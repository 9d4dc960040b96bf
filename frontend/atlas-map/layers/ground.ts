import Feature from 'ol/Feature';
import { LineString, MultiPolygon, Point, Polygon, type Geometry } from 'ol/geom';
import { circular } from 'ol/geom/Polygon';
import { domainRing, graticuleLines } from '../domain';
import { toLonLat, toMap, type MapProjection } from '../projections';

/** Geometry that the browser makes itself: the edge of the map, the graticule, true circles. */

const CIRCLE_CORNERS = 96;

/** The sea, as far as the projection reaches. On a cone it also fills the hole that the pole's arc would leave. */
export function sphere(projection: MapProjection): Feature {
  const ring = domainRing(projection.domain).map(([lon, lat]) => toMap(projection, lon, lat));
  const parts = [[closed(ring)]];
  if (projection.domain.conic) {
    parts.push([closed(poleDisc(projection))]);
  }
  return new Feature(new MultiPolygon(parts));
}

/** The circle that the pole's arc is part of, closed through its centre where the globe is cut open. */
function poleDisc(projection: MapProjection): number[][] {
  const { cutLonDeg } = projection.domain;
  const arc = Array.from({ length: 121 }, (_, i) => toMap(projection, cutLonDeg! + 1e-7 + i * (3 - 1e-8), 90));
  return [...arc, centreOf(arc[0], arc[60], arc[120])];
}

function centreOf([ax, ay]: number[], [bx, by]: number[], [cx, cy]: number[]): number[] {
  const d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
  const [a, b, c] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
  return [(a * (by - cy) + b * (cy - ay) + c * (ay - by)) / d, (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / d];
}

export function graticule(projection: MapProjection, stepDeg: number): Feature[] {
  return graticuleLines(projection.domain, stepDeg).map(
    (line) => new Feature(new LineString(line.map(([lon, lat]) => toMap(projection, lon, lat)))),
  );
}

/** Graticule step that leaves a hand's breadth between the lines. */
export function graticuleStep(resolution: number): number {
  return resolution > 5_000 ? 20 : resolution > 1_800 ? 10 : 5;
}

/** A circle of true radius on the ground, in whatever shape the projection gives it. */
export function groundCircle(projection: MapProjection, centre: number[], radiusM: number): Polygon {
  const ring = circular(toLonLat(projection, centre), radiusM, CIRCLE_CORNERS);
  return ring.transform('EPSG:4326', projection.ol) as Polygon;
}

/** Where the sign of a deposit stands: its point, or the label point of its outline. */
export function signPoint(feature: Feature): Point {
  const geometry = feature.getGeometry() as Geometry;
  if (geometry.getType() === 'Point') {
    return geometry as Point;
  }
  const [x, y] = [feature.get('labelX'), feature.get('labelY')];
  if (Number.isFinite(x) && Number.isFinite(y)) {
    return new Point([x, y]);
  }
  const polygon = geometry instanceof MultiPolygon ? geometry.getPolygon(0) : (geometry as Polygon);
  return polygon!.getInteriorPoint();
}

/** The area on the ground that belongs to a deposit, or null for an exact point. */
export function depositGround(feature: Feature, projection: MapProjection): Feature | null {
  const geometry = feature.getGeometry()!;
  if (geometry.getType() !== 'Point') {
    return new Feature({ geometry, part: 'outline' });
  }
  const radiusM = feature.get('radiusM');
  if (feature.get('precision') !== 'APPROXIMATE' || !(radiusM > 0)) {
    return null;
  }
  return new Feature({ geometry: groundCircle(projection, (geometry as Point).getCoordinates(), radiusM), part: 'uncertain' });
}

function closed(ring: number[][]): number[][] {
  return [...ring, ring[0]];
}
