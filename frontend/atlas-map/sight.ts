import type { ReactiveController } from 'lit';
import type { OutgoingDetails } from './messages';
import type { Stage } from './stage';

export type Sight = OutgoingDetails['atlas-sight'];

interface Host {
  readonly following: boolean;
  readonly stage: Stage | null;
}

/** A hand that moves the map is not answered at every stop. */
const REST_MS = 300;

/** The part of the map that no panel covers, in metres of its projection; null while nothing is drawn. */
export function boxInSight({ map, fitting, projection }: Stage): Sight | null {
  if (!map.getSize() || !map.getView().isDef()) {
    return null;
  }
  const [minXM, minYM, maxXM, maxYM] = fitting.freeExtent();
  return minXM < maxXM && minYM < maxYM ? { key: projection.key, minXM, minYM, maxXM, maxYM } : null;
}

/** Tells what is in sight, as long as someone follows: at once, and whenever the map comes to rest elsewhere. */
export class SightWatch implements ReactiveController {
  private watched: Stage | null = null;
  private timer = 0;
  private told = '';
  private readonly onMove = () => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), REST_MS);
  };

  constructor(
    private readonly host: Host,
    private readonly send: (sight: Sight) => void,
  ) {}

  hostUpdated(): void {
    const stage = this.host.following ? this.host.stage : null;
    if (stage !== this.watched) {
      this.watched?.map.un('moveend', this.onMove);
      this.watched = stage;
      this.told = '';
      stage?.map.on('moveend', this.onMove);
      this.tell();
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    const sight = this.watched && boxInSight(this.watched);
    const text = JSON.stringify(sight);
    if (sight && text !== this.told) {
      this.told = text;
      this.send(sight);
    }
  }
}
