import type MapBrowserEvent from 'ol/MapBrowserEvent';
import type OlMap from 'ol/Map';
import { unByKey } from 'ol/Observable';
import type { EventsKey } from 'ol/events';
import type { Hits } from './hits';

export interface PointingTarget {
  hitsAt(coordinate: number[], tolerancePx: number): Hits;
  onHover(hits: Hits | null, pixel: number[]): void;
  onClick(hits: Hits, coordinate: number[], pixel: number[]): void;
  onMovedByHand(): void;
}

const MOUSE_TOLERANCE_PX = 10;
const TOUCH_TOLERANCE_PX = 18;

/** Mouse and touch: what is under the pointer, and what was clicked. */
export class Pointing {
  private readonly keys: EventsKey[];
  private readonly leave = () => this.target.onHover(null, [0, 0]);
  private readonly wheel = () => this.target.onMovedByHand();

  constructor(
    private readonly map: OlMap,
    private readonly target: PointingTarget,
  ) {
    this.keys = [
      map.on('pointermove', (event) => this.move(event as MapBrowserEvent<PointerEvent>)),
      map.on('click', (event) => this.click(event as MapBrowserEvent<PointerEvent>)),
      map.on('pointerdrag', () => this.target.onMovedByHand()),
      map.on('movestart', () => this.leave()),
      map.on('dblclick', () => this.target.onMovedByHand()),
    ].flat() as EventsKey[];
    map.getViewport()!.addEventListener('pointerleave', this.leave);
    map.getViewport()!.addEventListener('wheel', this.wheel, { passive: true });
  }

  dispose(): void {
    unByKey(this.keys);
    this.map.getViewport()!.removeEventListener('pointerleave', this.leave);
    this.map.getViewport()!.removeEventListener('wheel', this.wheel);
  }

  private move(event: MapBrowserEvent<PointerEvent>): void {
    if (event.dragging || event.originalEvent.pointerType === 'touch') {
      this.leave();
      return;
    }
    this.target.onHover(this.target.hitsAt(event.coordinate, MOUSE_TOLERANCE_PX), event.pixel);
  }

  private click(event: MapBrowserEvent<PointerEvent>): void {
    const tolerance = event.originalEvent.pointerType === 'touch' ? TOUCH_TOLERANCE_PX : MOUSE_TOLERANCE_PX;
    this.target.onClick(this.target.hitsAt(event.coordinate, tolerance), event.coordinate, event.pixel);
  }
}
