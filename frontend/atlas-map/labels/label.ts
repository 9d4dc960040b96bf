import type { Coordinate } from 'ol/coordinate';

/** A text that wants a place on the map. */
export interface Label {
  id: string;
  at: Coordinate;
  lines: string[];
  font: string;
  sizePx: number;
  colour: string;
  /** Smaller goes first; a label that finds no room is not shown. */
  rank: number;
  spots: Spot[];
  /** A region's name may stand on a sign when there is no other room; other labels may not. */
  mayCoverSigns: boolean;
  dot: boolean;
}

/** A place beside the anchor, in shares of the label's own size plus pixels away from the sign. */
export interface Spot {
  x: number;
  y: number;
  gapPx: number;
}

/** What a label must not hide, as a square around a map coordinate. */
export interface Obstacle {
  at: Coordinate;
  reachPx: number;
}

export const CENTRED: Spot[] = [0, -1.15, 1.15].map((y) => ({ x: 0, y, gapPx: 0 }));

/** Within an area there is more room; how far a name may go depends on the area's size. */
export const WITHIN: Spot[] = [
  ...CENTRED,
  ...[[0.5, 0], [-0.5, 0], [0.5, -1.15], [-0.5, -1.15], [0.5, 1.15], [-0.5, 1.15], [1, 0], [-1, 0], [0, -2.3], [0, 2.3]]
    .map(([x, y]) => ({ x, y, gapPx: 0 })),
];

export const BESIDE: Spot[] = [
  { x: 1, y: 0, gapPx: 13 },
  { x: -1, y: 0, gapPx: 13 },
  { x: 0, y: -1, gapPx: 10 },
  { x: 0, y: 1, gapPx: 10 },
  { x: 1, y: -0.8, gapPx: 9 },
  { x: 1, y: 0.8, gapPx: 9 },
  { x: -1, y: -0.8, gapPx: 9 },
  { x: -1, y: 0.8, gapPx: 9 },
];

export const LINE_HEIGHT = 1.18;
