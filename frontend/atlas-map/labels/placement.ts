import type { Extent } from 'ol/extent';
import RBush from 'ol/structs/RBush';
import { LINE_HEIGHT, type Label, type Obstacle, type Spot } from './label';

export interface Placed {
  label: Label;
  /** Centre of the text, in pixels right of and below the anchor. */
  dx: number;
  dy: number;
  spot: number;
}

/** Taken rectangles of the screen. */
class Taken {
  private readonly tree = new RBush<object>();

  add(box: Extent): void {
    this.tree.insert(box, {});
  }

  meets(box: Extent): boolean {
    return this.tree.getInExtent(box).length > 0;
  }
}

const AIR_PX = 3;
const AIR_ABOVE_PX = 1;

const measuring = document.createElement('canvas').getContext('2d')!;
const widths = new Map<string, number>();

/**
 * Gives every label a place where it hides no other and no sign, the most important first. The result depends on
 * the resolution alone, not on the part in view: panning never makes a label jump.
 */
export function placeLabels(labels: Label[], obstacles: Obstacle[], resolution: number, previous: Map<string, number>): Placed[] {
  const signs = new Taken();
  obstacles.forEach(({ at, reachPx }) => signs.add(around(at[0] / resolution, -at[1] / resolution, reachPx)));
  const texts = new Taken();
  const placed: Placed[] = [];
  for (const label of [...labels].sort((a, b) => a.rank - b.rank)) {
    const found = firstFree(label, resolution, previous.get(label.id), texts, signs);
    if (found) {
      texts.add(found.box);
      placed.push(found.placed);
    }
  }
  return placed;
}

function firstFree(label: Label, resolution: number, before: number | undefined, texts: Taken, signs: Taken) {
  const order = label.spots.map((_, i) => i);
  if (before !== undefined && before < order.length) {
    order.unshift(before);
  }
  const options = order.map((spot) => at(label, label.spots[spot], spot, resolution));
  const clear = options.find(({ box }) => !texts.meets(box) && !signs.meets(box));
  return clear ?? (label.mayCoverSigns ? options.find(({ box }) => !texts.meets(box)) : undefined);
}

function at(label: Label, spot: Spot, index: number, resolution: number): { placed: Placed; box: Extent } {
  const { width, height } = sizeOf(label);
  const dx = spot.x * (width / 2 + spot.gapPx);
  const dy = spot.x === 0 && spot.gapPx > 0 ? spot.y * (height / 2 + spot.gapPx) : spot.y * height;
  const x = label.at[0] / resolution + dx;
  const y = -label.at[1] / resolution + dy;
  const halfWidth = width / 2 + AIR_PX;
  const halfHeight = height / 2 + AIR_ABOVE_PX;
  const box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  return { placed: { label, dx, dy, spot: index }, box };
}

function sizeOf(label: Label): { width: number; height: number } {
  return {
    width: Math.max(...label.lines.map((line) => widthOf(label.font, line))),
    height: label.lines.length * label.sizePx * LINE_HEIGHT,
  };
}

function widthOf(font: string, text: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    measuring.font = font;
    width = measuring.measureText(text).width;
    if (widths.size > 5_000) {
      widths.clear();
    }
    widths.set(key, width);
  }
  return width;
}

function around(x: number, y: number, reach: number): Extent {
  return [x - reach, y - reach, x + reach, y + reach];
}
