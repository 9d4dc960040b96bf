import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groundResolution, roundDegrees, toLonLat, viewOf } from './projections';
import type { LayerDesk } from './layer-desk';
import type { OutgoingDetails } from './messages';
import type { Stage } from './stage';
import { findSigns, keptSigns, signsKey, STATUS, type Signs } from './styles/signs';

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

function showLinkedView(stage: Stage, linked: LinkedView, roomPx: number, milliseconds: number): void {
  const { center, resolution } = viewOf(stage.projection, linked);
  stage.fitting.moveTo(center, resolution * Math.max(1, roomPx / halfFreePx(stage)), milliseconds);
}

/** From the middle of what no panel covers to its nearer edge. */
function halfFreePx(stage: Stage): number {
  const [width, height] = stage.map.getSize() ?? [0, 0];
  const { left, right, top, bottom } = stage.fitting.insets;
  return Math.max(50, Math.min(width - left - right, height - top - bottom) / 2);
}

/** A story is written on a large screen: on a small one its views keep what lies this near to their middle. */
const STORY_ROOM_PX = 280;
const ACTS = ['pointerdown', 'keydown', 'wheel'];
const FLIGHT_MS = 1_100;

/** The view that the page's address or a story asks for; once shown, it holds until the reader does something. */
export class AskedView implements ReactiveController {
  wanted: LinkedView | null = linkedView(location.hash);
  private shown = false;
  private roomPx = 0;
  private readonly onAct = () => {
    if (this.shown) {
      this.wanted = null;
    }
  };

  constructor(private readonly host: ReactiveControllerHost & { readonly stage: Stage | null; readonly desk: LayerDesk }) {
    host.addController(this);
  }

  hostConnected(): void {
    ACTS.forEach((act) => window.addEventListener(act, this.onAct, { capture: true, passive: true }));
  }

  hostDisconnected(): void {
    ACTS.forEach((act) => window.removeEventListener(act, this.onAct, { capture: true }));
  }

  /** @param fragment of an address; one without a view takes back what was asked for */
  ask(fragment: string): void {
    this.wanted = linkedView(fragment);
    this.shown = false;
    this.roomPx = STORY_ROOM_PX;
    this.host.desk.showSigns(this.wanted?.signs ?? keptSigns());
    this.show(FLIGHT_MS);
  }

  /** Goes there, as soon as its projection is drawn. It wins over the first view and over what is selected. */
  show(milliseconds = 0): void {
    const { stage } = this.host;
    if (this.wanted && stage?.store && stage.projection.key === this.wanted.projection) {
      this.shown = true;
      showLinkedView(stage, this.wanted, this.roomPx, milliseconds);
    }
  }
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
  return {
    key: stage.projection.key,
    signs: signsKey(stage.layers.signs),
    lonDeg: roundDegrees(lonDeg),
    latDeg: roundDegrees(latDeg),
    metresPerPixel,
    radiusKm: (halfFreePx(stage) * metresPerPixel) / 1000,
  };
}
