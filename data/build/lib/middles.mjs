// Points that stand for areas: centroids on the sphere, and middles of several places.
import { areaKm2, polygonsOf } from './rings.mjs';

const RAD = Math.PI / 180;
const vector = ([lon, lat]) => [Math.cos(lat * RAD) * Math.cos(lon * RAD), Math.cos(lat * RAD) * Math.sin(lon * RAD), Math.sin(lat * RAD)];
const point = ([x, y, z]) => [Math.atan2(y, x) / RAD, Math.atan2(z, Math.hypot(x, y)) / RAD];

/** The direction of the weighted sum of unit vectors. @param weighted [[longitude, latitude], weight] each */
export function middleOf(weighted) {
  const sum = [0, 0, 0];
  for (const [at, weight] of weighted) vector(at).forEach((v, i) => { sum[i] += v * weight; });
  return point(sum);
}

const largest = (geometry) => polygonsOf(geometry).reduce((a, b) => (areaKm2(b) > areaKm2(a) ? b : a));

/** Centroid of the largest part's outer ring, in an equal-area projection (longitude, sine of latitude). */
export function centroid(geometry) {
  const ring = largest(geometry)[0].map(([x, y]) => [x, Math.sin(y * RAD)]);
  let [area, cx, cy] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
    area += cross;
    cx += (ring[i][0] + ring[i + 1][0]) * cross;
    cy += (ring[i][1] + ring[i + 1][1]) * cross;
  }
  return [cx / (3 * area), Math.asin(cy / (3 * area)) / RAD];
}

export const totalAreaKm2 = (geometry) => polygonsOf(geometry).reduce((sum, polygon) => sum + areaKm2(polygon), 0);
