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
  return features(await answerOf(urlOf(layersUrl, request), request.layer, signal));
}

/** One feature in full, wherever it lies; null when there is none with this id. */
export async function fetchFeature(
  layersUrl: string, layer: string, id: string, crs: string, signal: AbortSignal,
): Promise<Feature | null> {
  const url = new URL(`${encodeURIComponent(layer)}/${encodeURIComponent(id)}`, new URL(layersUrl, document.baseURI));
  url.searchParams.set('crs', crs);
  return (await features(await answerOf(url.href, layer, signal)))[0] ?? null;
}

/** The answer to a request, unless it is no good. */
export async function answerOf(url: string, what: string, signal: AbortSignal): Promise<Response> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const response = await fetch(url, { signal: limit, credentials: 'same-origin' });
  if (response.status === 400 || response.status === 404) {
    throw new Refused(`${what}: ${response.status}`);
  }
  if (!response.ok) {
    throw new Error(`${what}: ${response.status}`);
  }
  return response;
}

async function features(response: Response): Promise<Feature[]> {
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
