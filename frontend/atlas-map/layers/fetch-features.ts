import type Feature from 'ol/Feature';
import GeoJSON from 'ol/format/GeoJSON';

const TIMEOUT_MS = 30_000;
const format = new GeoJSON();

export interface LayerRequest {
  layer: string;
  /** One feature; null for all. */
  id: string | null;
  crs: string;
  detail: number;
  revision: string | undefined;
}

/** The server understood and said no: asking again will not help. */
export class Refused extends Error {}

/** Features with coordinates already in metres of the projection that was asked for. */
export async function fetchFeatures(layersUrl: string, request: LayerRequest, signal: AbortSignal): Promise<Feature[]> {
  return features(await answerOf(urlOf(layersUrl, request), request.layer, signal));
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

function urlOf(layersUrl: string, { layer, id, crs, detail, revision }: LayerRequest): string {
  const path = [layer, ...(id === null ? [] : [id])].map(encodeURIComponent).join('/');
  const url = new URL(path, new URL(layersUrl, document.baseURI));
  url.searchParams.set('crs', crs);
  url.searchParams.set('detail', String(detail));
  if (revision) {
    url.searchParams.set('v', revision);
  }
  return url.href;
}
