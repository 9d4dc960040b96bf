// Rings and polygons in longitude/latitude degrees (RFC 7946: outer rings counter-clockwise, split at 180°).
const EARTH_RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

export const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
export const geometryOf = (polygons) =>
  polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };

/** Spherical area in km², positive for a counter-clockwise ring. */
export function signedAreaKm2(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i];
    const [x2, y2] = ring[i + 1];
    sum += (x2 - x1) * RAD * (2 + Math.sin(y1 * RAD) + Math.sin(y2 * RAD));
  }
  return (-sum * EARTH_RADIUS_KM ** 2) / 2;
}
export const areaKm2 = (polygon) =>
  polygon.reduce((sum, ring, i) => sum + (i ? -1 : 1) * Math.abs(signedAreaKm2(ring)), 0);

const wound = (ring, positive) => (signedAreaKm2(ring) > 0 === positive ? ring : ring.toReversed());
export const rfc7946 = (polygon) => polygon.map((ring, i) => wound(ring, i === 0));

export function ringContains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
export const polygonContains = (polygon, point) =>
  polygon.filter((ring) => ringContains(ring, point)).length % 2 === 1;

/** True for the edges that exist only because the sphere was cut open: along ±180° and along the pole. */
export const isCut = ([x1, y1], [x2, y2]) =>
  (Math.abs(x1) >= 179.9999 && Math.abs(x2) >= 179.9999) || (y1 <= -89.9999 && y2 <= -89.9999);
