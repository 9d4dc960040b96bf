import { getCenter, getHeight, getWidth, intersects, type Extent } from 'ol/extent';
import type OlMap from 'ol/Map';
import View from 'ol/View';
import type { Insets } from './panels';
import type { MapProjection } from './projections';
import { groundResolution, toLonLat, viewOf, type PlaceView } from './projections';

/** What the view shows on purpose; `user` once someone has moved it by hand. */
export type Intent = 'home' | 'selection' | 'place' | 'user';

const FIT_MS = 420;
const AIR = { roomy: [28, 72, 70, 44], tight: [14, 58, 46, 18] };
const ROOMY_FROM_PX = 520;
/** A way longer than this, on the screen, is looked at from higher up. */
const BOW_PX = 900;
const FINEST_M_PER_PX = 5;
/** A deposit is shown with its surroundings, never closer than this. */
const POINT_M_PER_PX = 1_200;

/** Keeps what the view is meant to show inside the part that no panel covers. */
export class ViewFitting {
  intent: Intent = 'home';
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** On paper: what panels do there is no reason to move the view. */
  held = false;
  private fitted = false;
  private awaitingSelection = false;
  private sought: PlaceView | null = null;

  constructor(
    private readonly map: OlMap,
    private readonly projection: () => MapProjection,
    private readonly selectionExtent: () => Extent | null,
    /** Height in pixels of what lies along the lower edge of the free part. */
    private readonly footHeight: () => number,
  ) {}

  /** A view of the projection; where the old one had been moved by hand, the same place at the same scale. */
  enter(next: MapProjection, previous: MapProjection | null): void {
    const kept = previous && this.fitted && this.intent === 'user' ? this.place(previous) : null;
    const old = this.map.getView();
    this.map.setView(new View({
      projection: next.ol,
      extent: next.ol.isGlobal() ? [-Infinity, next.extent[1], Infinity, next.extent[3]] : next.extent,
      constrainOnlyCenter: true,
      constrainRotation: true,
      enableRotation: false,
      smoothResolutionConstraint: true,
      minResolution: FINEST_M_PER_PX,
      maxResolution: Math.max(getWidth(next.extent), getHeight(next.extent)) / 300,
      center: [0, 0],
      resolution: 10_000,
      padding: paddingOf(this.insets),
    }));
    old.dispose();
    this.fitted = false;
    if (kept) {
      this.fitted = this.restore(next, kept);
    } else {
      this.refit(0);
    }
  }

  setInsets(insets: Insets): void {
    if (this.held) {
      return;
    }
    const view = this.map.getView();
    const centre = this.intent === 'user' && !view.getAnimating() ? view.getCenter() : undefined;
    this.insets = insets;
    view.cancelAnimations();
    view.padding = paddingOf(insets);
    if (!this.fitted || this.intent !== 'user') {
      this.refit(this.fitted ? FIT_MS : 0);
    } else if (centre) {
      view.animate({ center: this.selectionBeside(centre), duration: duration(FIT_MS) });
    }
  }

  /** The centre itself, unless the selection would then lie under a panel: then the selection's. */
  private selectionBeside(centre: number[]): number[] {
    const extent = this.selectionExtent();
    const free = this.freeExtentAround(centre);
    return !extent || intersects(extent, free) ? centre : getCenter(extent);
  }

  /** The map changed its size. */
  resized(): void {
    if (!this.fitted || this.intent !== 'user') {
      this.refit(0);
    }
  }

  /** Shows exactly this from now on, as if someone had moved there. A long way is flown in a bow. */
  moveTo(centre: number[], resolution: number, milliseconds = 0): void {
    this.movedByHand();
    const view = this.map.getView();
    view.cancelAnimations();
    const ms = this.fitted ? duration(milliseconds) : 0;
    this.fitted = true;
    const [from, scale] = [view.getCenter(), view.getResolution()];
    if (!ms || !from || !scale) {
      view.setCenter(centre);
      view.setResolution(resolution);
      return;
    }
    const height = Math.max(scale, resolution, Math.hypot(centre[0] - from[0], centre[1] - from[1]) / BOW_PX);
    view.animate({ center: centre, duration: ms });
    view.animate({ resolution: height, duration: ms / 2 }, { resolution, duration: ms / 2 });
  }

  movedByHand(): void {
    this.intent = 'user';
  }

  fitHome(): void {
    this.intent = 'home';
    this.refit(FIT_MS);
  }

  /** Fits to the selection, at once or when its feature has been loaded. */
  fitSelection(): void {
    this.intent = 'selection';
    this.awaitingSelection = this.selectionExtent() === null;
    if (!this.awaitingSelection) {
      this.refit(FIT_MS);
    }
  }

