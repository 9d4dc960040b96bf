import type Feature from 'ol/Feature';
import GeoJSON from 'ol/format/GeoJSON';
import type { Bounds } from '../messages';

const TIMEOUT_MS = 30_000;
const format = new GeoJSON();

export interface LayerRequest {
  layer: string;
  crs: string;
  detail: number;
  bbox: Bounds | null;
  revision: string | undefined;
}

/** The server understood and said no: asking again will not help. */
export class Refused extends Error {}

/** Features with coordinates already in metres of the projection that was asked for. */
export async function fetchFeatures(layersUrl: string, request: LayerRequest, signal: AbortSignal): Promise<Feature[]> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const response = await fetch(urlOf(layersUrl, request), { signal: limit, credentials: 'same-origin' });
  if (response.status === 400 || response.status === 404) {
    throw new Refused(`${request.layer}: ${response.status}`);
  }
  if (!response.ok) {
    throw new Error(`${request.layer}: ${response.status}`);
  }
  return format.readFeatures(await response.json()) as Feature[];
}

function urlOf(layersUrl: string, { layer, crs, detail, bbox, revision }: LayerRequest): string {
  const url = new URL(encodeURIComponent(layer), new URL(layersUrl, document.baseURI));
  url.searchParams.set('crs', crs);
  url.searchParams.set('detail', String(detail));
  if (bbox) {
    url.searchParams.set('bbox', bbox.join(','));
  }
  if (revision) {
    url.searchParams.set('v', revision);
  }
  return url.href;
}
