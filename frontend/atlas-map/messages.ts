/** The wire between the server half and the browser half: typed, versioned, checked on arrival. */

export const WIRE_VERSION = 1;

export type FeatureKind = 'region' | 'deposit';
/** A subtag of ISO 639, such as `en`. */
export type Language = string;
export type Mode = 'browse' | 'pick' | 'outline';
export type Bounds = [minX: number, minY: number, maxX: number, maxY: number];

export interface FeatureRef {
  kind: FeatureKind;
  id: string;
}

/** Extents are metres of the projection itself; `home` is what the first view shows. */
export interface ProjectionOption {
  key: string;
  proj4: string;
  label: string;
  extent: Bounds;
  home: Bounds;
  /** The square that the projection's tiles divide, from its upper left corner. */
  grid: { originXM: number; originYM: number; sideM: number };
}

export interface BackgroundConfig {
  kind: 'xyz' | 'wmts';
  url: string;
  attribution: string;
  layer?: string;
  matrixSet?: string;
}

export interface MapConfig {
  v: number;
  layersUrl: string;
  tilesUrl: string;
  projections: ProjectionOption[];
  background: BackgroundConfig | null;
  labels: Record<string, string>;
  language: Language;
}

/** Layer name to an opaque revision; a layer without one is revision-less and loaded once. */
export type Revisions = Record<string, string>;

/** What of the atlas is drawn. */
export interface MapFilter {
  /** CQL2-Text that deposits must fulfil; empty for all. */
  deposits: string;
  /** Ids of the regions to draw; null for all. */
  regions: string[] | null;
}

/** GeoJSON Polygon in longitude/latitude degrees. */
export interface LonLatPolygon {
  type: 'Polygon';
  coordinates: number[][][];
}

export interface Draft {
  lonDeg: number | null;
  latDeg: number | null;
  radiusM: number | null;
  outline: LonLatPolygon | null;
  /** Further places, longitude first. */
  others: [number, number][];
  /** It was looked for instead of entered. */
  sought?: boolean;
}

/** What the component tells the server; every detail carries the wire version. */
export interface OutgoingDetails {
  'atlas-select': { kind: FeatureKind | null; id: string | null };
  'atlas-pick': { lonDeg: number; latDeg: number };
  'atlas-outline': { polygon: LonLatPolygon };
  'atlas-mode-cancel': Record<string, never>;
  'atlas-projection': { key: string };
  /** Metres of the projection: the part that no panel covers. */
  'atlas-sight': { key: string; minXM: number; minYM: number; maxXM: number; maxYM: number };
  /** Degrees and true metres at the middle of what no panel covers. */
  'atlas-share': { key: string; signs: string; lonDeg: number; latDeg: number; metresPerPixel: number; radiusKm: number };
}

/** Refuses a configuration this component cannot understand, before anything is drawn from it. */
export function requireConfig(value: unknown): MapConfig {
  const config = value as MapConfig;
  if (config?.v !== WIRE_VERSION) {
    throw new Error(`atlas-map understands wire version ${WIRE_VERSION}, but the configuration says ${config?.v}`);
  }
  if (!Array.isArray(config.projections) || config.projections.length === 0) {
    throw new Error('atlas-map needs at least one projection in config.projections');
  }
  config.projections.forEach(requireProjection);
  return config;
}

function requireProjection(option: ProjectionOption): void {
  const boxes = [option.extent, option.home];
  const grid = [option.grid?.originXM, option.grid?.originYM, option.grid?.sideM];
  const sound = option.key && option.proj4 && grid.every(Number.isFinite)
    && boxes.every((box) => box?.length === 4 && box.every(Number.isFinite));
  if (!sound) {
    throw new Error(`atlas-map: projection ${option?.key ?? '(no key)'} needs key, proj4, extent, home and grid`);
  }
}

export function sameRef(a: FeatureRef | null, b: FeatureRef | null): boolean {
  return a === b || (!!a && !!b && a.kind === b.kind && a.id === b.id);
}