  /** Shows a place amid its surroundings. */
  fitPlace(place: PlaceView): void {
    this.intent = 'place';
    this.sought = place;
    this.refit(FIT_MS);
  }

  selectionMayHaveArrived(): void {
    if (this.awaitingSelection && this.intent === 'selection' && this.selectionExtent()) {
      this.awaitingSelection = false;
      this.refit(0);
    }
  }

  /** Shows this once, as if someone had moved there; null for everything. */
  fitTo(extent: Extent | null): void {
    this.movedByHand();
    this.fly(extent ?? this.projection().home, POINT_M_PER_PX, FIT_MS);
  }

  zoomBy(delta: number): void {
    this.movedByHand();
    this.map.getView().animate({ zoom: (this.map.getView().getZoom() ?? 0) + delta, duration: duration(220) });
  }

  /** Fits again what the intent says; does nothing while the map has no size. */
  refit(milliseconds: number): void {
    const [width, height] = this.map.getSize() ?? [0, 0];
    if (!width || !height || this.held) {
      return;
    }
    if (this.intent === 'place' && this.sought) {
      const view = this.map.getView();
      view.cancelAnimations();
      view.animate({ ...viewOf(this.projection(), this.sought), duration: this.fitted ? duration(milliseconds) : 0 });
      this.fitted = true;
      return;
    }
    const selected = this.intent === 'selection' ? this.selectionExtent() : null;
    const finest = selected && getWidth(selected) === 0 ? POINT_M_PER_PX : FINEST_M_PER_PX * 10;
    this.fly(selected ?? this.projection().home, finest, milliseconds);
    this.fitted = true;
  }

  private fly(target: Extent, finestMPerPx: number, milliseconds: number): void {
    const [width, height] = this.map.getSize() ?? [0, 0];
    const view = this.map.getView();
    // a flight that is still under way would win over the later one
    view.cancelAnimations();
    view.fit(target, {
      padding: this.air(width, height),
      minResolution: finestMPerPx,
      duration: (this.fitted && duration(milliseconds)) || undefined,
      easing: (t) => 1 - (1 - t) ** 3,
    });
  }

  /** Room for the buttons at the right and for the legend and scale below, around what is fitted. */
  private air(width: number, height: number): number[] {
    const roomy = width - this.insets.left - this.insets.right > ROOMY_FROM_PX;
    const [top, right, bottom, left] = roomy ? AIR.roomy : AIR.tight;
    const most = (height - this.insets.bottom) * 0.3;
    return [top, right, Math.max(bottom, Math.min(most, this.footHeight() + (roomy ? 30 : 18))), left];
  }

  /** What no panel covers. */
  freeExtent(): Extent {
    return this.freeExtentAround(this.map.getView().getCenter()!);
  }

  private freeExtentAround([x, y]: number[]): Extent {
    const [width, height] = this.map.getSize() ?? [0, 0];
    const { left, right, top, bottom } = this.insets;
    const half = this.map.getView().getResolution()! / 2;
    const [halfX, halfY] = [(width - left - right) * half, (height - top - bottom) * half];
    return [x - halfX, y - halfY, x + halfX, y + halfY];
  }

  /** Shows all of this at once above a foot, whatever the view is meant to show. */
  showAll(extent: Extent, footPx: number): void {
    const view = this.map.getView();
    view.cancelAnimations();
    view.fit(extent, { padding: [0, 0, footPx, 0] });
  }

  /** Centre of the free part, in pixels of the map. */
  freeCentre(): [x: number, y: number] {
    const [width, height] = this.map.getSize() ?? [0, 0];
    const { left, right, top, bottom } = this.insets;
    return [left + (width - left - right) / 2, top + (height - top - bottom) / 2];
  }

  private place(projection: MapProjection): PlaceView {
    const view = this.map.getView();
    const centre = view.getCenter()!;
    const [lonDeg, latDeg] = toLonLat(projection, centre);
    return { lonDeg, latDeg, metresPerPixel: groundResolution(projection, view.getResolution()!, centre) };
  }

  private restore(next: MapProjection, kept: PlaceView): boolean {
    const { center, resolution } = viewOf(next, kept);
    this.map.getView().setCenter(center);
    this.map.getView().setResolution(resolution);
    return true;
  }
}

export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function duration(milliseconds: number): number {
  return reducedMotion() ? 0 : milliseconds;
}

function paddingOf({ top, right, bottom, left }: Insets): number[] {
  return [top, right, bottom, left];
}
