import type { LabelKey } from '../labels';
import { FAINTEST, type LayerLook } from '../layers/layer-choice';

/** Pictures of a map service that the reader has named; only this browser asks for them. */
export interface MapService extends LayerLook {
  kind: 'xyz' | 'wmts' | 'wms';
  /** Of `xyz` a template with `{z}`, `{x}` and `{y}` or `{-y}`. */
  url: string;
  /** Empty for `xyz`. */
  layer: string;
}

/** Why an address is not taken; the key of the words for it. */
export class UnusableService extends Error {
  constructor(readonly label: LabelKey) {
    super(label);
  }
}

const KEPT_AS = 'atlas-map-services';
/** The server lets this browser fetch pictures from the hosts in it, when the page is loaded: `OwnMapHosts`. */
const COOKIE = 'atlas-map-hosts';
const YEAR_S = 31_536_000;
export const MOST_SERVICES = 5;
const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;
/** What the map itself says when it asks (OGC 06-042 and 07-057r7). */
const ASKED = /^(service|request|version|layers?|styles?|format|transparent|crs|srs|bbox|width|height|tilematrixset|tilematrix|tilerow|tilecol|tiled)$/i;
/** Names of a WMTS's resource templates (OGC 07-057r7, 10.2) and ours. */
const TEMPLATE: [RegExp, string][] = [[/\{TileMatrix\}/i, '{z}'], [/\{TileRow\}/i, '{y}'], [/\{TileCol\}/i, '{x}']];

/** What this page may ask: the cookie as it was when the page was loaded. */
const allowedHere = hostsOf(cookie());

/**
 * Reads what a reader has typed.
 *
 * @param layer may be empty when the address names it, or needs none
 */
export function readService(address: string, layer: string): MapService {
  const url = TEMPLATE.reduce((text, [name, ours]) => text.replace(name, ours), address.trim());
  const parsed = addressOf(url);
  if (/\{z\}/.test(url) && /\{x\}/.test(url) && /\{-?y\}/.test(url)) {
    if (/\{(?!z\}|x\}|-?y\})/.test(url)) {
      throw new UnusableService('ownServiceTemplate');
    }
    return { kind: 'xyz', url, layer: '', shown: true, opacity: 1 };
  }
  if (url.includes('{')) {
    throw new UnusableService('ownServiceTemplate');
  }
  const named = layer.trim() || [...parsed.searchParams].find(([key]) => /^layers?$/i.test(key))?.[1] || '';
  if (!named) {
    throw new UnusableService('ownServiceNeedsLayer');
  }
  const kind = /wmts/i.test(parsed.pathname + parsed.search) ? 'wmts' : 'wms';
  [...parsed.searchParams.keys()].filter((key) => ASKED.test(key)).forEach((key) => parsed.searchParams.delete(key));
  return { kind, url: parsed.href, layer: named, shown: true, opacity: 1 };
}

function addressOf(url: string): URL {
  let parsed: URL;
  try {
    parsed = new URL(url.replace(/\{[^}]*\}/g, '0'));
  } catch {
    throw new UnusableService('ownServiceAddress');
  }
  if (!/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) {
    throw new UnusableService('ownServiceAddress');
  }
  if (parsed.protocol === 'http:' && !LOOPBACK.test(parsed.hostname)) {
    throw new UnusableService('ownServiceInsecure');
  }
  return parsed;
}

export function hostOf({ url }: MapService): string {
  return addressOf(url).host;
}

/** Whether the page has to be loaded again before its pictures can be fetched. */
export function needsReload(service: MapService): boolean {
  return !allowedHere.includes(addressOf(service.url).origin);
}

/** Those of last time; what cannot be understood is left out. */
export function keptServices(): MapService[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]') as MapService[];
    return kept.slice(0, MOST_SERVICES).flatMap((one) => sound(one));
  } catch {
    return [];
  }
}

function sound({ url, layer, shown, opacity }: MapService): MapService[] {
  try {
    const seen = opacity >= FAINTEST && opacity <= 1 ? opacity : 1;
    return [{ ...readService(url, layer), shown: shown !== false, opacity: seen }];
  } catch {
    return [];
  }
}

/** Keeps them in this browser, and tells the server at the next load which hosts they need. */
export function keepServices(services: readonly MapService[]): void {
  const hosts = [...new Set(services.map(({ url }) => addressOf(url).origin))];
  document.cookie = `${COOKIE}=${hosts.join('|')};path=/;max-age=${hosts.length ? YEAR_S : 0};samesite=lax`;
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(services));
  } catch {
    // a browser that keeps nothing shows them until the page is left
  }
}

/** Whether this browser keeps what the server has to know at the next load. */
export function hostsAreKept(): boolean {
  return cookie() !== '';
}

function cookie(): string {
  return document.cookie.split('; ').find((part) => part.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}

function hostsOf(value: string): string[] {
  return value.split('|').filter(Boolean);
}
