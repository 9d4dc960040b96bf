import { groundResolution, roundDegrees, toLonLat, toMap } from './projections';
import type { OutgoingDetails } from './messages';
import type { Stage } from './stage';
import { findSigns, signsKey, STATUS, type Signs } from './styles/signs';

/** A view that an address asks for: `#map=latitude,longitude,metres a pixel,projection`, and `,signs` unless they tell the status. */
export interface LinkedView {
  latDeg: number;
  lonDeg: number;
  metresPerPixel: number;
  projection: string;
  /** What the signs of deposits tell. */
  signs: Signs;
}

const NUMBER = '(-?\\d{1,6}(?:\\.\\d{1,8})?)';
const FRAGMENT = new RegExp(`^#map=${NUMBER},${NUMBER},${NUMBER},([a-z0-9-]{1,40})(?:,([A-Za-z-]{1,40}))?$`);

/** The view that a fragment asks for; null for anything else. */
export function linkedView(fragment: string): LinkedView | null {
  const match = FRAGMENT.exec(fragment);
  const [latDeg, lonDeg, metresPerPixel] = match ? match.slice(1, 4).map(Number) : [];
  const sound = match && Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180 && metresPerPixel > 0;
  return sound ? { latDeg, lonDeg, metresPerPixel, projection: match[4], signs: findSigns(match[5] ?? '') ?? STATUS } : null;
}

export function showLinkedView(stage: Stage, { latDeg, lonDeg, metresPerPixel }: LinkedView): void {
  const { domain } = stage.projection;
  const centre = toMap(stage.projection, lonDeg, Math.max(domain.minLatDeg, Math.min(domain.maxLatDeg, latDeg)));
  stage.fitting.moveTo(centre, metresPerPixel / groundResolution(stage.projection, 1, centre));
}

/** What is in sight now, as it goes to the server; null while nothing is drawn. */
export function viewInSight(stage: Stage): OutgoingDetails['atlas-share'] | null {
  const view = stage.map.getView();
  const [centre, resolution] = [view.getCenter(), view.getResolution()];
  const [width, height] = stage.map.getSize() ?? [0, 0];
  if (!centre || !resolution || !width || !height) {
    return null;
  }
  const [lonDeg, latDeg] = toLonLat(stage.projection, centre);
  const metresPerPixel = groundResolution(stage.projection, resolution, centre);
  const { left, right, top, bottom } = stage.fitting.insets;
  const halfPx = Math.max(50, Math.min(width - left - right, height - top - bottom) / 2);
  return {
    key: stage.projection.key,
    signs: signsKey(stage.layers.signs),
    lonDeg: roundDegrees(lonDeg),
    latDeg: roundDegrees(latDeg),
    metresPerPixel,
    radiusKm: (halfPx * metresPerPixel) / 1000,
  };
}
