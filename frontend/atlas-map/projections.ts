import { get as getProjection, getPointResolution, transform, type Projection } from 'ol/proj';
import { register } from 'ol/proj/proj4';
import type TileGrid from 'ol/tilegrid/TileGrid';
import proj4 from 'proj4';
import type { Bounds, ProjectionOption } from './messages';
import { domainOf, type Domain } from './domain';
import { tileGrid } from './layers/tiles';

/** A projection the map can be drawn in, with the part of the Earth it is meant for. */
export interface MapProjection {
  key: string;
  label: string;
  ol: Projection;
  extent: Bounds;
  home: Bounds;
  domain: Domain;
  tiles: TileGrid;
}

const LON_LAT = 'EPSG:4326';

/** Registers the option with proj4 and OpenLayers; calling it again for the same option is harmless. */
export function mapProjection(option: ProjectionOption): MapProjection {
  const code = codeOf(option);
  const ol = getProjection(code);
  if (!ol) {
    throw new Error(`atlas-map: proj4 does not understand "${option.proj4}"`);
  }
  if (!ol.isGlobal()) {
    ol.setExtent(option.extent);
  }
  const { key, label, extent, home } = option;
  return { key, label, ol, extent, home, domain: domainOf(option), tiles: tileGrid(option) };
}

/** Tile services speak Web Mercator. */
export function isTiled(projection: MapProjection): boolean {
  return projection.ol.getCode() === 'EPSG:3857';
}

function codeOf(option: ProjectionOption): string {
  if (/^EPSG:3857$/i.test(option.proj4) || option.key === 'web-mercator') {
    return 'EPSG:3857';
  }
  const code = `ATLAS:${option.key}`;
  // proj4 2.22 answers NaN for some projections when the false origin is left to its default of 0.
  const complete = `${/\+x_0=/.test(option.proj4) ? '' : '+x_0=0 '}${/\+y_0=/.test(option.proj4) ? '' : '+y_0=0 '}`;
  proj4.defs(code, `${complete}${option.proj4}`);
  register(proj4);
  return code;
}

export function toMap(projection: MapProjection, lonDeg: number, latDeg: number): number[] {
  return transform([lonDeg, latDeg], LON_LAT, projection.ol);
}

/** Longitude in [-180, 180], also for a coordinate on a repeated world. */
export function toLonLat(projection: MapProjection, coordinate: number[]): [lonDeg: number, latDeg: number] {
  const [lon, lat] = transform(coordinate, projection.ol, LON_LAT);
  return [unwrapLongitude(lon), Math.max(-90, Math.min(90, lat))];
}

/** A millionth of a degree is a decimetre: finer than any pointer. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

export function unwrapLongitude(lonDeg: number): number {
  return lonDeg >= -180 && lonDeg <= 180 ? lonDeg : ((((lonDeg + 180) % 360) + 360) % 360) - 180;
}

/** True metres on the ground for one pixel at this coordinate. */
export function groundResolution(projection: MapProjection, resolution: number, coordinate: number[]): number {
  return getPointResolution(projection.ol, resolution, coordinate, 'm');
}

const NORTHWARD_DEG = 0.1;

/** Where north lies at a coordinate, in degrees clockwise from the map's up. */
export function northDeg(projection: MapProjection, coordinate: number[]): number {
  const [lon, lat] = toLonLat(projection, coordinate);
  const southern = Math.min(lat, 90 - NORTHWARD_DEG);
  const [fromX, fromY] = toMap(projection, lon, southern);
  const [toX, toY] = toMap(projection, lon, southern + NORTHWARD_DEG);
  return (Math.atan2(toX - fromX, toY - fromY) * 180) / Math.PI;
}

/** A place at a scale. */
export interface PlaceView {
  lonDeg: number;
  latDeg: number;
  /** True metres at the place. */
  metresPerPixel: number;
}

/** How the map's view shows it; a place beyond what the projection shows at its edge. */
export function viewOf(projection: MapProjection, { lonDeg, latDeg, metresPerPixel }: PlaceView): { center: number[]; resolution: number } {
  const { minLatDeg, maxLatDeg } = projection.domain;
  const center = toMap(projection, lonDeg, Math.max(minLatDeg, Math.min(maxLatDeg, latDeg)));
  return { center, resolution: metresPerPixel / groundResolution(projection, 1, center) };
}
