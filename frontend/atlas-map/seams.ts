import { LineString, MultiLineString, MultiPolygon, Polygon, type Geometry } from 'ol/geom';
import type { MapProjection } from './projections';
import { toLonLat } from './projections';

/** Coarse levels are rounded to a few hundred metres. */
const TOLERANCE_DEG = 2e-3;

/**
 * The outline of an area without the edges that only exist because coordinates are split there:
 * along 180° (how the data is kept) and along the projection's own cut.
 */
export function outlineWithoutSeams(geometry: Geometry, projection: MapProjection): Geometry {
  const rings = ringsOf(geometry);
  if (!rings) {
    return geometry;
  }
  const onSeam = seamTest(projection);
  const parts = rings.flatMap((ring) => withoutSeams(ring, onSeam));
  return new MultiLineString(parts.filter((part) => part.length > 1).map((part) => new LineString(part)));
}

function ringsOf(geometry: Geometry): number[][][] | null {
  if (geometry instanceof Polygon) {
    return geometry.getCoordinates();
  }
  return geometry instanceof MultiPolygon ? geometry.getCoordinates().flat() : null;
}

function seamTest(projection: MapProjection): (coordinate: number[]) => number | null {
  const seams = [180, -180];
  if (projection.domain.cutLonDeg !== null) {
    seams.push(projection.domain.cutLonDeg, projection.domain.cutLonDeg + 360);
  }
  return (coordinate) => {
    const [lon, lat] = toLonLat(projection, coordinate);
    // the same metres are more degrees near the pole
    const tolerance = TOLERANCE_DEG / Math.max(0.02, Math.cos((lat * Math.PI) / 180));
    const seam = seams.find((s) => Math.abs(((lon - s + 540) % 360) - 180) < tolerance);
    return seam === undefined ? null : (seam + 360) % 360;
  };
}

function withoutSeams(ring: number[][], onSeam: (c: number[]) => number | null): number[][][] {
  const parts: number[][][] = [[]];
  let previousSeam: number | null = null;
  for (const coordinate of ring) {
    const seam = onSeam(coordinate);
    if (seam !== null && seam === previousSeam) {
      parts.push([coordinate]);
    } else {
      parts[parts.length - 1].push(coordinate);
    }
    previousSeam = seam;
  }
  return parts;
}
