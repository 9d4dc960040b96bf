import type MapBrowserEvent from 'ol/MapBrowserEvent';
import type OlMap from 'ol/Map';
import { unByKey } from 'ol/Observable';
import type { EventsKey } from 'ol/events';

/** Writes where the pointer is into an element, at most once a frame and without drawing anything else anew. */
export class Readout {
  private readonly keys: EventsKey[];
  private coordinate: number[] | null = null;
  private asked = false;

  constructor(
    map: OlMap,
    private readonly target: () => HTMLElement | null,
    private readonly write: (coordinate: number[]) => string,
  ) {
    this.keys = [map.on('pointermove', (event) => this.move(event as MapBrowserEvent<PointerEvent>))].flat() as EventsKey[];
  }

  /** The form of writing has changed. */
  refresh(): void {
    this.show(this.coordinate);
  }

  dispose(): void {
    unByKey(this.keys);
  }

  private move(event: MapBrowserEvent<PointerEvent>): void {
    if (event.originalEvent.pointerType !== 'touch') {
      this.show(event.coordinate);
    }
  }

  /** Keeps the last place when the pointer leaves: it may be on its way to the words themselves. */
  show(coordinate: number[] | null): void {
    this.coordinate = coordinate;
    if (!this.asked) {
      this.asked = true;
      requestAnimationFrame(() => {
        this.asked = false;
        const target = this.target();
        if (target) {
          target.textContent = this.coordinate ? this.write(this.coordinate) : '';
        }
      });
    }
  }
}
