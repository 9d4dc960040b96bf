import type { ProjectionOption } from './messages';

/** The part of the Earth that a projection can show, and where it cuts the globe open. */
export interface Domain {
  /** Western edge of the cut-open globe, or null where the projection does not cut (polar). */
  cutLonDeg: number | null;
  /** On a cone the pole is an arc around a hole. */
  conic: boolean;
  minLatDeg: number;
  maxLatDeg: number;
}

/** Just inside the cut, so that both of its sides project to their own side. */
const CUT_GAP_DEG = 1e-7;
const STEP_DEG = 1;

export function domainOf(option: ProjectionOption): Domain {
  const kind = /\+proj=(\w+)/.exec(option.proj4)?.[1];
  const centreLon = Number(/\+lon_0=([-\d.]+)/.exec(option.proj4)?.[1] ?? 0);
  if (kind === 'laea' || kind === 'stere') {
    return { cutLonDeg: null, conic: false, minLatDeg: polarLimitDeg(option), maxLatDeg: 90 };
  }
  if (kind === 'aea' || kind === 'lcc') {
    return { cutLonDeg: centreLon - 180, conic: true, minLatDeg: -60, maxLatDeg: 90 };
  }
  if (kind === 'moll' || kind === 'eqearth' || kind === 'robin') {
    return { cutLonDeg: centreLon - 180, conic: false, minLatDeg: -90, maxLatDeg: 90 };
  }
  return { cutLonDeg: centreLon - 180, conic: false, minLatDeg: -85.06, maxLatDeg: 85.06 };
}

/** The latitude at which a polar equal-area map reaches the edge of its declared extent. */
function polarLimitDeg(option: ProjectionOption): number {
  const authalicRadiusM = 6371007.2;
  const half = Math.min(1, option.extent[2] / (2 * authalicRadiusM));
  return Math.max(-89, 90 - (2 * Math.asin(half) * 180) / Math.PI);
}

/** The edge of the domain as one ring of longitude/latitude. */
export function domainRing(domain: Domain): number[][] {
  const { minLatDeg, maxLatDeg } = domain;
  if (domain.cutLonDeg === null) {
    return range(-180, 180).map((lon) => [lon, minLatDeg]);
  }
  const [west, east] = edges(domain.cutLonDeg);
  const south = range(west, east).map((lon) => [lon, minLatDeg]);
  const north = range(west, east).map((lon) => [lon, maxLatDeg]);
  const eastSide = range(minLatDeg, maxLatDeg).map((lat) => [east, lat]);
  const westSide = range(minLatDeg, maxLatDeg).map((lat) => [west, lat]);
  return [...south, ...eastSide, ...north.reverse(), ...westSide.reverse()];
}

/** Meridians and parallels every `stepDeg`, densified so that they bend as the projection does. */
export function graticuleLines(domain: Domain, stepDeg: number): number[][][] {
  const { minLatDeg, maxLatDeg, cutLonDeg } = domain;
  const [west, east] = cutLonDeg === null ? [-180, 180] : edges(cutLonDeg);
  const lastParallel = Math.min(maxLatDeg, 90 - stepDeg);
  const lines: number[][][] = [];
  for (let lon = Math.ceil(west / stepDeg) * stepDeg; lon <= east; lon += stepDeg) {
    lines.push(range(Math.max(minLatDeg, stepDeg - 90), lastParallel).map((lat) => [lon, lat]));
  }
  for (let lat = Math.ceil(minLatDeg / stepDeg) * stepDeg; lat <= lastParallel; lat += stepDeg) {
    lines.push(range(west, east).map((lon) => [lon, lat]));
  }
  return lines;
}

function edges(cutLonDeg: number): [number, number] {
  return [cutLonDeg + CUT_GAP_DEG, cutLonDeg + 360 - CUT_GAP_DEG];
}

function range(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP_DEG));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}
